#include "store/IdempotencyStore.h"

namespace belfry::store {

Result<std::optional<IdempotencyRecord>> IdempotencyStore::claim(const IdempotencyRecord &mine)
{
    const auto old = m_database.run("DELETE FROM idempotency_keys WHERE at < $1", {valueOf(mine.at - kKept)});
    if (!old)
        return old.error();
    const auto dead = m_database.run(
        "DELETE FROM idempotency_keys WHERE caller = $1 AND idempotency_key = $2 AND status = 0 AND at < $3",
        {mine.caller, mine.key, valueOf(mine.at - kUnderWayMost)});
    if (!dead)
        return dead.error();
    const auto made = m_database.run(
        "INSERT INTO idempotency_keys (caller, idempotency_key, route, at, status, body) VALUES ($1, $2, $3, $4, 0, '') "
        "ON CONFLICT (caller, idempotency_key) DO NOTHING",
        {mine.caller, mine.key, mine.request, valueOf(mine.at)});
    if (!made)
        return made.error();
    if (m_database.changed() == 1)
        return std::optional<IdempotencyRecord>();
    const auto rows = m_database.run(
        "SELECT route, at, status, body FROM idempotency_keys WHERE caller = $1 AND idempotency_key = $2", {mine.caller, mine.key});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return fail(ErrorCode::Busy, "idempotency: another server is at it");
    const Row &row = rows->front();
    return std::optional(IdempotencyRecord{mine.caller, mine.key, textIn(row[0]), timeIn(row[1]), static_cast<int>(numberIn(row[2])),
                                           textIn(row[3])});
}

Result<> IdempotencyStore::answer(const IdempotencyRecord &mine)
{
    const auto written =
        mine.status == 0
            ? m_database.run("DELETE FROM idempotency_keys WHERE caller = $1 AND idempotency_key = $2", {mine.caller, mine.key})
            : m_database.run("UPDATE idempotency_keys SET status = $3, body = $4 WHERE caller = $1 AND idempotency_key = $2",
                             {mine.caller, mine.key, std::int64_t(mine.status), mine.body});
    if (!written)
        return written.error();
    return Done();
}

} // namespace belfry::store
