// What ingest costs a byte: the chunk stream OBS sent for ten seconds (1.16 MB), as one socket read after another.
#include "rtmp/RtmpServerSession.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>

using namespace belfry;
using namespace belfry::rtmp;

namespace {

constexpr std::size_t kReadBytes = 64u << 10; // net reads so much at once

const Bytes &recording()
{
    static const Bytes bytes = [] {
        std::ifstream file(BELFRY_TEST_DATA "/obs/obs-publish.c2s.bin", std::ios::binary);
        return Bytes{std::istreambuf_iterator<char>(file), {}};
    }();
    return bytes;
}

void readChunks(benchmark::State &state)
{
    const ByteView stream = ByteView(recording()).subspan(1 + 2 * Handshake::kPacketBytes);
    const auto piece = static_cast<std::size_t>(state.range(0));
    std::size_t messages = 0;
    for (auto _ : state) {
        ChunkReader reader{Limits()};
        reader.allowMedia();
        Message message;
        for (std::size_t at = 0; at < stream.size(); at += piece) {
            ByteView in = stream.subspan(at, std::min(piece, stream.size() - at));
            while (reader.read(in, message) == ChunkReader::Status::Message) {
                benchmark::DoNotOptimize(message.payload.data());
                ++messages;
            }
        }
    }
    if (messages == 0)
        state.SkipWithError("no messages");
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * stream.size()));
    state.SetItemsProcessed(static_cast<std::int64_t>(messages));
}
BENCHMARK(readChunks)->Arg(1460)->Arg(kReadBytes);

class Counting final : public RtmpServerSession::Observer {
public:
    void onPublish(std::string_view, std::string_view) override { session->accept(); }
    void onMedia(const Message &message) override
    {
        benchmark::DoNotOptimize(message.payload.data());
        ++media;
    }
    void onMetadata(const AmfValue &) override {}
    void onUnpublish() override {}

    RtmpServerSession *session = nullptr;
    std::size_t media = 0;
};

void wholeSession(benchmark::State &state)
{
    const ByteView stream = recording();
    for (auto _ : state) {
        Counting observer;
        RtmpServerSession session(observer, Limits());
        observer.session = &session;
        for (std::size_t at = 0; at < stream.size(); at += kReadBytes) {
            if (!session.receive(stream.subspan(at, std::min(kReadBytes, stream.size() - at))))
                state.SkipWithError("refused");
            session.takeOutput();
        }
        if (observer.media < 768)
            state.SkipWithError("media lost");
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * stream.size()));
}
BENCHMARK(wholeSession);

} // namespace
