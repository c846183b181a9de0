// What one live stream costs on its way to viewers: parts made from packets, playlists rendered from a Window.
#include "hls/Playlist.h"
#include "hls/Segmenter.h"
#include "hls/WindowBuilder.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <string>
#include <vector>

using namespace belfry;

namespace {

media::TrackPtr track(media::Codec codec)
{
    auto made = std::make_shared<media::Track>();
    made->codec = codec;
    made->codecString = codec == media::Codec::Aac ? "mp4a.40.2" : "avc1.64001e";
    made->config = SharedBytes::copyOf(codec == media::Codec::Aac ? "\x11\x90" : "avcC");
    made->width = 1920;
    made->height = 1080;
    made->sampleRate = 48000;
    made->channels = 2;
    return made;
}

/// A minute at 30 frames a second and 6 Mbit/s, a keyframe every 2 s, with AAC.
std::vector<media::Packet> minute()
{
    const SharedBytes frame = SharedBytes::copyOf(std::string(25'000, 'f'));
    const SharedBytes block = SharedBytes::copyOf(std::string(340, 's'));
    std::vector<media::Packet> packets;
    std::int64_t blocks = 0;
    for (std::int64_t i = 0; i < 1800; ++i) {
        for (; blocks * 1920 <= i * 3000; ++blocks)
            packets.push_back({media::Kind::Audio, true, MediaTime(blocks * 1920), MediaTime(0), block});
        packets.push_back({media::Kind::Video, i % 60 == 0, MediaTime(i * 3000), MediaTime(0), frame});
    }
    return packets;
}

struct Nothing final : hls::Segmenter::Sink {
    bool tracksBegun(const media::Tracks &) override { return true; }
    void segmentBegun(MediaTime, bool) override {}
    void partMade(hls::Part part) override { benchmark::DoNotOptimize(part.pieces.data()); }
    void segmentEnded() override {}
};

void makeParts(benchmark::State &state)
{
    const std::vector<media::Packet> packets = minute();
    std::size_t bytes = 0;
    for (const media::Packet &packet : packets)
        bytes += packet.payload.size();
    for (auto _ : state) {
        Nothing sink;
        hls::SegmenterSettings settings;
        settings.storage = state.range(0) != 0 ? Storage::Kind::Mapped : Storage::Kind::Heap;
        hls::Segmenter segmenter(sink, settings);
        segmenter.setTracks({track(media::Codec::Avc), track(media::Codec::Aac)});
        for (const media::Packet &packet : packets)
            segmenter.add(packet);
        segmenter.finish();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes));
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * packets.size()));
}
BENCHMARK(makeParts)->ArgName("mapped")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

hls::WindowBuilder fullBuilder(std::int64_t seconds)
{
    hls::WindowBuilder builder(2, MediaTime(90000 * seconds));
    const auto init = std::make_shared<const hls::Init>(hls::Init{1, {}, "avc1.64001e,mp4a.40.2", 1920, 1080});
    const auto part = std::make_shared<const hls::Part>(hls::Part{MediaTime(30000), true, {}, 250'000, 10});
    for (std::uint64_t msn = 1000; msn < 1100; ++msn) {
        hls::Segment head;
        head.msn = msn;
        head.init = init;
        head.programTime = systemClock().wall();
        builder.openSegment(std::move(head));
        for (int i = 0; i < 6; ++i)
            builder.addPart(part);
        builder.completeSegment();
    }
    return builder;
}

void takeSnapshot(benchmark::State &state)
{
    const hls::WindowBuilder builder = fullBuilder(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(builder.snapshot(MediaTime(30000), false));
}
BENCHMARK(takeSnapshot)->Arg(24)->Arg(60);

void renderMediaPlaylist(benchmark::State &state)
{
    const hls::WindowPtr window = fullBuilder(state.range(0)).snapshot(MediaTime(30000), false);
    for (auto _ : state)
        benchmark::DoNotOptimize(hls::renderMedia(*window));
}
BENCHMARK(renderMediaPlaylist)->Arg(24)->Arg(60);

void renderDelta(benchmark::State &state)
{
    const hls::WindowPtr window = fullBuilder(state.range(0)).snapshot(MediaTime(30000), false);
    for (auto _ : state)
        benchmark::DoNotOptimize(hls::renderMedia(*window, hls::Rendition::Main, hls::Form::Delta));
}
BENCHMARK(renderDelta)->Arg(24)->Arg(60);

void scanForCaptions(benchmark::State &state)
{
    // A frame as x264 sends it: a delimiter, then one slice of 25 kB.
    Bytes frame{0, 0, 0, 2, 9, 0xf0, 0, 0, 0x61, 0xa8, 0x41};
    frame.resize(6 + 4 + 25'000, 'f');
    media::CaptionScan scan;
    for (auto _ : state)
        benchmark::DoNotOptimize(scan.add(media::Codec::Avc, frame));
}
BENCHMARK(scanForCaptions);

void renderMultivariantPlaylist(benchmark::State &state)
{
    const hls::WindowPtr window = fullBuilder(24).snapshot(MediaTime(30000), false);
    for (auto _ : state)
        benchmark::DoNotOptimize(hls::renderMultivariant(*window));
}
BENCHMARK(renderMultivariantPlaylist);

} // namespace
