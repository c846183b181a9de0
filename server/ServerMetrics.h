// ServerMetrics: every number the server shows at /metrics. docs/metrics.md explains each, and a test compares.
#pragma once

#include "http/HttpServer.h"
#include "metrics/Registry.h"

#include <array>
#include <map>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>

namespace belfry::server {

/// Any thread. Lives as long as whoever counts in it; owned by ServerApp.
class ServerMetrics final : public http::Observer {
public:
    ServerMetrics();

    // From the view threads.
    void requestDone(std::string_view pattern, http::Method method, int status, std::uint64_t bodyBytes,
                     Duration took) override;
    void connectionsChanged(int change) override;
    void connectionRefused(std::string_view reason) override;

    // From the media and ctl threads.
    void publishRefused(std::string_view reason);
    void publishers(const std::string &channel, int count);
    void received(const std::string &channel, std::uint64_t moreBytes);
    void windowBytes(const std::string &channel, std::size_t bytes);
    void onAir(const std::string &channel, bool onAir);
    void findings(const std::string &channel, std::size_t count);

    void uptime(Duration since);
    std::string text() const { return m_registry.text(); }
    std::vector<metrics::Description> descriptions() const { return m_registry.descriptions(); }

private:
    metrics::Counter requests(std::string_view pattern, int status);

    metrics::Registry m_registry;
    metrics::Gauge m_connections;
    metrics::Counter m_sentBytes;
    metrics::Histogram m_took;
    metrics::Gauge m_uptime;
    std::shared_mutex m_mutex;
    /// By route, then by hundreds of the status; a request that was seen before allocates nothing here.
    std::map<std::string, std::array<std::optional<metrics::Counter>, 6>, std::less<>> m_requests;
};

} // namespace belfry::server
