// One connection from its first byte: handshake, chunks, commands and what media comes through. The first input byte
// says in what pieces the rest arrives.
#include "media/Flv.h"
#include "rtmp/RtmpServerSession.h"

#include <algorithm>
#include <cstdlib>

using namespace belfry;
using namespace belfry::rtmp;

namespace {

class Accepting final : public RtmpServerSession::Observer {
public:
    explicit Accepting(const Limits &limits) : m_limits(limits), session(*this, limits) {}

    void onPublish(std::string_view app, std::string_view name) override
    {
        if (app.size() > m_limits.rtmpNameBytes || name.size() > m_limits.rtmpNameBytes)
            std::abort();
        if (!name.empty() && name.front() == 'x')
            session.reject("no");
        else
            session.accept();
    }
    void onMedia(const Message &message) override
    {
        if (message.payload.size() > m_limits.rtmpVideoMessageBytes)
            std::abort();
        if (message.type == MessageType::Video)
            m_flv.readVideo(message.payload);
        else
            m_flv.readAudio(message.payload);
    }
    void onMetadata(const AmfValue &object) override
    {
        if (object.properties.size() > m_limits.amfProperties)
            std::abort();
    }
    void onUnpublish() override {}

private:
    Limits m_limits;
    media::FlvReader m_flv;

public:
    RtmpServerSession session;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t piece = data[0] == 0 ? size : data[0];
    ByteView rest(data + 1, size - 1);
    Accepting peer{Limits()};
    // C0 to C2 are taken as given, so that mutations are not spent on 3 kB that nobody reads.
    Bytes opening(1 + 2 * Handshake::kPacketBytes);
    opening[0] = 3;
    if (!peer.session.receive(opening) || !peer.session.handshakeDone())
        std::abort();
    while (!rest.empty()) {
        const std::size_t count = std::min(piece, rest.size());
        if (!peer.session.receive(rest.first(count)))
            return 0;
        rest = rest.subspan(count);
        peer.session.takeOutput();
    }
    return 0;
}
