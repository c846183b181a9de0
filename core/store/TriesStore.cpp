#include "store/TriesStore.h"

namespace belfry::store {

Result<> TriesStore::keep(const model::PasswordTries &tries)
{
    const auto done = m_database.run("INSERT INTO password_tries (who, is_network, tries, lock_outs, since, locked_until, seen_at) "
                                     "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (who) DO UPDATE SET tries = excluded.tries, "
                                     "lock_outs = excluded.lock_outs, since = excluded.since, locked_until = excluded.locked_until, "
                                     "seen_at = excluded.seen_at",
                                     {tries.who, std::int64_t(tries.isNetwork), std::int64_t(tries.tries), std::int64_t(tries.lockOuts),
                                      valueOf(tries.since), valueOf(tries.lockedUntil), valueOf(tries.seen)});
    return done ? Result<>(Done()) : Result<>(done.error());
}

Result<> TriesStore::forget(const std::string &who)
{
    const auto done = m_database.run("DELETE FROM password_tries WHERE who = $1", {who});
    return done ? Result<>(Done()) : Result<>(done.error());
}

Result<std::vector<model::PasswordTries>> TriesStore::of(const std::string &login, const std::string &network)
{
    const auto rows = m_database.run("SELECT who, is_network, tries, lock_outs, since, locked_until, seen_at FROM password_tries WHERE who IN ($1, $2)",
                                     {login, network});
    if (!rows)
        return rows.error();
    std::vector<model::PasswordTries> all;
    for (const Row &row : *rows)
        all.push_back({textIn(row[0]), truthIn(row[1]), static_cast<int>(numberIn(row[2])), static_cast<int>(numberIn(row[3])), timeIn(row[4]),
                       timeIn(row[5]), timeIn(row[6])});
    return all;
}

Result<std::int64_t> TriesStore::forgetBefore(WallTime time, std::int64_t most)
{
    const auto rows = m_database.run("DELETE FROM password_tries WHERE who IN "
                                     "(SELECT who FROM password_tries WHERE seen_at < $1 ORDER BY seen_at LIMIT $2) RETURNING who",
                                     {valueOf(time), most});
    if (!rows)
        return rows.error();
    return static_cast<std::int64_t>(rows->size());
}

} // namespace belfry::store
