// RtmpServerSession: the server's side of one RTMP connection that publishes.
#pragma once

#include "base/Result.h"
#include "rtmp/Chunk.h"
#include "rtmp/Command.h"
#include "rtmp/Handshake.h"

#include <string>
#include <string_view>
#include <utility>

namespace belfry::rtmp {

/// A codec: bytes in, calls to its Observer and bytes out; no socket, no clock. Every message is taken in every state:
/// what does not fit is ignored or refused by RTMP's own words, and only broken form ends it. One per connection,
/// owned by it, on its thread.
class RtmpServerSession {
public:
    /// Called inside receive(); may call accept() and reject(), must not destroy the session.
    struct Observer {
        virtual ~Observer() = default;
        /// Opaque bytes, each at most Limits::rtmpNameBytes. Answer with accept() or reject(), now or later.
        virtual void onPublish(std::string_view app, std::string_view name) = 0;
        /// An Audio or Video message of the accepted publish; its payload is a FLV tag's (media/Flv.h).
        virtual void onMedia(const Message &message) = 0;
        /// onMetaData of the accepted publish.
        virtual void onMetadata(const AmfValue &object) = 0;
        /// The encoder ended what it had begun with onPublish.
        virtual void onUnpublish() = 0;
    };

    RtmpServerSession(Observer &observer, const Limits &limits);

    /// Malformed or TooLarge: close the connection, say so once; do not call again.
    Result<> receive(ByteView bytes);
    /// What is to be sent now; empty when nothing is.
    Bytes takeOutput() { return std::exchange(m_out, {}); }
    bool handshakeDone() const { return m_handshakeDone; }

    /// NetStream.Publish.Start. Media flows from here on.
    void accept();
    /// NetStream.Publish.BadName: the only refusal OBS obeys besides Denied and Rejected.
    void reject(std::string_view description);
    /// Ends the accepted publish from our side, with an error of this code; no onUnpublish() follows.
    void endPublish(std::string_view code, std::string_view description);

private:
    enum class State { Idle, Asked, Publishing };

    Result<> receiveMessage(const Message &message);
    Result<> receiveCommand(const Message &message);
    Result<> receiveData(const Message &message);
    Result<> connect(const Command &command);
    Result<> publish(const Command &command, std::uint32_t streamId);
    void receiveAggregate(const Message &message);
    void createStream(const Command &command);
    void unpublish();

    void sendControl(MessageType type, std::uint32_t value);
    void sendConnected(const Command &command);
    void sendResult(double transaction);
    void sendStatus(std::uint32_t streamId, bool error, std::string_view code, std::string_view description);
    void acknowledge(std::size_t bytes);

    Observer &m_observer;
    Limits m_limits;
    Handshake m_handshake;
    bool m_handshakeDone = false;
    ChunkReader m_reader;
    ChunkWriter m_writer;
    Bytes m_out;
    State m_state = State::Idle;
    std::string m_app;
    std::string m_name;
    std::uint32_t m_lastStreamId = 0;
    std::uint32_t m_publishStreamId = 0;
    std::uint64_t m_receivedBytes = 0;
    std::uint64_t m_acknowledgedBytes = 0;
    std::uint32_t m_peerWindow = 2'500'000; ///< until the peer names its own
};

} // namespace belfry::rtmp
