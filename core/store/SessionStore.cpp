#include "store/SessionStore.h"

namespace belfry::store {
namespace {

constexpr std::string_view kFind =
    "SELECT id, user_id, agent, made_at, used_at, expires_at, token_hash, spent_hash, spent_at, "
    "revoked_at FROM sessions WHERE id = $1";
constexpr std::string_view kOfUser =
    "SELECT id, user_id, agent, made_at, used_at, expires_at, token_hash, spent_hash, spent_at, "
    "revoked_at FROM sessions WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 "
    "ORDER BY id DESC LIMIT 200";

SessionRecord recordOf(const Row &row)
{
    return {{textIn(row[0]), textIn(row[1]), textIn(row[2]), timeIn(row[3]), timeIn(row[4]), timeIn(row[5])},
            textIn(row[6]),
            textIn(row[7]),
            optionalTimeIn(row[8]),
            optionalTimeIn(row[9])};
}

} // namespace

Result<> SessionStore::add(const SessionRecord &record)
{
    const model::Session &session = record.session;
    const auto added =
        m_database.run("INSERT INTO sessions (id, user_id, token_hash, agent, made_at, used_at, expires_at) "
                       "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                       {session.id, session.user, record.digest, session.agent, valueOf(session.madeAt),
                        valueOf(session.usedAt), valueOf(session.expiresAt)});
    return added ? Result<>(Done()) : added.error();
}

Result<std::optional<SessionRecord>> SessionStore::find(const std::string &id)
{
    const auto rows = m_database.run(kFind, {id});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(recordOf(rows->front()));
}

Result<std::vector<SessionRecord>> SessionStore::ofUser(const std::string &user, WallTime now)
{
    const auto rows = m_database.run(kOfUser, {user, valueOf(now)});
    if (!rows)
        return rows.error();
    std::vector<SessionRecord> records;
    for (const Row &row : *rows)
        records.push_back(recordOf(row));
    return records;
}

Result<bool> SessionStore::rotate(const std::string &id, const std::string &spent, const std::string &next,
                                  WallTime now, WallTime expires)
{
    const auto done =
        m_database.run("UPDATE sessions SET token_hash = $3, spent_hash = $2, spent_at = $4, used_at = $4, "
                       "expires_at = $5 WHERE id = $1 AND token_hash = $2 AND revoked_at IS NULL",
                       {id, spent, next, valueOf(now), valueOf(expires)});
    if (!done)
        return done.error();
    return m_database.changed() > 0;
}

Result<bool> SessionStore::revoke(const std::string &id, WallTime now)
{
    const auto done =
        m_database.run("UPDATE sessions SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", {id, valueOf(now)});
    if (!done)
        return done.error();
    if (m_database.changed() == 0)
        return false;
    if (const auto ended = end(id, INT64_MAX, now); !ended)
        return ended.error();
    return true;
}

Result<std::int64_t> SessionStore::revokeAllOf(const std::string &user, const std::string &except, WallTime now)
{
    const auto rows =
        m_database.run("UPDATE sessions SET revoked_at = $3 WHERE user_id = $1 AND id <> $2 AND revoked_at IS NULL "
                       "RETURNING id",
                       {user, except, valueOf(now)});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        if (const auto ended = end(textIn(row[0]), INT64_MAX, now); !ended)
            return ended.error();
    }
    return static_cast<std::int64_t>(rows->size());
}

Result<std::int64_t> SessionStore::removeEndedBefore(WallTime time, int most)
{
    const auto done = m_database.run("DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE expires_at < $1 "
                                     "ORDER BY expires_at LIMIT $2)",
                                     {valueOf(time), std::int64_t(most)});
    if (!done)
        return done.error();
    return m_database.changed();
}

Result<> SessionStore::end(const std::string &userOrSession, std::int64_t generation, WallTime now)
{
    const auto done =
        m_database.run("INSERT INTO token_ends (id, generation, at) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE "
                       "SET generation = excluded.generation, at = excluded.at",
                       {userOrSession, generation, valueOf(now)});
    return done ? Result<>(Done()) : done.error();
}

Result<std::vector<std::pair<std::string, std::int64_t>>> SessionStore::endedSince(WallTime time)
{
    const auto rows = m_database.run("SELECT id, generation FROM token_ends WHERE at >= $1", {valueOf(time)});
    if (!rows)
        return rows.error();
    std::vector<std::pair<std::string, std::int64_t>> ends;
    for (const Row &row : *rows)
        ends.emplace_back(textIn(row[0]), numberIn(row[1]));
    return ends;
}

Result<> SessionStore::forgetEndsBefore(WallTime time)
{
    const auto done = m_database.run("DELETE FROM token_ends WHERE at < $1", {valueOf(time)});
    return done ? Result<>(Done()) : done.error();
}

} // namespace belfry::store
