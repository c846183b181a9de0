// ThreadCounts: the numbers of one view thread, summed over the threads when somebody asks for them.
#pragma once

#include "http/EventCounts.h"
#include "http/Observer.h"
#include "http/Tally.h"

#include <array>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>

namespace belfry::http {

/// Written on its view thread; the readers' calls may come from any thread. Outlives the server that counts in it.
class ThreadCounts final : public Observer {
public:
    /// Upper bounds of the latency's classes; one more class holds the rest.
    static constexpr std::array<std::chrono::microseconds, 10> kTookBounds{
        std::chrono::microseconds(250), std::chrono::milliseconds(1),   std::chrono::milliseconds(5),
        std::chrono::milliseconds(20),  std::chrono::milliseconds(100), std::chrono::milliseconds(500),
        std::chrono::seconds(1),        std::chrono::seconds(2),        std::chrono::seconds(8),
        std::chrono::seconds(20)};
    struct Route {
        std::string pattern; ///< "" for what no route took
        std::array<Tally, 6> byHundreds; ///< of the status
        std::array<Tally, kTookBounds.size() + 1> took;
        Tally tookMicroseconds;
    };
    struct Refused {
        std::string reason;
        Tally count;
    };

    void requestDone(std::string_view pattern, Method method, int status, std::uint64_t bodyBytes, Took took) override;
    void connectionsChanged(int change) override { connections.change(change); }
    void connectionRefused(std::string_view reason) override;
    void handshakeDone(Handshake how) override { handshakes[static_cast<std::size_t>(how)].add(); }
    void heldChanged(int change) override { held.change(change); }
    void queuedChanged(std::int64_t bytes) override { queuedBytes.change(bytes); }
    void downloadLate() override { lateDownloads.add(); }

    std::array<Tally, 3> handshakes;
    Tally connections, sentBytes, held, queuedBytes, lateDownloads;
    EventCounts events;

    void forEachRoute(const std::function<void(const Route &)> &visit) const;
    void forEachRefused(const std::function<void(const Refused &)> &visit) const;

private:
    Route &row(std::string_view pattern);

    mutable std::mutex m_growing; ///< while a row is added, and while others read the rows
    std::deque<Route> m_routes;
    std::deque<Refused> m_refused;
    std::unordered_map<const char *, Route *> m_byPattern; ///< view thread only; a pattern is known by where it stands
    const char *m_lastPattern = nullptr;
    Route *m_last = nullptr;
};

} // namespace belfry::http
