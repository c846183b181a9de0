#include "http/HttpServer.h"

#include "base/Assert.h"
#include "http/ConnectionSet.h"
#include "net/Listener.h"
#include "net/TlsStream.h"

#include <algorithm>

namespace belfry::http {
namespace {

constexpr std::string_view kSecureProtocols[] = {"h2", "http/1.1"};

class Server final : public HttpServer {
public:
    Server(std::vector<net::IoThread *> views, const MakeRouter &makeRouter, const Limits &limits, const ObserverOf &observerOf,
           Entrance entrance)
        : m_limits(limits), m_entrance(std::move(entrance)), m_admission(m_limits)
    {
        for (net::IoThread *view : views) {
            m_rooms.push_back({view, nullptr, nullptr});
            view->runAndWait([&, room = &m_rooms.back()] {
                room->set = std::make_unique<ConnectionSet>(*view, makeRouter(*view), m_limits, m_admission,
                                                            observerOf(*view), m_entrance);
            });
        }
    }
    ~Server() override { end(); }

    Result<> listen(const net::Address &address)
    {
        return listenOn(address, m_listener, [this](net::ByteStreamPtr stream, net::IoThread &home) {
            roomOf(home).set->add(std::move(stream));
        });
    }

    Result<> listenSecurely(const net::Address &address, net::TlsContextPtr context) override
    {
        useCertificate(std::move(context));
        return listenOn(address, m_secureListener, [this](net::ByteStreamPtr stream, net::IoThread &home) {
            Room &room = roomOf(home);
            room.set->add(net::serveTls(std::move(stream), room.tls));
        });
    }

    void useCertificate(net::TlsContextPtr context) override
    {
        for (Room &room : m_rooms)
            room.view->runAndWait([&] { room.tls = context; });
    }

    const net::Address &local() const override { return m_listener->local(); }
    const net::Address *secureLocal() const override
    {
        return m_secureListener ? &m_secureListener->local() : nullptr;
    }

    void drain(Duration grace) override
    {
        stopListening();
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
        // touched on the view thread only
        std::unique_ptr<ConnectionSet> set;
        net::TlsContextPtr tls;
    };

    Result<> listenOn(const net::Address &address, std::unique_ptr<net::Listener> &listener,
                      net::Listener::OnAccept onAccept)
    {
        std::vector<net::IoThread *> views;
        for (const Room &room : m_rooms)
            views.push_back(room.view);
        net::ListenerSettings settings;
        settings.sendBufferBytes = m_limits.httpSendBufferBytes;
        auto opened = net::Listener::open(address, std::move(views), std::move(onAccept), settings);
        if (!opened)
            return opened.error();
        listener = std::move(*opened);
        return Done();
    }
    Room &roomOf(const net::IoThread &view)
    {
        const auto room = std::find_if(m_rooms.begin(), m_rooms.end(), [&](const Room &r) { return r.view == &view; });
        BELFRY_ASSERT(room != m_rooms.end());
        return *room;
    }
    void stopListening()
    {
        if (m_listener)
            m_listener->stop();
        if (m_secureListener)
            m_secureListener->stop();
    }
    void end()
    {
        stopListening();
        for (Room &room : m_rooms)
            room.view->runAndWait([&] { room.set.reset(); });
    }

    const Limits m_limits;
    const Entrance m_entrance;
    Admission m_admission;
    std::vector<Room> m_rooms; // never changed after the constructor
    std::unique_ptr<net::Listener> m_listener;
    std::unique_ptr<net::Listener> m_secureListener;
};

} // namespace

std::span<const std::string_view> HttpServer::secureProtocols()
{
    return kSecureProtocols;
}

Result<std::unique_ptr<HttpServer>> HttpServer::open(const net::Address &address, std::vector<net::IoThread *> views,
                                                     MakeRouter makeRouter, const Limits &limits, const ObserverOf &observerOf,
                                                     Entrance entrance)
{
    BELFRY_ASSERT(!views.empty());
    auto server = std::make_unique<Server>(std::move(views), makeRouter, limits, observerOf, std::move(entrance));
    if (auto listening = server->listen(address); !listening)
        return listening.error();
    return std::unique_ptr<HttpServer>(std::move(server));
}

} // namespace belfry::http
