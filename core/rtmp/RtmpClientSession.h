// RtmpClientSession: the publishing side of one RTMP connection: how a relay speaks to a platform.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "media/FlvWriter.h"
#include "rtmp/Chunk.h"
#include "rtmp/Command.h"
#include "rtmp/Handshake.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace belfry::rtmp {

/// Where to publish. Value.
struct RtmpAddress {
    std::string tcUrl; ///< "rtmps://host/app", without the key
    std::string app;   ///< opaque bytes, a query included
    Secret key;        ///< opaque bytes: `? & % /` go as they are
    /// What will be sent is more than H.264 and AAC (Enhanced RTMP): then the server is told, else it never hears of it.
    bool isEnhanced = false;
};

/// What the other side answers, kept short and printable; its key is taken out of it. Value.
struct RtmpAnswer {
    std::string code;        ///< "NetStream.Publish.BadName"
    std::string description; ///< theirs, for people
};

/// A codec: bytes in, calls to its Observer and bytes out; no socket, no clock, no thread of its own. What the other side
/// sends is hostile until parsed; what does not fit is ignored. One per connection, owned by it, on its thread.
class RtmpClientSession {
public:
    /// How far it got; each follows the one before.
    enum class Stage { Handshake, Connect, CreateStream, Publish, Accepted, Ended };

    /// Called inside receive(), which goes on afterwards unless the stage is Ended; must not destroy the session.
    struct Observer {
        virtual ~Observer() = default;
        virtual void onHandshaken() = 0;
        /// NetStream.Publish.Start: media may follow.
        virtual void onAccepted() = 0;
        /// Before that: it will not have us. The session has ended.
        virtual void onRefused(const RtmpAnswer &answer) = 0;
        /// RTMP's own acknowledgement (RTMP 1.0, 5.4.3): so many bytes of this connection have arrived there, in all.
        virtual void onAcknowledged(std::uint64_t bytes) = 0;
        /// After acceptance: the other side ends the publish, or asks us to come back. The session has ended.
        virtual void onEnded(const RtmpAnswer &answer) = 0;
    };

    RtmpClientSession(Observer &observer, RtmpAddress address, const Limits &limits);

    /// What a client says first.
    void begin();
    /// Malformed or TooLarge: close the connection; do not call again.
    Result<> receive(ByteView bytes);
    /// What is to be sent now, before any media; empty when nothing is.
    Bytes takeOutput() { return std::exchange(m_out, {}); }
    Stage stage() const { return m_stage; }
    /// They came at least once: their absence means something.
    bool hasAcknowledged() const { return m_lastAcknowledged != 0; }

    // Media, once accepted. `ms` wraps as RTMP's field does.
    /// Told in onMetaData from now on (rtmp/Way.h); nothing is told of an empty one.
    void setWay(std::string way) { m_way = std::move(way); }
    void writeMetadata(Bytes &out, const media::Tracks &tracks, std::uint32_t ms) const;
    /// onMetaData and the decoder configurations.
    void writeTracks(Bytes &out, const media::Tracks &tracks, std::uint32_t ms) const;
    /// What to send, one view behind the other; as good as ChunkWriter::view() says.
    std::span<const ByteView> viewPacket(const media::Packet &packet, media::Codec codec, std::uint32_t ms) const;
    /// Unpublishes politely; media ends here.
    void end();

private:
    Result<> receiveMessage(const Message &message);
    Result<> receiveCommand(const Message &message);
    void receiveResult(const Command &command);
    void receiveError(const Command &command);
    void receiveStatus(const Command &command);
    void receiveAcknowledgement(ByteView payload);
    RtmpAnswer answerOf(const Command &command) const;
    std::string shown(std::string_view text) const;
    void refused(RtmpAnswer answer);

    void sendConnect();
    void sendCreateStream();
    void sendPublish();
    void sendCommand(const Bytes &payload, std::uint32_t streamId);
    void sendControl(MessageType type, std::uint32_t value);
    void acknowledge(std::size_t bytes);
    Bytes metadata(const media::Tracks &tracks) const;

    Observer &m_observer;
    RtmpAddress m_address;
    Limits m_limits;
    ClientHandshake m_handshake;
    ChunkReader m_reader;
    ChunkWriter m_writer;
    Bytes m_out;
    std::string m_way;
    Stage m_stage = Stage::Handshake;
    std::uint32_t m_streamId = 1;
    std::uint64_t m_receivedBytes = 0;
    std::uint64_t m_acknowledgedBytes = 0; ///< by us
    std::uint32_t m_peerWindow = 2'500'000;
    std::uint32_t m_lastAcknowledged = 0;  ///< by the other side, as it said it
    std::uint64_t m_arrivedBytes = 0;      ///< the same, counted beyond 32 bits
};

} // namespace belfry::rtmp
