// A platform that a relay publishes to, behind the handshake: everything it may say, in pieces the first byte chooses.
#include "rtmp/RtmpClientSession.h"

#include <algorithm>
#include <cstdlib>
#include <string>

using namespace belfry;
using namespace belfry::rtmp;

namespace {

const std::string kKey = "0123456789-key";

class Watching final : public RtmpClientSession::Observer {
public:
    Watching() : session(*this, {"rtmp://example.org/live", "live", Secret(kKey), false}, Limits()) {}

    void onHandshaken() override { step(0); }
    void onAccepted() override { step(1); }
    void onRefused(const RtmpAnswer &answer) override
    {
        if (m_step != 1)
            std::abort();
        judge(answer);
    }
    void onEnded(const RtmpAnswer &answer) override
    {
        if (m_step != 2)
            std::abort();
        judge(answer);
    }
    void onAcknowledged(std::uint64_t bytes) override
    {
        if (bytes <= m_acknowledged)
            std::abort();
        m_acknowledged = bytes;
    }

private:
    void step(int from)
    {
        if (m_step++ != from)
            std::abort();
    }
    static void judge(const RtmpAnswer &answer)
    {
        for (const std::string &text : {answer.code, answer.description}) {
            if (text.size() > 200 || text.find(kKey) != std::string::npos)
                std::abort();
            if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
                std::abort();
        }
    }

    int m_step = 0;
    std::uint64_t m_acknowledged = 0;

public:
    RtmpClientSession session;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t piece = data[0] == 0 ? size : data[0];
    ByteView rest(data + 1, size - 1);
    Watching peer;
    peer.session.begin();
    Bytes opening(1 + 2 * Handshake::kPacketBytes);
    opening[0] = 3;
    if (!peer.session.receive(opening))
        std::abort();
    while (!rest.empty() && peer.session.stage() != RtmpClientSession::Stage::Ended) {
        const std::size_t count = std::min(piece, rest.size());
        if (!peer.session.receive(rest.first(count)))
            return 0;
        rest = rest.subspan(count);
        peer.session.takeOutput();
    }
    return 0;
}
