#include "ingest/RtmpIngest.h"

#include "base/Log.h"
#include "ingest/RtmpConnection.h"
#include "net/Listener.h"
#include "net/TlsStream.h"

#include <unordered_map>

namespace belfry::ingest {
namespace {

constexpr auto kLimitLogEvery = std::chrono::seconds(10);

class Ingest final : public RtmpIngest {
public:
    Ingest(net::IoThread &media, World &world, const Limits &limits)
        : m_media(media), m_limits(limits), m_ledger(limits),
          m_house{media, world, m_ledger, m_limits, [this](PublisherId id) { takeAway(id); }}
    {
    }

    ~Ingest() override
    {
        if (!m_listener)
            return;
        m_listener->stop();
        if (m_secureListener)
            m_secureListener->stop();
        m_media.runAndWait([this] {
            m_alive.reset();
            for (const auto &[id, connection] : m_connections)
                connection->end("the server stops");
            m_connections.clear();
        });
    }

    Result<> listen(const net::Address &address)
    {
        auto listener = net::Listener::open(address, {&m_media},
                                            [this](net::ByteStreamPtr stream, net::IoThread &) { take(std::move(stream)); });
        if (!listener)
            return std::move(listener).error();
        m_listener = std::move(*listener);
        return Done();
    }

    const net::Address &local() const override { return m_listener->local(); }

    Result<> listenSecurely(const net::Address &address, net::TlsContextPtr certificate) override
    {
        useCertificate(std::move(certificate));
        auto listener = net::Listener::open(address, {&m_media}, [this](net::ByteStreamPtr stream, net::IoThread &) {
            take(net::serveTls(std::move(stream), m_certificate));
        });
        if (!listener)
            return std::move(listener).error();
        m_secureListener = std::move(*listener);
        return Done();
    }

    void useCertificate(net::TlsContextPtr certificate) override
    {
        m_media.runAndWait([this, &certificate] { m_certificate = std::move(certificate); });
    }

    const net::Address *secureLocal() const override { return m_secureListener ? &m_secureListener->local() : nullptr; }

private:
    void take(net::ByteStreamPtr stream)
    {
        const std::string host = stream->peer().host;
        if (!m_ledger.admit(host)) {
            m_house.world.publishRefused("limit");
            logCrowd(host);
            return;
        }
        const PublisherId id = ++m_lastId;
        auto connection = std::make_unique<RtmpConnection>(id, m_house, std::move(stream));
        RtmpConnection &started = *connection;
        m_connections.emplace(id, std::move(connection));
        started.start();
    }

    // A connection ends inside its own calls, so it is taken away by a later turn of the loop.
    void takeAway(PublisherId id)
    {
        m_media.post([this, alive = std::weak_ptr<char>(m_alive), id] {
            if (!alive.expired())
                m_connections.erase(id);
        });
    }

    void logCrowd(const std::string &host)
    {
        const TimePoint now = m_media.clock().now();
        if (m_crowdLogged && now - *m_crowdLogged < kLimitLogEvery)
            return;
        m_crowdLogged = now;
        log::warning("ingest", "too many connections from one address", {{"address", host}});
    }

    net::IoThread &m_media;
    Limits m_limits;
    // Media thread only, from here to the listener.
    AddressLedger m_ledger;
    RtmpConnection::House m_house;
    PublisherId m_lastId = 0;
    std::unordered_map<PublisherId, std::unique_ptr<RtmpConnection>> m_connections;
    std::optional<TimePoint> m_crowdLogged;
    std::shared_ptr<char> m_alive = std::make_shared<char>();
    net::TlsContextPtr m_certificate;
    std::unique_ptr<net::Listener> m_listener;
    std::unique_ptr<net::Listener> m_secureListener;
};

} // namespace

Result<std::unique_ptr<RtmpIngest>> RtmpIngest::open(const net::Address &address, net::IoThread &media, World &world,
                                                     const Limits &limits)
{
    auto ingest = std::make_unique<Ingest>(media, world, limits);
    if (auto listening = ingest->listen(address); !listening)
        return std::move(listening).error();
    return std::unique_ptr<RtmpIngest>(std::move(ingest));
}

} // namespace belfry::ingest
