#include "server/ServerMetrics.h"

#include <algorithm>
#include <mutex>

namespace belfry::server {
namespace {

using metrics::Description;

const Description kBuild{"belfry_build_info", "The version that runs; always 1."};
const Description kUptime{"belfry_uptime_seconds", "Seconds since the server started."};
const Description kConnections{"belfry_http_connections", "HTTP connections that are open."};
const Description kRefused{"belfry_http_connections_refused_total", "HTTP connections turned away or cut, by reason."};
const Description kRequests{"belfry_http_requests_total", "Answered HTTP requests, by route and class of status."};
const Description kSent{"belfry_http_sent_bytes_total", "Bytes of HTTP bodies that were answered."};
const Description kTook{"belfry_http_request_seconds", "From a whole request to its answer; a held playlist request counts the wait."};
const Description kPublishRefused{"belfry_rtmp_publish_refused_total", "Publishers that were not let in, by reason."};
const Description kPublishers{"belfry_publishers", "Encoders that are connected, by channel; two with a standby."};
const Description kReceived{"belfry_received_bytes_total", "Bytes of sound and picture from encoders, by channel."};
const Description kWindow{"belfry_window_bytes", "Memory that holds a channel's segments, program and preview."};
const Description kOnAir{"belfry_on_air", "1 while the channel is on air, also while it is interrupted."};
const Description kFindings{"belfry_findings", "Things that are wrong with a channel right now."};

const std::vector<double> kSecondsBounds{0.001, 0.005, 0.02, 0.1, 0.5, 2, 8, 20};

} // namespace

ServerMetrics::ServerMetrics()
    : m_connections(m_registry.gauge(kConnections)), m_sentBytes(m_registry.counter(kSent)),
      m_took(m_registry.histogram(kTook, kSecondsBounds)), m_uptime(m_registry.gauge(kUptime))
{
    m_registry.gauge(kBuild, {{"version", BELFRY_VERSION}}).set(1);
}

metrics::Counter ServerMetrics::requests(std::string_view pattern, int status)
{
    const std::size_t hundreds = static_cast<std::size_t>(std::clamp(status / 100, 0, 5));
    {
        const std::shared_lock lock(m_mutex);
        const auto found = m_requests.find(pattern);
        if (found != m_requests.end() && found->second[hundreds])
            return *found->second[hundreds];
    }
    const std::unique_lock lock(m_mutex);
    const std::string route(pattern.empty() ? "other" : pattern);
    auto &counter = m_requests[std::string(pattern)][hundreds];
    if (!counter)
        counter = m_registry.counter(kRequests, {{"route", route}, {"status", std::to_string(hundreds) + "xx"}});
    return *counter;
}

void ServerMetrics::requestDone(std::string_view pattern, http::Method, int status, std::uint64_t bodyBytes, Duration took)
{
    requests(pattern, status).add();
    m_sentBytes.add(static_cast<double>(bodyBytes));
    m_took.observe(std::chrono::duration<double>(took).count());
}

void ServerMetrics::connectionsChanged(int change)
{
    m_connections.add(change);
}

void ServerMetrics::connectionRefused(std::string_view reason)
{
    m_registry.counter(kRefused, {{"reason", std::string(reason)}}).add();
}

void ServerMetrics::publishRefused(std::string_view reason)
{
    m_registry.counter(kPublishRefused, {{"reason", std::string(reason)}}).add();
}

void ServerMetrics::publishers(const std::string &channel, int count)
{
    m_registry.gauge(kPublishers, {{"channel", channel}}).set(count);
}

void ServerMetrics::received(const std::string &channel, std::uint64_t moreBytes)
{
    m_registry.counter(kReceived, {{"channel", channel}}).add(static_cast<double>(moreBytes));
}

void ServerMetrics::windowBytes(const std::string &channel, std::size_t bytes)
{
    m_registry.gauge(kWindow, {{"channel", channel}}).set(static_cast<double>(bytes));
}

void ServerMetrics::onAir(const std::string &channel, bool onAir)
{
    m_registry.gauge(kOnAir, {{"channel", channel}}).set(onAir ? 1 : 0);
}

void ServerMetrics::findings(const std::string &channel, std::size_t count)
{
    m_registry.gauge(kFindings, {{"channel", channel}}).set(static_cast<double>(count));
}

void ServerMetrics::uptime(Duration since)
{
    m_uptime.set(std::chrono::duration<double>(since).count());
}

} // namespace belfry::server
