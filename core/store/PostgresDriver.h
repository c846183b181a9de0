// PostgresDriver: a PostgreSQL server, and a replica of it that answers what only reads.
#pragma once

#include "store/Driver.h"
#include "store/PostgresDatabase.h"

#include <atomic>
#include <optional>

namespace belfry::store {

/// Any thread.
class PostgresDriver final : public Driver {
public:
    /// `connectionsMax` of all together, two at least: half of them write.
    PostgresDriver(PostgresAddress primary, std::optional<PostgresAddress> replica, int connectionsMax);

    Dialect dialect() const override { return Dialect::Postgres; }
    /// For reading the replica's, or the primary's for a while when the replica is away.
    Result<Opened> open(Access access) override;
    bool readsMayBeBehind() const override { return m_replica.has_value(); }
    int connectionsMax(Access access) const override;
    /// Nothing: a server of its own has backups of its own.
    Result<> keepCopy(Database &, int) override { return Done(); }

private:
    const PostgresAddress m_primary;
    const std::optional<PostgresAddress> m_replica;
    const int m_connectionsMax;
    std::atomic<TimePoint> m_replicaAwayUntil{TimePoint::min()};
};

} // namespace belfry::store
