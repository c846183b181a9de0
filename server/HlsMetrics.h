// HlsMetrics: what the view threads count of players that wait for media, and of the playlists made for them.
#pragma once

#include "hls/Edge.h"
#include "metrics/Registry.h"

namespace belfry::server {

/// Any thread; owned by ServerMetrics.
class HlsMetrics final : public hls::Edge::Observer {
public:
    explicit HlsMetrics(metrics::Registry &registry);

    void waitingChanged(int change) override { m_waiting.add(change); }
    void waited(Outcome outcome) override { m_waited[static_cast<std::size_t>(outcome)].add(); }
    void rendered(std::uint64_t playlists) override { m_rendered.add(static_cast<double>(playlists)); }

private:
    metrics::Gauge m_waiting;
    std::array<metrics::Counter, 3> m_waited; ///< by Outcome
    metrics::Counter m_rendered;
};

} // namespace belfry::server
