#include "http/EventStream.h"

#include "base/Id.h"
#include "http/WebSocket.h"

namespace belfry::http {
namespace {

const SharedBytes &pingComment()
{
    static thread_local const SharedBytes comment = SharedBytes::copyOf(":\n\n");
    return comment;
}

class StreamListener final : public EventFan::Listener, public net::ByteStream::Reader {
public:
    StreamListener(net::ByteStreamPtr stream, AddressCap::Place place)
        : Listener(Framing::ServerSent), m_place(std::move(place)), m_stream(std::move(stream))
    {
    }

    void start() override { m_stream->start(*this); }
    void write(std::span<const SharedBytes> frames) override { m_stream->write(frames); }
    std::size_t pendingBytes() const override { return m_stream->pendingBytes(); }
    bool ping(TimePoint) override
    {
        m_stream->write(pingComment());
        return true;
    }
    void close() override { m_stream->closeAfterWriting(); }

    // A client has nothing to say here.
    void onBytes(ByteView) override {}
    void onDrained() override { drained(); }
    void onClosed(const Error &) override { ended(); }

private:
    AddressCap::Place m_place;
    net::ByteStreamPtr m_stream;
};

class SocketListener final : public EventFan::Listener, public WebSocket::Owner {
public:
    SocketListener(net::ByteStreamPtr stream, AddressCap::Place place, Executor &home, const Limits &limits)
        : Listener(Framing::WebSocket), m_place(std::move(place)), m_socket(*this, std::move(stream), home, limits)
    {
    }

    void start() override { m_socket.start(); }
    void write(std::span<const SharedBytes> frames) override { m_socket.send(frames); }
    std::size_t pendingBytes() const override { return m_socket.pendingBytes(); }
    bool ping(TimePoint now) override { return m_socket.look(now); }
    void close() override { m_socket.close(WsClose::GoingAway); }

    void onMessage(WebSocket &, std::string_view, bool) override {}
    void onDrained(WebSocket &) override { drained(); }
    void onEnded(WebSocket &) override { ended(); }

private:
    AddressCap::Place m_place;
    WebSocket m_socket;
};

Duration retryOf(const Limits &limits)
{
    std::uint32_t random = 0;
    fillRandom({reinterpret_cast<std::uint8_t *>(&random), sizeof random});
    const auto spread = static_cast<std::uint64_t>(limits.eventRetrySpread.count());
    return limits.eventRetry + Duration(static_cast<std::int64_t>(random % (spread + 1)));
}

// The header alone cannot be set by a browser's WebSocket.
std::string lastIdOf(const Request &request)
{
    const std::string_view header = request.header("last-event-id");
    return header.empty() ? request.queryValue("last-event-id").value_or("") : std::string(header);
}

std::string hello(const Responder &responder)
{
    return std::string("{\"now\":\"").append(toRfc3339(responder.home().clock().wall())).append("\"}");
}

void refuse(Responder &responder)
{
    Response full = Response::text(503, "text/plain; charset=utf-8", "Too many are listening here. Please try again later.\n");
    full.headers += "Retry-After: 30\r\n";
    responder.send(std::move(full));
}

} // namespace

void openEventStream(EventFan &fan, const Request &request, Responder responder, std::string_view headers,
                     AddressCap::Place place, const Limits &limits)
{
    if (fan.isFull())
        return refuse(responder);
    Response head = Response::empty(200);
    head.headers.append("Content-Type: text/event-stream\r\nCache-Control: no-store\r\nX-Accel-Buffering: no\r\n").append(headers);
    if (request.method == Method::Head)
        return responder.send(std::move(head));
    head.body = fan.opening(Framing::ServerSent, lastIdOf(request));
    std::string first = "retry: " + std::to_string(retryOf(limits).count()) + "\nevent: hello\ndata: " + hello(responder) + "\n\n";
    head.body.insert(head.body.begin(), SharedBytes::copyOf(first));
    if (auto stream = responder.takeOver(std::move(head)))
        fan.add(std::make_unique<StreamListener>(std::move(stream), std::move(place)));
}

void openEventSocket(EventFan &fan, const Request &request, Responder responder, Response accepted,
                     AddressCap::Place place, const Limits &limits)
{
    if (fan.isFull())
        return refuse(responder);
    accepted.body = fan.opening(Framing::WebSocket, lastIdOf(request));
    const std::string first = "{\"event\":\"hello\",\"data\":" + hello(responder) + '}';
    accepted.body.insert(accepted.body.begin(), wsFrame(WsOpcode::Text, asBytes(first)));
    Executor &home = responder.home();
    if (auto stream = responder.takeOver(std::move(accepted)))
        fan.add(std::make_unique<SocketListener>(std::move(stream), std::move(place), home, limits));
}

} // namespace belfry::http
