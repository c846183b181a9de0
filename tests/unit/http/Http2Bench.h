// Http2Bench: one Http2Connection over a FakeStream, with a few routes to try things on.
#pragma once

#include "FakeStream.h"
#include "Http2Client.h"
#include "http/Http2Connection.h"
#include "support/FakeExecutor.h"

namespace belfry::test {

/// Routes: /now answers its query or body, /later waits, /big answers 1 MB of 2 s, /tagged has an ETag.
class Http2Bench final : public http::Connection::World, public http::Observer {
public:
    explicit Http2Bench(Limits bounds = {}) : m_limits(bounds)
    {
        using namespace http;
        m_router.add(Method::Get, "/now", [](const Request &request, Responder responder) {
            responder.send(Response::text(200, "text/plain", "now" + request.query));
        });
        m_router.add(Method::Post, "/now", [](const Request &request, Responder responder) {
            responder.send(Response::text(200, "text/plain", request.body));
        });
        m_router.add(Method::Get, "/tagged", [](const Request &, Responder responder) {
            Response response = Response::text(200, "text/plain", "tagged");
            response.header("ETag", "\"t\"").header("Connection", "close").header("Cache-Control", "no-cache");
            responder.send(std::move(response));
        });
        m_router.add(Method::Get, "/big", [big = SharedBytes::copyOf(bigText())](const Request &, Responder responder) {
            Response response = Response::bytes(200, "video/mp4", big);
            response.plays = Duration(2'000);
            responder.send(std::move(response));
        });
        m_router.add(Method::Get, "/later", [this](const Request &request, Responder responder) {
            asked.push_back(request);
            held.push_back(std::move(responder));
        });
        m_connection = std::make_shared<Http2Connection>(*this, std::make_unique<FakeStream>(wire));
        m_connection->start();
    }

    static std::string bigText()
    {
        std::string text(1'000'000, 'b');
        for (std::size_t i = 0; i < text.size(); ++i)
            text[i] = static_cast<char>('a' + i % 26 + i / 100'000);
        return text;
    }

    Executor &home() override { return executor; }
    const http::Router &router() override { return m_router; }
    const Limits &limits() override { return m_limits; }
    http::Observer &observer() override { return *this; }
    std::string_view dateLine() override { return "Date: now\r\n"; }
    const SharedBytes &dateEnding() override { return m_noEnding; }
    void refused(const http::Connection &, std::string_view why) override { lines.emplace_back(why); }
    void ended(http::Connection &) override { isOver = true; }
    Subscription released(http::Connection &) override
    {
        wasReleased = true;
        return {};
    }
    void requestDone(std::string_view pattern, http::Method, int status, std::uint64_t bytes, Took) override
    {
        statuses.push_back(status);
        patterns.emplace_back(pattern);
        bodyBytes += bytes;
    }
    void connectionsChanged(int) override {}
    void connectionRefused(std::string_view) override {}
    void heldChanged(int change) override { heldNow += change; }
    void queuedChanged(std::int64_t change) override { queuedNow += change; }
    void downloadLate() override { ++late; }

    http::Http2Connection &connection() { return *m_connection; }
    void dropConnection() { m_connection.reset(); }

    /// Moves bytes both ways until nobody has any.
    template<typename Client>
    void exchange(Client &client)
    {
        for (bool moved = true; moved;) {
            moved = false;
            if constexpr (requires { client.output(); }) {
                const std::string bytes = client.output();
                moved = !bytes.empty();
                receive(bytes);
            }
            executor.run();
            if (wire.reader && wire.queued.empty() && wire.sent.size() != m_seen)
                wire.reader->onDrained();
            if (wire.sent.size() != m_seen) {
                client.input(std::string_view(wire.sent).substr(m_seen));
                m_seen = wire.sent.size();
                moved = true;
            }
        }
    }
    void receive(std::string_view bytes)
    {
        if (!bytes.empty() && wire.reader && !isOver)
            wire.receive(bytes);
    }
    /// Lets time pass with looks on the way, as the tick of the thread does.
    void pass(Duration duration)
    {
        for (Duration step = duration / 20; duration.count() > 0; duration -= step) {
            executor.advance(step);
            if (!isOver)
                m_connection->look(executor.clock().now());
        }
    }

    FakeExecutor executor;
    FakeStream::Wire wire;
    std::vector<http::Responder> held;
    std::vector<http::Request> asked;
    std::vector<std::string> lines;
    std::vector<int> statuses;
    std::vector<std::string> patterns;
    std::uint64_t bodyBytes = 0;
    int heldNow = 0;
    std::int64_t queuedNow = 0;
    int late = 0;
    bool isOver = false;
    bool wasReleased = false;

private:
    const SharedBytes m_noEnding;
    Limits m_limits;
    http::Router m_router;
    std::shared_ptr<http::Http2Connection> m_connection;
    std::size_t m_seen = 0;
};

} // namespace belfry::test
