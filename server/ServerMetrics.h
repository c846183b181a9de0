// ServerMetrics: every number the server shows at /metrics. docs/metrics.md explains each, and a test compares.
#pragma once

#include "base/Time.h"
#include "metrics/Registry.h"
#include "server/BreakerBoard.h"
#include "server/HlsMetrics.h"
#include "server/ProcessMetrics.h"
#include "server/TrafficMetrics.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::server {

/// Any thread. Lives as long as whoever counts in it; owned by ServerApp.
class ServerMetrics final {
public:
    ServerMetrics();

    /// A new view thread's own counts; they are summed when text() is asked for.
    http::ThreadCounts &addThread() { return m_traffic.addThread(); }

    /// A thread whose lateness is asked for, on any thread, whenever text() is. Before the first text().
    void addLoop(const std::string &thread, std::function<Duration()> lag);

    /// Called whenever text() is asked for, on any thread. Before the first text().
    void addRefresh(std::function<void()> refresh) { m_refreshes.push_back(std::move(refresh)); }

    /// Asked whenever text() is, on any thread.
    void addBreakers(const BreakerBoard &board) { m_breakers = &board; }
    /// Whose disk is looked at.
    void watchFolder(const std::string &folder) { m_process.watchFolder(folder); }

    hls::Edge::Observer &hls() { return m_hls; }

    // From the media and ctl threads.
    void publishRefused(std::string_view reason);
    void publishers(const std::string &channel, std::size_t count);
    void received(const std::string &channel, std::uint64_t moreBytes);
    void windowBytes(const std::string &channel, std::size_t bytes);
    void rewindBytes(const std::string &channel, std::uint64_t bytes);
    void rewindWrote(const std::string &channel, Duration took);
    void rewindLost(const std::string &channel, std::string_view reason);
    void onAir(const std::string &channel, bool onAir);
    /// What viewers see, at each change; a slate is counted. Media thread.
    void showing(const std::string &channel, const std::string &what);
    /// It took so long to prepare, or could not be. Any thread.
    void slatePrepared(bool isMade, Duration took);
    void findings(const std::string &channel, std::size_t count);

    // From the store thread.
    void certificateExpires(WallTime when);

    /// For rooms that count for themselves.
    metrics::Registry &registry() { return m_registry; }

    void uptime(Duration since);
    std::string text();
    std::vector<metrics::Description> descriptions() const { return m_registry.descriptions(); }

private:
    struct Loop {
        metrics::Gauge gauge;
        std::function<Duration()> lag;
    };

    metrics::Registry m_registry;
    TrafficMetrics m_traffic{m_registry};
    ProcessMetrics m_process{m_registry};
    HlsMetrics m_hls{m_registry};
    metrics::Gauge m_uptime;
    std::vector<Loop> m_loops;
    std::vector<std::function<void()>> m_refreshes;
    const BreakerBoard *m_breakers = nullptr;
};

} // namespace belfry::server
