// FLV tag to Packet: the 766 tags of obs-publish, and those of obs-static, which carry filler to be cut off.
#include "media/Flv.h"
#include "media/Timeline.h"
#include "rtmp/Chunk.h"
#include "rtmp/Handshake.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>

using namespace belfry;
using namespace belfry::media;

namespace {

std::vector<rtmp::Message> tags(const std::string &name)
{
    std::ifstream file(BELFRY_TEST_DATA "/obs/" + name, std::ios::binary);
    const Bytes bytes{std::istreambuf_iterator<char>(file), {}};
    std::vector<rtmp::Message> all;
    if (bytes.size() < 1 + 2 * rtmp::Handshake::kPacketBytes)
        return all;
    ByteView in = ByteView(bytes).subspan(1 + 2 * rtmp::Handshake::kPacketBytes);
    rtmp::ChunkReader reader{Limits()};
    reader.allowMedia();
    rtmp::Message message;
    while (reader.read(in, message) == rtmp::ChunkReader::Status::Message)
        if (message.type == rtmp::MessageType::Audio || message.type == rtmp::MessageType::Video)
            all.push_back(message);
    return all;
}

void flvToPacket(benchmark::State &state, const std::string &name)
{
    const std::vector<rtmp::Message> all = tags(name);
    std::size_t packets = 0;
    std::size_t bytes = 0;
    for (auto _ : state) {
        FlvReader flv;
        Timeline timeline;
        for (const rtmp::Message &tag : all) {
            const bool video = tag.type == rtmp::MessageType::Video;
            FlvEvent event = video ? flv.readVideo(tag.payload) : flv.readAudio(tag.payload);
            if (event.type != FlvEvent::Type::Packet)
                continue;
            event.packet.dts = timeline.place(event.packet.kind, tag.ms).dts;
            benchmark::DoNotOptimize(event.packet);
            bytes += tag.payload.size();
            ++packets;
        }
    }
    if (packets == 0)
        state.SkipWithError("no packets");
    state.SetItemsProcessed(static_cast<std::int64_t>(packets));
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK_CAPTURE(flvToPacket, plain, "obs-publish.c2s.bin");
BENCHMARK_CAPTURE(flvToPacket, filler, "obs-static.c2s.bin");

} // namespace
