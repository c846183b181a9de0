// RtmpConnection: one attempt to publish to one place: name, address, TLS, RTMP; then the pipe for what is sent.
#pragma once

#include "net/ByteStream.h"
#include "net/IoThread.h"
#include "net/TlsTrust.h"
#include "relay/Courtesy.h"
#include "relay/Relay.h"
#include "relay/RelayAddress.h"

#include <vector>

namespace belfry::relay {

/// Of all relays of a server. The trust is shared: a system's roots are megabytes.
struct RelayNetwork {
    net::TlsTrustPtr trust;   ///< null: nothing secure can be reached
    bool allowPrivate = false; ///< addresses that are nobody's on the Internet: a tool of the church's own network
    int sendBufferBytes = 256 << 10;
    Duration resolve{5'000};
    Duration connect{5'000};
    Limits limits;
};

/// Media thread. Owned by its relay; destroying it closes the connection at once and nothing follows, also inside a call of
/// the observer. No deadline but those of name and address: the relay has the others.
class RtmpConnection final : net::ByteStream::Reader, rtmp::RtmpClientSession::Observer {
public:
    struct Observer {
        virtual ~Observer() = default;
        virtual void onReached(Relay::Step step) = 0;
        /// Media may be written.
        virtual void onAccepted() = 0;
        /// All that was written has gone to the system.
        virtual void onRoom() = 0;
        /// It is over. The last call.
        virtual void onFailed(Reason reason, const std::string &detail) = 0;
    };

    RtmpConnection(net::IoThread &media, Observer &observer, const RelayNetwork &network, const RelayAddress &address);
    ~RtmpConnection() override;

    /// Told with what comes first (rtmp/Way.h).
    void setWay(std::string way) { m_session.setWay(std::move(way)); }
    /// Once there was something first: another way.
    void sendWay(std::string way, const media::Tracks &tracks, std::uint32_t ms);
    /// What comes first, and again when it changes.
    void sendTracks(const media::Tracks &tracks, std::uint32_t ms);
    /// The payload is never copied. What the system takes at once costs no memory; onRoom() follows for the rest.
    void send(const media::Packet &packet, media::Codec codec, std::uint32_t ms);
    /// Something small that goes out with what is sent next, or by sendHeld().
    void hold(const media::Packet &packet, media::Codec codec, std::uint32_t ms);
    void sendHeld();
    /// Says goodbye and leaves the rest to the system. The observer hears nothing more.
    void end();
    std::size_t pendingBytes() const { return m_stream ? m_stream->pendingBytes() : 0; }
    Relay::Measured measured() const;

private:
    void connected(Result<net::ByteStreamPtr> stream);
    void beginSession();
    void flush();
    void deliver();
    void fail(Reason reason, std::string detail);

    void onOpened() override;
    void onBytes(ByteView bytes) override;
    void onDrained() override;
    void onClosed(const Error &why) override;

    void onHandshaken() override {}
    void onAccepted() override {}
    void onRefused(const rtmp::RtmpAnswer &answer) override;
    void onAcknowledged(std::uint64_t bytes) override { m_acknowledged = bytes; }
    void onEnded(const rtmp::RtmpAnswer &answer) override;

    net::IoThread &m_media;
    RtmpConnection::Observer &m_observer;
    const RelayNetwork &m_network;
    const RelayAddress &m_address;
    rtmp::RtmpClientSession m_session;
    Courtesy m_courtesy;
    Relay::Step m_step = Relay::Step::Connecting;
    std::optional<std::pair<Reason, std::string>> m_failure; ///< heard inside the session, told outside of it
    std::uint64_t m_acknowledged = 0;
    Bytes m_held;
    std::vector<ByteView> m_views; ///< kept for its memory
    bool *m_gone = nullptr;
    Subscription m_connecting;
    net::ByteStreamPtr m_stream;
};

} // namespace belfry::relay
