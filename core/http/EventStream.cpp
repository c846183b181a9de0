#include "http/EventStream.h"

#include "base/Id.h"
#include "http/WebSocket.h"

#include <utility>

namespace belfry::http {
namespace {

const SharedBytes &pingComment()
{
    static thread_local const SharedBytes comment = SharedBytes::copyOf(":\n\n");
    return comment;
}

// Within which one that is sent away alone comes back: it misses nothing and nothing comes late.
constexpr Duration kSoon{500};

Duration upTo(Duration most)
{
    std::uint32_t random = 0;
    fillRandom({reinterpret_cast<std::uint8_t *>(&random), sizeof random});
    return Duration(static_cast<std::int64_t>(random % (static_cast<std::uint64_t>(most.count()) + 1)));
}

class StreamListener final : public EventFan::Listener, public net::ByteStream::Reader {
public:
    StreamListener(net::ByteStreamPtr stream, EventPlaces places)
        : Listener(Framing::ServerSent), m_places(std::move(places)), m_stream(std::move(stream))
    {
    }

    void start() override { m_stream->start(*this); }
    void write(std::span<const SharedBytes> frames) override { m_stream->write(frames); }
    std::size_t pendingBytes() const override { return m_stream->pendingBytes(); }
    bool ping(TimePoint, std::string_view id) override
    {
        // An id alone is no event, and is what a browser comes back with (WHATWG HTML 9.2.6).
        if (id.empty())
            m_stream->write(pingComment());
        else
            m_stream->write(SharedBytes::copyOf(std::string("id: ").append(id).append("\n\n")));
        return true;
    }
    void close() override { m_stream->closeAfterWriting(); }
    void dismiss() override
    {
        m_stream->write(SharedBytes::copyOf("retry: " + std::to_string(upTo(kSoon).count()) + "\n\n"));
        m_stream->closeAfterWriting();
    }

    // A client has nothing to say here.
    void onBytes(ByteView) override {}
    void onDrained() override { drained(); }
    void onClosed(const Error &) override { ended(); }

private:
    EventPlaces m_places;
    net::ByteStreamPtr m_stream;
};

class SocketListener final : public EventFan::Listener, public WebSocket::Owner {
public:
    SocketListener(net::ByteStreamPtr stream, EventPlaces places, Executor &home, const Limits &limits)
        : Listener(Framing::WebSocket), m_places(std::move(places)), m_socket(*this, std::move(stream), home, limits)
    {
    }

    void start() override { m_socket.start(); }
    void write(std::span<const SharedBytes> frames) override { m_socket.send(frames); }
    std::size_t pendingBytes() const override { return m_socket.pendingBytes(); }
    bool ping(TimePoint now, std::string_view) override { return m_socket.look(now); }
    void close() override { m_socket.close(WsClose::GoingAway); }

    void onMessage(WebSocket &, std::string_view, bool) override {}
    void onDrained(WebSocket &) override { drained(); }
    void onEnded(WebSocket &) override { ended(); }

private:
    EventPlaces m_places;
    WebSocket m_socket;
};

Duration retryOf(const Limits &limits)
{
    return limits.eventRetry + upTo(limits.eventRetrySpread);
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
                     EventPlaces places, const Limits &limits, std::unique_ptr<EventFilter> filter)
{
    if (fan.isFull())
        return refuse(responder);
    Response head = Response::empty(200);
    head.headers.append("Content-Type: text/event-stream\r\nCache-Control: no-store\r\nX-Accel-Buffering: no\r\n").append(headers);
    if (request.method == Method::Head)
        return responder.send(std::move(head));
    head.body = fan.opening(Framing::ServerSent, lastIdOf(request), filter.get());
    const std::string id = filter && head.body.empty() ? "id: " + fan.presentId() + '\n' : std::string();
    const std::string retry = "retry: " + std::to_string(retryOf(limits).count()) + '\n';
    const std::string first = retry + id + "event: hello\ndata: " + hello(responder) + "\n\n";
    head.body.insert(head.body.begin(), SharedBytes::copyOf(first));
    if (filter && !filter->first.empty())
        head.body.push_back(std::exchange(filter->first, {}));
    if (auto stream = responder.takeOver(std::move(head)))
        fan.add(std::make_unique<StreamListener>(std::move(stream), std::move(places)), std::move(filter));
}

void openEventSocket(EventFan &fan, const Request &request, Responder responder, Response accepted,
                     EventPlaces places, const Limits &limits, std::unique_ptr<EventFilter> filter)
{
    if (fan.isFull())
        return refuse(responder);
    accepted.body = fan.opening(Framing::WebSocket, lastIdOf(request), filter.get());
    const std::string id = filter && accepted.body.empty() ? "\"id\":\"" + fan.presentId() + "\"," : std::string();
    const std::string first = '{' + id + "\"event\":\"hello\",\"data\":" + hello(responder) + '}';
    accepted.body.insert(accepted.body.begin(), wsFrame(WsOpcode::Text, asBytes(first)));
    if (filter && !filter->first.empty())
        accepted.body.push_back(std::exchange(filter->first, {}));
    Executor &home = responder.home();
    if (auto stream = responder.takeOver(std::move(accepted)))
        fan.add(std::make_unique<SocketListener>(std::move(stream), std::move(places), home, limits), std::move(filter));
}

} // namespace belfry::http
