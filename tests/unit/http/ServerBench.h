// ServerBench: a real HttpServer on loopback with a few routes to try things on.
#pragma once

#include "http/HttpServer.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>

namespace belfry::test {

class CountingObserver final : public http::Observer {
public:
    struct Done {
        std::string pattern;
        int status = 0;
        std::uint64_t bytes = 0;
    };

    void requestDone(std::string_view pattern, http::Method, int status, std::uint64_t bytes, Took) override
    {
        const std::lock_guard lock(m_mutex);
        m_last = {std::string(pattern), status, bytes};
        ++requests;
        m_changed.notify_all();
    }
    void connectionsChanged(int change) override
    {
        const std::lock_guard lock(m_mutex);
        connections += change;
        m_changed.notify_all();
    }
    void connectionRefused(std::string_view) override
    {
        const std::lock_guard lock(m_mutex);
        ++refused;
        m_changed.notify_all();
    }
    bool eventually(const std::function<bool()> &condition)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(10), condition);
    }
    Done last()
    {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }

    std::atomic<int> requests = 0;
    std::atomic<int> connections = 0;
    std::atomic<int> refused = 0;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Done m_last;
};

/// GET /hello, GET /big (8 MB), GET /thread (names its thread), GET /later (held until the test answers), POST /echo.
class ServerBench {
public:
    explicit ServerBench(const Limits &limits = {}, int threads = 1, http::Entrance entrance = {})
    {
        for (int i = 0; i < threads; ++i)
            m_views.push_back(std::make_unique<net::IoThread>("view-" + std::to_string(i)));
        std::vector<net::IoThread *> views;
        for (const auto &view : m_views)
            views.push_back(view.get());
        m_server = std::move(*http::HttpServer::open({"127.0.0.1", 0}, views,
                                                     [this](net::IoThread &home) { return makeRouter(home); }, limits,
                                                     [this](net::IoThread &) -> http::Observer & { return observer; }, std::move(entrance)));
    }
    ~ServerBench()
    {
        m_server.reset();
        for (const auto &view : m_views)
            view->runAndWait([this] { m_held.clear(); });
    }

    http::HttpServer &server() { return *m_server; }
    std::uint16_t port() const { return m_server->local().port; }
    void waitForHeld(std::size_t count)
    {
        for (std::size_t now = 0; now < count;)
            m_views.front()->runAndWait([&] { now = m_held.size(); });
    }
    std::size_t openHeld()
    {
        std::size_t open = 0;
        m_views.front()->runAndWait([&] {
            for (const http::Responder &responder : m_held)
                open += responder.isOpen() ? 1 : 0;
        });
        return open;
    }
    void answerHeld()
    {
        m_views.front()->runAndWait([&] {
            for (http::Responder &responder : m_held)
                responder.send(http::Response::text(200, "text/plain", "later"));
            m_held.clear();
        });
    }
    /// Destroys the held Responders on the calling thread.
    void dropHeldHere()
    {
        std::vector<http::Responder> taken;
        m_views.front()->runAndWait([&] { taken = std::move(m_held); });
    }

    CountingObserver observer;

private:
    std::shared_ptr<const http::Router> makeRouter(net::IoThread &home)
    {
        using namespace http;
        auto router = std::make_shared<Router>();
        const SharedBytes big = SharedBytes::copyOf(std::string(8'000'000, 'b'));
        router->add(Method::Get, "/hello", [](const Request &, Responder responder) {
            responder.send(Response::text(200, "text/plain", "hello"));
        });
        router->add(Method::Get, "/big", [big](const Request &, Responder responder) {
            responder.send(Response::bytes(200, "video/mp4", big));
        });
        router->add(Method::Get, "/thread", [&home](const Request &, Responder responder) {
            responder.send(Response::text(200, "text/plain", std::to_string(reinterpret_cast<std::uintptr_t>(&home))));
        });
        router->add(Method::Get, "/later",
                    [this](const Request &, Responder responder) { m_held.push_back(std::move(responder)); });
        router->add(Method::Post, "/echo", [](const Request &request, Responder responder) {
            responder.send(Response::text(200, "text/plain", request.body));
        });
        return router;
    }

    std::vector<std::unique_ptr<net::IoThread>> m_views;
    std::vector<http::Responder> m_held; // first view thread only
    std::unique_ptr<http::HttpServer> m_server;
};

} // namespace belfry::test
