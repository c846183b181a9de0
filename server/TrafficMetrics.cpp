#include "server/TrafficMetrics.h"

#include <vector>

namespace belfry::server {
namespace {

using http::Tally;
using http::ThreadCounts;
using metrics::Description;

const Description kConnections{"belfry_http_connections", "HTTP connections that are open."};
const Description kRefused{"belfry_http_connections_refused_total", "HTTP connections turned away or cut, by reason."};
const Description kHandshakes{"belfry_tls_handshakes_total", "Clients of the secure port, by how agreeing on keys went."};
const Description kRequests{"belfry_http_requests_total", "Answered HTTP requests, by route and class of status."};
const Description kSent{"belfry_http_sent_bytes_total", "Bytes of HTTP bodies that were answered."};
const Description kTook{"belfry_http_request_seconds",
                        "From a whole request to its answer, by route; a held playlist request counts the wait."};
const Description kHeld{"belfry_http_requests_held", "Requests that wait for their answer right now, such as blocked playlists."};
const Description kQueued{"belfry_http_queued_bytes", "Bytes of answers that viewers have yet to take."};
const Description kLate{"belfry_http_late_downloads_total",
                        "Media answers whose sending took longer than the media plays: the viewer's picture stalls."};
const Description kClients{"belfry_events_clients", "Clients of live events, by kind."};
const Description kDelivered{"belfry_events_delivered_total", "Live events handed to clients; one event to ten clients counts ten."};
const Description kEventBytes{"belfry_events_sent_bytes_total", "Bytes of those events."};
const Description kWaiting{"belfry_events_clients_waiting",
                           "Clients that have not been given the newest event yet: the depth of the queue."};
const Description kResumed{"belfry_events_resumed_total",
                           "Clients that came back with an id, by whether all they missed could be told."};
const Description kDrops{"belfry_events_dropped_total", "Clients of live events closed as too slow, by kind."};

std::vector<double> boundsInSeconds()
{
    std::vector<double> bounds;
    for (const auto bound : ThreadCounts::kTookBounds)
        bounds.push_back(std::chrono::duration<double>(bound).count());
    return bounds;
}

/// Counts the Registry's number up from what was told before.
void countUp(metrics::Counter counter, std::uint64_t &told, std::uint64_t now)
{
    counter.add(static_cast<double>(now - told));
    told = now;
}

} // namespace

TrafficMetrics::TrafficMetrics(metrics::Registry &registry) : m_registry(registry) {}

http::ThreadCounts &TrafficMetrics::addThread()
{
    const std::lock_guard lock(m_mutex);
    return m_threads.emplace_back();
}

void TrafficMetrics::collect()
{
    const std::lock_guard lock(m_mutex);
    collectRoutes();
    collectRefused();
    collectHandshakes();
    collectTotals();
}

void TrafficMetrics::collectRoutes()
{
    std::map<std::string, Route> sums;
    for (const ThreadCounts &thread : m_threads) {
        thread.forEachRoute([&sums](const ThreadCounts::Route &counted) {
            Route &sum = sums[counted.pattern.empty() ? "other" : counted.pattern];
            for (std::size_t i = 0; i < sum.byHundreds.size(); ++i)
                sum.byHundreds[i] += counted.byHundreds[i].value();
            for (std::size_t i = 0; i < sum.took.size(); ++i)
                sum.took[i] += counted.took[i].value();
            sum.tookMicroseconds += counted.tookMicroseconds.value();
        });
    }
    for (const auto &[route, sum] : sums)
        tell(route, sum);
}

void TrafficMetrics::tell(const std::string &route, const Route &now)
{
    Told &told = m_routes[route];
    for (std::size_t i = 0; i < now.byHundreds.size(); ++i) {
        if (now.byHundreds[i] == 0)
            continue;
        if (!told.requests[i])
            told.requests[i] = m_registry.counter(kRequests, {{"route", route}, {"status", std::to_string(i) + "xx"}});
        countUp(*told.requests[i], told.sum.byHundreds[i], now.byHundreds[i]);
    }
    std::vector<double> more(now.took.size());
    for (std::size_t i = 0; i < more.size(); ++i)
        more[i] = static_cast<double>(now.took[i] - std::exchange(told.sum.took[i], now.took[i]));
    if (!told.took)
        told.took = m_registry.histogram(kTook, boundsInSeconds(), {{"route", route}});
    const auto moreTime = now.tookMicroseconds - std::exchange(told.sum.tookMicroseconds, now.tookMicroseconds);
    told.took->add(more, static_cast<double>(moreTime) / 1e6);
}

void TrafficMetrics::collectRefused()
{
    std::map<std::string, std::uint64_t> sums;
    for (const ThreadCounts &thread : m_threads)
        thread.forEachRefused([&sums](const ThreadCounts::Refused &refused) { sums[refused.reason] += refused.count.value(); });
    for (const auto &[reason, count] : sums)
        countUp(m_registry.counter(kRefused, {{"reason", reason}}), m_refused[reason], count);
}

void TrafficMetrics::collectHandshakes()
{
    constexpr const char *kResults[] = {"ok", "failed", "timeout"};
    for (std::size_t i = 0; i < m_handshakes.size(); ++i) {
        std::uint64_t sum = 0;
        for (const ThreadCounts &thread : m_threads)
            sum += thread.handshakes[i].value();
        if (sum != 0)
            countUp(m_registry.counter(kHandshakes, {{"result", kResults[i]}}), m_handshakes[i], sum);
    }
}

void TrafficMetrics::collectTotals()
{
    const auto sum = [this](Tally ThreadCounts::*tally) {
        std::uint64_t all = 0; // a number that goes down on one thread wraps there; the sum is right again
        for (const ThreadCounts &thread : m_threads)
            all += (thread.*tally).value();
        return all;
    };
    const auto level = [&](const Description &what, Tally ThreadCounts::*tally, metrics::Labels labels = {}) {
        m_registry.gauge(what, labels).set(static_cast<double>(static_cast<std::int64_t>(sum(tally))));
    };
    level(kConnections, &ThreadCounts::connections);
    level(kHeld, &ThreadCounts::held);
    level(kQueued, &ThreadCounts::queuedBytes);
    countUp(m_registry.counter(kSent), m_sentBytes, sum(&ThreadCounts::sentBytes));
    countUp(m_registry.counter(kLate), m_late, sum(&ThreadCounts::lateDownloads));
    collectEvents();
}

void TrafficMetrics::collectEvents()
{
    const auto sum = [this](auto tally) {
        std::uint64_t all = 0;
        for (const ThreadCounts &thread : m_threads)
            all += tally(thread.events).value();
        return all;
    };
    const auto level = [&](const Description &what, auto tally, metrics::Labels labels = {}) {
        m_registry.gauge(what, labels).set(static_cast<double>(static_cast<std::int64_t>(sum(tally))));
    };
    std::size_t row = 0;
    const auto count = [&](const Description &what, auto tally, metrics::Labels labels = {}) {
        countUp(m_registry.counter(what, labels), m_events[row++], sum(tally));
    };
    using Events = const http::EventCounts &;
    level(kClients, [](Events e) -> const Tally & { return e.clients[0]; }, {{"kind", "sse"}});
    level(kClients, [](Events e) -> const Tally & { return e.clients[1]; }, {{"kind", "websocket"}});
    level(kWaiting, [](Events e) -> const Tally & { return e.waiting; });
    count(kDrops, [](Events e) -> const Tally & { return e.dropped[0]; }, {{"kind", "sse"}});
    count(kDrops, [](Events e) -> const Tally & { return e.dropped[1]; }, {{"kind", "websocket"}});
    count(kDelivered, [](Events e) -> const Tally & { return e.deliveries; });
    count(kEventBytes, [](Events e) -> const Tally & { return e.sentBytes; });
    count(kResumed, [](Events e) -> const Tally & { return e.resumedWhole; }, {{"result", "whole"}});
    count(kResumed, [](Events e) -> const Tally & { return e.resumedAnew; }, {{"result", "reset"}});
}

} // namespace belfry::server
