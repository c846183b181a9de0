// RelayMetrics: belfry_relay_…
#pragma once

#include "metrics/Registry.h"
#include "server/RelayBoard.h"

#include <map>
#include <mutex>

namespace belfry::server {

/// The numbers of all relays: how they are now is taken from the board whenever /metrics is asked for; what is counted is told. Any thread. Lives as long as its Registry.
class RelayMetrics {
public:
    explicit RelayMetrics(metrics::Registry &registry) : m_registry(registry) {}
    void update(const RelayTable &table);
    /// What relays of a channel have counted since they began.
    void count(const std::string &channel, const std::vector<model::RelayState> &states);
    /// A relay ended with these counts; its next one counts from zero.
    void stopped(const std::string &channel, const model::RelayState &last);

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
        metrics::Gauge liveSince;
        std::map<std::string, metrics::Gauge> states, reasons;
        std::string channel;
        model::RelayState last; ///< as counted
    };
    void add(Row &row, const model::RelayState &state);
    Row &rowOf(const std::string &place, const std::string &channel);
    void show(Row &row, const std::string &place, const model::RelayState &state);

    metrics::Registry &m_registry;
    std::mutex m_mutex;
    std::map<std::string, Row> m_rows; // by place, under the mutex
};

} // namespace belfry::server
