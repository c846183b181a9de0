// The WebSocket codec must say the same whether the bytes come at once or in pieces, keep its limits, and never hand out
// text that is none. The first byte chooses the size of the pieces.
#include "base/Text.h"
#include "http/WsCodec.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <vector>

using namespace belfry;
using namespace belfry::http;
using Step = WsCodec::Step;

namespace {

constexpr std::size_t kMessageMax = 512; // small, so that short inputs reach it

void require(bool condition)
{
    if (!condition)
        std::abort();
}

using Heard = std::tuple<Step, std::string, std::uint16_t>;

void checkPromises(Step step, const WsCodec &codec)
{
    const std::string_view payload = codec.payload();
    const std::uint16_t code = codec.closeCode();
    switch (step) {
    case Step::Text: return require(payload.size() <= kMessageMax && isUtf8(payload));
    case Step::Binary: return require(payload.size() <= kMessageMax);
    case Step::Ping:
    case Step::Pong: return require(payload.size() <= 125);
    case Step::Close: return require(payload.size() <= 123 && isUtf8(payload) && code >= 1000 && code <= 4999);
    case Step::Bad: return require(code == 1002 || code == 1007 || code == 1009);
    case Step::More: return;
    }
}

std::vector<Heard> run(ByteView input, std::size_t piece)
{
    WsCodec codec(kMessageMax);
    std::vector<Heard> heard;
    for (std::size_t at = 0; at < input.size(); at += piece) {
        ByteView bytes = input.subspan(at, std::min(piece, input.size() - at));
        for (Step step; (step = codec.next(bytes)) != Step::More;) {
            checkPromises(step, codec);
            const bool isOver = step == Step::Bad || step == Step::Close;
            heard.emplace_back(step, step == Step::Bad ? std::string() : std::string(codec.payload()),
                               isOver ? codec.closeCode() : std::uint16_t(0));
            if (isOver)
                return heard;
        }
        require(bytes.empty());
    }
    return heard;
}

// What was understood, sent again, is understood as the same.
void checkRoundTrip(const std::vector<Heard> &heard)
{
    WsCodec codec(kMessageMax);
    for (const auto &[step, payload, code] : heard) {
        if (step == Step::Bad || step == Step::Close)
            return;
        const WsOpcode opcode = step == Step::Text     ? WsOpcode::Text
                                : step == Step::Binary ? WsOpcode::Binary
                                : step == Step::Ping   ? WsOpcode::Ping
                                                       : WsOpcode::Pong;
        const Bytes frame = wsMaskedFrame(opcode, asBytes(payload), {0xa5, 0x00, 0xff, 0x3c});
        ByteView bytes = frame;
        require(codec.next(bytes) == step && codec.payload() == payload && bytes.empty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ByteView input(data + 1, size - 1);
    const auto whole = run(input, std::max<std::size_t>(input.size(), 1));
    require(whole == run(input, 1 + data[0] % 64));
    checkRoundTrip(whole);
    return 0;
}
