#include "server/RelayMetrics.h"

namespace belfry::server {
namespace {

using metrics::Description;

const Description kLive{"belfry_relay_live", "1 while what is sent to a place arrives there."};
const Description kState{"belfry_relay_state", "1 for the state a relay is in, 0 for those it was in before."};
const Description kBits{"belfry_relay_bits_per_second", "What a place confirms, over the last 5 s."};
const Description kQueue{"belfry_relay_queue_bytes", "Bytes that wait for a place."};
const Description kAge{"belfry_relay_queue_age_seconds", "How long the oldest of them has waited."};
const Description kArrived{"belfry_relay_arrived_bytes_total", "Bytes a place has confirmed."};
const Description kFrames{"belfry_relay_dropped_frames_total", "Frames left out for a place that took too little."};
const Description kGops{"belfry_relay_dropped_gops_total", "Groups of pictures those frames belonged to."};
const Description kConnections{"belfry_relay_connections_total", "Connections a place has accepted."};

// A new broadcast counts from zero again.
double more(std::int64_t now, std::int64_t before)
{
    return static_cast<double>(now >= before ? now - before : now);
}

} // namespace

RelayMetrics::RelayMetrics(metrics::Registry &registry) : m_registry(registry)
{
    // Known before there is a place: docs/metrics.md is compared with what is registered.
    rowOf("", "");
    registry.gauge(kState, {{"channel", ""}, {"place", ""}, {"state", "idle"}}).set(0);
}

RelayMetrics::Row &RelayMetrics::rowOf(const std::string &place, const std::string &channel)
{
    const auto known = m_rows.find(place);
    if (known != m_rows.end())
        return known->second;
    const metrics::Labels labels{{"channel", channel}, {"place", place}};
    Row row{m_registry.gauge(kLive, labels),      m_registry.gauge(kBits, labels),    m_registry.gauge(kQueue, labels),
            m_registry.gauge(kAge, labels),       m_registry.counter(kArrived, labels), m_registry.counter(kFrames, labels),
            m_registry.counter(kGops, labels),    m_registry.counter(kConnections, labels), {}, {}};
    return m_rows.emplace(place, std::move(row)).first->second;
}

void RelayMetrics::add(Row &row, const model::RelayState &state)
{
    row.arrived.add(more(state.arrivedBytes, row.last.arrivedBytes));
    row.droppedFrames.add(more(state.droppedFrames, row.last.droppedFrames));
    row.droppedGops.add(more(state.droppedGops, row.last.droppedGops));
    row.connections.add(more(state.connections, row.last.connections));
    row.last = state;
}

void RelayMetrics::count(const std::string &channel, const std::vector<model::RelayState> &states)
{
    const std::lock_guard lock(m_mutex);
    for (const model::RelayState &state : states)
        add(rowOf(state.destination, channel), state);
}

void RelayMetrics::stopped(const std::string &channel, const model::RelayState &last)
{
    const std::lock_guard lock(m_mutex);
    Row &row = rowOf(last.destination, channel);
    add(row, last);
    row.last = {};
}

void RelayMetrics::update(const RelayTable &table)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[place, shown] : table.rows) {
        const model::RelayState &state = shown.state;
        Row &row = rowOf(place, shown.channel);
        row.live.set(state.state == "live");
        row.bitsPerSecond.set(static_cast<double>(state.kbps) * 1000);
        row.queueBytes.set(static_cast<double>(state.queueBytes));
        row.queueSeconds.set(static_cast<double>(state.queueMs) / 1000);
        for (auto &[name, gauge] : row.states)
            gauge.set(0);
        auto gauge = row.states.find(state.state);
        if (gauge == row.states.end())
            gauge = row.states.emplace(state.state, m_registry.gauge(kState, {{"channel", shown.channel}, {"place", place}, {"state", state.state}})).first;
        gauge->second.set(1);
    }
}

} // namespace belfry::server
