// RelayMetrics: belfry_relay_…
#pragma once

#include "metrics/Registry.h"
#include "server/RelayBoard.h"

#include <map>
#include <mutex>

namespace belfry::server {

/// The numbers of all relays, taken from the board whenever /metrics is asked for. Any thread. Lives as long as its Registry.
class RelayMetrics {
public:
    explicit RelayMetrics(metrics::Registry &registry);
    void update(const RelayTable &table);

private:
    struct Row {
        metrics::Gauge live;
        metrics::Gauge bitsPerSecond;
        metrics::Gauge queueBytes;
        metrics::Gauge queueSeconds;
        metrics::Counter arrived;
        metrics::Counter droppedFrames;
        metrics::Counter droppedGops;
        metrics::Counter connections;
        std::map<std::string, metrics::Gauge> states;
        model::RelayState last;
    };
    Row &rowOf(const std::string &place, const std::string &channel);

    metrics::Registry &m_registry;
    std::mutex m_mutex;
    std::map<std::string, Row> m_rows; // by place, under the mutex
};

} // namespace belfry::server
