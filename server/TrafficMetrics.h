// TrafficMetrics: what the view threads have counted of HTTP, brought into the Registry when /metrics is asked for.
#pragma once

#include "http/ThreadCounts.h"
#include "metrics/Registry.h"

#include <array>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace belfry::server {

/// Any thread. Owns each thread's counts, which live as long as it does.
class TrafficMetrics {
public:
    explicit TrafficMetrics(metrics::Registry &registry);

    /// A new thread's own counts. Before the server that counts in them starts.
    http::ThreadCounts &addThread();
    /// Brings the Registry up to what the threads have counted by now.
    void collect();

private:
    struct Route {
        std::array<std::uint64_t, 6> byHundreds{};
        std::array<std::uint64_t, http::ThreadCounts::kTookBounds.size() + 1> took{};
        std::uint64_t tookMicroseconds = 0;
    };
    struct Told {
        Route sum;
        std::array<std::optional<metrics::Counter>, 6> requests;
        std::optional<metrics::Histogram> took;
    };

    void collectRoutes();
    void tell(const std::string &route, const Route &now);
    void collectRefused();
    void collectHandshakes();
    void collectTotals();
    void collectEvents();

    metrics::Registry &m_registry;
    std::mutex m_mutex; // all below
    std::deque<http::ThreadCounts> m_threads;
    std::map<std::string, Told> m_routes;
    std::map<std::string, std::uint64_t> m_refused;
    std::array<std::uint64_t, 3> m_handshakes{};
    std::uint64_t m_sentBytes = 0;
    std::uint64_t m_late = 0;
    std::array<std::uint64_t, 6> m_events{};
};

} // namespace belfry::server
