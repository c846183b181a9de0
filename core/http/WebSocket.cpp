#include "http/WebSocket.h"

#include <algorithm>
#include <array>

namespace belfry::http {
namespace {

constexpr std::size_t kFramesAtOnce = 16; // of one gather write

const SharedBytes &pingFrame()
{
    static const std::uint8_t kPing[] = {0x89, 0x00};
    static thread_local const SharedBytes frame = SharedBytes::copyOf(ByteView(kPing));
    return frame;
}

} // namespace

WebSocket::WebSocket(Owner &owner, net::ByteStreamPtr stream, Executor &home, const Limits &limits)
    : m_owner(owner), m_stream(std::move(stream)), m_home(home), m_limits(limits), m_codec(limits.webSocketMessageBytes),
      m_heardAt(home.clock().now()), m_countedSince(m_heardAt)
{
}

void WebSocket::send(std::span<const SharedBytes> frames)
{
    if (!m_closing)
        m_stream->write(frames);
}

void WebSocket::sendQuietly(std::span<const SharedBytes> frames)
{
    if (m_closing)
        return;
    std::array<ByteView, kFramesAtOnce> views;
    const std::size_t most = std::min(frames.size(), views.size());
    std::transform(frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(most), views.begin(),
                   [](const SharedBytes &frame) { return frame.view(); });
    std::size_t taken = m_stream->writeNow(std::span(views).first(most), net::ByteStream::Then::Nothing);
    while (!frames.empty() && taken >= frames.front().size()) {
        taken -= frames.front().size();
        frames = frames.subspan(1);
    }
    if (taken != 0) {
        m_stream->write(frames.front().slice(taken, frames.front().size() - taken));
        frames = frames.subspan(1);
    }
    if (!frames.empty())
        m_stream->write(frames);
}

bool WebSocket::look(TimePoint now)
{
    if (m_closing)
        return true; // the stream keeps that deadline
    if (now - m_heardAt > m_limits.webSocketSilence)
        return false;
    if (pendingBytes() == 0)
        m_stream->write(pingFrame());
    return true;
}

void WebSocket::close(WsClose code, std::string_view reason)
{
    end(static_cast<std::uint16_t>(code), reason);
}

void WebSocket::end(std::uint16_t code, std::string_view reason)
{
    if (m_closing)
        return;
    m_closing = true;
    // RFC 6455 7.1.5: a peer that named no code is answered with none.
    m_stream->write(code == kWsNoCode ? wsFrame(WsOpcode::Close, {}) : wsCloseFrame(code, reason));
    m_stream->closeAfterWriting();
}

void WebSocket::onBytes(ByteView bytes)
{
    m_heardAt = m_home.clock().now();
    while (!m_closing) {
        const WsCodec::Step step = m_codec.next(bytes);
        if (step == WsCodec::Step::More)
            return;
        take(step);
    }
}

void WebSocket::take(WsCodec::Step step)
{
    switch (step) {
    case WsCodec::Step::Bad:
        return end(m_codec.closeCode(), {});
    case WsCodec::Step::Close:
        return end(m_codec.closeCode(), {});
    case WsCodec::Step::Text:
    case WsCodec::Step::Binary:
        if (!mayCome(true))
            return close(WsClose::Policy, "too many messages");
        return m_owner.onMessage(*this, m_codec.payload(), step == WsCodec::Step::Text);
    case WsCodec::Step::Ping:
    case WsCodec::Step::Pong:
        if (!mayCome(false))
            return close(WsClose::Policy, "too many pings");
        // RFC 6455 5.5.3: only the latest of several need an answer; who does not read gets none.
        if (step == WsCodec::Step::Ping && pendingBytes() == 0)
            m_stream->write(wsFrame(WsOpcode::Pong, asBytes(m_codec.payload())));
        return;
    case WsCodec::Step::More:
        return;
    }
}

bool WebSocket::mayCome(bool isMessage)
{
    const TimePoint now = m_home.clock().now();
    if (now - m_countedSince >= m_limits.webSocketRateWindow) {
        m_countedSince = now;
        m_messages = m_controls = 0;
    }
    return isMessage ? ++m_messages <= m_limits.webSocketMessages : ++m_controls <= m_limits.webSocketControls;
}

} // namespace belfry::http
