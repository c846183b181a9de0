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
const Description kLiveSince{"belfry_relay_live_since_seconds", "Since when what is sent arrives there, in Unix time; 0 while it does not."};
const Description kReason{"belfry_relay_last_reason", "1 for why a relay was not well the last time, 0 for the reasons it had before."};
const Description kConnections{"belfry_relay_connections_total", "Connections a place has accepted."};

// A new broadcast counts from zero again.
double more(std::int64_t now, std::int64_t before)
{
    return static_cast<double>(now >= before ? now - before : now);
}

} // namespace

RelayMetrics::Row &RelayMetrics::rowOf(const std::string &place, const std::string &channel)
{
    const auto known = m_rows.find(place);
    if (known != m_rows.end())
        return known->second;
    const metrics::Labels labels{{"channel", channel}, {"place", place}};
    Row row{m_registry.gauge(kLive, labels),      m_registry.gauge(kBits, labels),    m_registry.gauge(kQueue, labels),
            m_registry.gauge(kAge, labels),       m_registry.counter(kArrived, labels), m_registry.counter(kFrames, labels),
            m_registry.counter(kGops, labels),    m_registry.counter(kConnections, labels), m_registry.gauge(kLiveSince, labels),
            {},                                   {},                                      channel,
            {}};
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
    for (auto &[place, row] : m_rows) {
        const auto shown = table.rows.find(place);
        // Removed, or another server's: nothing of it is here.
        if (shown == table.rows.end() || shown->second.isElsewhere)
            show(row, place, {});
    }
    for (const auto &[place, shown] : table.rows)
        if (!shown.isElsewhere)
            show(rowOf(place, shown.channel), place, shown.state);
}

void RelayMetrics::show(Row &row, const std::string &place, const model::RelayState &state)
{
    row.live.set(state.state == "live");
    row.bitsPerSecond.set(static_cast<double>(state.kbps) * 1000);
    row.queueBytes.set(static_cast<double>(state.queueBytes));
    row.queueSeconds.set(static_cast<double>(state.queueMs) / 1000);
    const auto liveSince = state.liveSince.value_or(WallTime()).time_since_epoch();
    row.liveSince.set(std::chrono::duration<double>(liveSince).count());
    // A state without a destination is none.
    const auto only = [&](std::map<std::string, metrics::Gauge> &gauges, const Description &what, const char *label, const std::string &word) {
        for (auto &[name, gauge] : gauges)
            gauge.set(0);
        if (state.destination.empty() || word.empty())
            return;
        auto gauge = gauges.find(word);
        if (gauge == gauges.end())
            gauge = gauges.emplace(word, m_registry.gauge(what, {{"channel", row.channel}, {"place", place}, {label, word}})).first;
        gauge->second.set(1);
    };
    only(row.states, kState, "state", state.state);
    only(row.reasons, kReason, "reason", state.lastReason);
}

} // namespace belfry::server
