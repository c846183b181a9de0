// AirMemory: the thread, the Outbox and the BroadcastKeeper of one server, and what it asks the others.
#pragma once

#include "base/Worker.h"
#include "metrics/Registry.h"
#include "server/AirAsks.h"
#include "server/BroadcastKeeper.h"
#include "server/Foundation.h"
#include "server/Station.h"
#include "store/Outbox.h"
#include "store/Store.h"

#include <memory>
#include <optional>
#include <string>

namespace belfry::server {

/// Made by ServerApp before the first channel is opened, and destroyed after ctl and the store have ended.
class AirMemory {
public:
    /// Blocks: reads what an earlier life left in `folder`. `station` remembers with it from here on.
    static Result<std::unique_ptr<AirMemory>> open(const std::string &folder, Foundation &foundation, Executor &ctl, Station &station,
                                                   Duration grace);
    ~AirMemory();
    AirMemory(const AirMemory &) = delete;
    AirMemory &operator=(const AirMemory &) = delete;

    /// Once all channels of an earlier life are open. Any thread.
    void start();
    /// ctl: how many watch a channel through this server; for the broadcast's minutes and the audience.
    void counted(const std::string &channel, std::int64_t viewers) { m_keeper->counted(channel, viewers); }
    /// On ctl, before it ends: other servers are not heard any more.
    void leave();
    /// For whatever else must not be lost while the database is away. Any thread.
    store::Outbox &outbox() { return *m_outbox; }

private:
    AirMemory() = default;

    std::unique_ptr<Worker> m_home;
    std::unique_ptr<store::Outbox> m_outbox;
    std::optional<BroadcastKeeper> m_keeper; ///< ctl
    std::optional<AirAsks> m_asks;           ///< ctl; none where there can be no others
    Executor *m_ctl = nullptr;
};

/// What began or ended is told to everybody, and what the cache holds of it made anew. `foundation` outlives the keeper.
BroadcastKeeper::Settings airSettings(Foundation &foundation, Duration grace);

/// The numbers of the outbox; refreshed whenever /metrics is asked for.
class OutboxMetrics {
public:
    explicit OutboxMetrics(metrics::Registry &registry);
    void update(const store::Outbox &outbox);

private:
    metrics::Gauge m_records;
    metrics::Gauge m_bytes;
    metrics::Gauge m_age;
    metrics::Gauge m_lost;
    metrics::Gauge m_refused;
};

} // namespace belfry::server
