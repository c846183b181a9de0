// WebSocket: one client's WebSocket (RFC 6455) on a ByteStream that a handshake got.
#pragma once

#include "base/Executor.h"
#include "base/Limits.h"
#include "http/WsCodec.h"
#include "net/ByteStream.h"

#include <span>

namespace belfry::http {

/// Reads messages, answers pings, keeps the limits and ends cleanly. Home thread, as its stream.
class WebSocket final : public net::ByteStream::Reader {
public:
    /// Whoever it belongs to.
    struct Owner {
        virtual ~Owner() = default;
        /// `message` is valid during the call; the socket must not be destroyed in it.
        virtual void onMessage(WebSocket &socket, std::string_view message, bool isText) = 0;
        /// Nothing waits to be sent any more.
        virtual void onDrained(WebSocket &) {}
        /// It is over, whoever ended it. Last call; the socket may be destroyed in it.
        virtual void onEnded(WebSocket &socket) = 0;
    };

    WebSocket(Owner &owner, net::ByteStreamPtr stream, Executor &home, const Limits &limits);

    void start() { m_stream->start(*this); }
    /// Frames as wsFrame() makes them; held, not copied. After close() they are left out.
    void send(std::span<const SharedBytes> frames);
    /// The same to one of very many: what the system takes at once is not held, and onDrained() does not tell of it.
    void sendQuietly(std::span<const SharedBytes> frames);
    std::size_t pendingBytes() const { return m_stream->pendingBytes(); }
    /// To be called every Limits::eventPing: pings. False when nothing was heard for too long: destroy it.
    bool look(TimePoint now);
    /// Since something was heard of the peer, or since the start.
    Duration silence(TimePoint now) const { return std::chrono::duration_cast<Duration>(now - m_heardAt); }
    /// Says why and ends; onEnded follows when the peer has agreed, or after the stream's deadline.
    void close(WsClose code, std::string_view reason = {});

    void onBytes(ByteView bytes) override;
    void onDrained() override { m_owner.onDrained(*this); }
    void onClosed(const Error &) override { m_owner.onEnded(*this); }

private:
    void take(WsCodec::Step step);
    bool mayCome(bool isMessage);
    void end(std::uint16_t code, std::string_view reason);

    Owner &m_owner;
    net::ByteStreamPtr m_stream;
    Executor &m_home;
    const Limits &m_limits;
    WsCodec m_codec;
    TimePoint m_heardAt;
    TimePoint m_countedSince;
    std::uint16_t m_messages = 0; // since m_countedSince
    std::uint16_t m_controls = 0;
    bool m_closing = false;
};

} // namespace belfry::http
