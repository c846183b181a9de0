#include "store/ServerStore.h"

namespace belfry::store {

Result<> ServerStore::beat(const std::string &server, WallTime now)
{
    const auto written = m_database.run("INSERT INTO servers (id, seen_at) VALUES ($1, $2) "
                                        "ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at",
                                        {server, valueOf(now)});
    return written ? Result<>(Done()) : Result<>(written.error());
}

Result<std::optional<WallTime>> ServerStore::newest()
{
    const auto rows = m_database.run("SELECT MAX(seen_at) FROM servers");
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<WallTime>() : optionalTimeIn(rows->front()[0]);
}

Result<std::optional<WallTime>> ServerStore::clock()
{
    if (m_database.dialect() != Dialect::Postgres)
        return std::optional<WallTime>();
    const auto rows = m_database.run("SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)");
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<WallTime>() : optionalTimeIn(rows->front()[0]);
}

Result<> ServerStore::forget(WallTime unseenSince)
{
    const auto written = m_database.run("DELETE FROM servers WHERE seen_at < $1 AND NOT EXISTS (SELECT 1 FROM broadcast_legs "
                                        "WHERE server = servers.id AND ended_at IS NULL)",
                                        {valueOf(unseenSince)});
    return written ? Result<>(Done()) : Result<>(written.error());
}

} // namespace belfry::store
