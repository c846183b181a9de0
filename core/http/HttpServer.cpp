#include "http/HttpServer.h"

#include "base/Assert.h"
#include "http/ConnectionSet.h"
#include "net/Listener.h"

#include <algorithm>

namespace belfry::http {
namespace {

class Server final : public HttpServer {
public:
    Server(std::vector<net::IoThread *> views, const MakeRouter &makeRouter, const Limits &limits, const ObserverOf &observerOf)
        : m_limits(limits), m_admission(m_limits)
    {
        for (net::IoThread *view : views) {
            m_rooms.push_back({view, nullptr});
            view->runAndWait([&, room = &m_rooms.back()] {
                room->set = std::make_unique<ConnectionSet>(*view, makeRouter(*view), m_limits, m_admission,
                                                            observerOf(*view));
            });
        }
    }
    ~Server() override { end(); }

    Result<> listen(const net::Address &address)
    {
        std::vector<net::IoThread *> views;
        for (const Room &room : m_rooms)
            views.push_back(room.view);
        net::ListenerSettings settings;
        settings.sendBufferBytes = m_limits.httpSendBufferBytes;
        auto listener = net::Listener::open(
            address, std::move(views),
            [this](net::ByteStreamPtr stream, net::IoThread &home) { setOf(home).add(std::move(stream)); }, settings);
        if (!listener)
            return listener.error();
        m_listener = std::move(*listener);
        return Done();
    }

    const net::Address &local() const override { return m_listener->local(); }

    void drain(Duration grace) override
    {
        m_listener->stop();
        for (Room &room : m_rooms) {
            room.view->runAndWait([&] {
                if (room.set)
                    room.set->drain();
            });
        }
        m_admission.waitUntilEmpty(grace);
        end();
    }

private:
    struct Room {
        net::IoThread *view;
        std::unique_ptr<ConnectionSet> set; // touched on the view thread only
    };

    ConnectionSet &setOf(const net::IoThread &view)
    {
        const auto room = std::find_if(m_rooms.begin(), m_rooms.end(), [&](const Room &r) { return r.view == &view; });
        BELFRY_ASSERT(room != m_rooms.end());
        return *room->set;
    }
    void end()
    {
        if (m_listener)
            m_listener->stop();
        for (Room &room : m_rooms)
            room.view->runAndWait([&] { room.set.reset(); });
    }

    const Limits m_limits;
    Admission m_admission;
    std::vector<Room> m_rooms; // never changed after the constructor
    std::unique_ptr<net::Listener> m_listener;
};

} // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::open(const net::Address &address, std::vector<net::IoThread *> views,
                                                     MakeRouter makeRouter, const Limits &limits, const ObserverOf &observerOf)
{
    BELFRY_ASSERT(!views.empty());
    auto server = std::make_unique<Server>(std::move(views), makeRouter, limits, observerOf);
    if (auto listening = server->listen(address); !listening)
        return listening.error();
    return std::unique_ptr<HttpServer>(std::move(server));
}

} // namespace belfry::http
