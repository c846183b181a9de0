#include "store/UserStore.h"

namespace belfry::store {
namespace {

// Written out in each statement: a text is prepared once and kept.
#define BELFRY_USER_COLUMNS                                                                                            \
    "SELECT id, login, display_name, role, colour, language, made_at, signed_in_at, disabled_at, revision, "           \
    "password_hash, "                                                                                                  \
    "generation FROM users "

UserRecord recordOf(const Row &row)
{
    UserRecord record;
    record.user = {textIn(row[0]), textIn(row[1]), textIn(row[2]),         textIn(row[3]),         textIn(row[4]),
                   textIn(row[5]), timeIn(row[6]), optionalTimeIn(row[7]), optionalTimeIn(row[8]), numberIn(row[9])};
    record.passwordHash = textIn(row[10]);
    record.generation = numberIn(row[11]);
    return record;
}

} // namespace

Result<std::optional<UserRecord>> UserStore::one(std::string_view sql, const std::string &value)
{
    const auto rows = m_database.run(sql, {value});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(recordOf(rows->front()));
}

Result<std::optional<UserRecord>> UserStore::byLogin(const std::string &login)
{
    return one(BELFRY_USER_COLUMNS "WHERE login = $1", login);
}

Result<std::optional<UserRecord>> UserStore::byId(const std::string &id)
{
    return one(BELFRY_USER_COLUMNS "WHERE id = $1", id);
}

Result<bool> UserStore::hasOwner()
{
    const auto rows = m_database.run("SELECT id FROM users WHERE role = 'owner' AND disabled_at IS NULL LIMIT 1");
    if (!rows)
        return rows.error();
    return !rows->empty();
}

Result<std::vector<UserRecord>> UserStore::list(const std::string &behind, std::int64_t most)
{
    const auto rows = m_database.run(BELFRY_USER_COLUMNS "WHERE id > $1 ORDER BY id LIMIT $2", {behind, most});
    if (!rows)
        return rows.error();
    std::vector<UserRecord> records;
    for (const Row &row : *rows)
        records.push_back(recordOf(row));
    return records;
}

Result<std::map<std::string, std::string>> UserStore::staff()
{
    const auto rows = m_database.run("SELECT id, display_name FROM users WHERE role IN ('moderator', 'operator', 'producer', 'owner') "
                                     "AND disabled_at IS NULL LIMIT 1000");
    if (!rows)
        return rows.error();
    std::map<std::string, std::string> staff;
    for (const Row &row : *rows)
        staff.emplace(textIn(row[0]), textIn(row[1]));
    return staff;
}

Result<> UserStore::add(const UserRecord &record)
{
    const model::User &user = record.user;
    const auto added =
        m_database.run("INSERT INTO users (id, login, display_name, role, password_hash, colour, language, made_at, "
                       "signed_in_at, generation) "
                       "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (login) DO NOTHING",
                       {user.id, user.login, user.displayName, user.role, record.passwordHash, user.colour,
                        user.language, valueOf(user.madeAt), valueOf(user.signedInAt), record.generation});
    if (!added)
        return added.error();
    if (m_database.changed() == 0)
        return fail(ErrorCode::Conflict, "the login " + user.login + " is taken");
    return Done();
}

Result<> UserStore::write(const UserRecord &record)
{
    const model::User &user = record.user;
    const auto written =
        m_database.run("UPDATE users SET display_name = $3, role = $4, colour = $5, language = $6, disabled_at = $7, "
                       "password_hash = $8, "
                       "generation = $9, revision = revision + 1 WHERE id = $1 AND revision = $2",
                       {user.id, user.revision, user.displayName, user.role, user.colour, user.language,
                        valueOf(user.disabledAt), record.passwordHash, record.generation});
    if (!written)
        return written.error();
    if (m_database.changed() > 0)
        return Done();
    const auto there = byId(user.id);
    if (!there)
        return there.error();
    return *there ? fail(ErrorCode::Stale, "somebody else has changed this user meanwhile")
                  : fail(ErrorCode::NotFound, "there is no such user");
}

Result<> UserStore::noteSignIn(const std::string &id, WallTime at)
{
    const auto noted = m_database.run("UPDATE users SET signed_in_at = $2 WHERE id = $1", {id, valueOf(at)});
    return noted ? Result<>(Done()) : noted.error();
}

Result<> UserStore::rehash(const std::string &id, const std::string &before, const std::string &hash)
{
    const auto done =
        m_database.run("UPDATE users SET password_hash = $3 WHERE id = $1 AND password_hash = $2", {id, before, hash});
    return done ? Result<>(Done()) : done.error();
}

Result<> UserStore::remove(const std::string &id)
{
    // A guest's have no row among the users to go with.
    if (const auto gone = m_database.run("DELETE FROM conversations WHERE member = $1", {id}); !gone)
        return gone.error();
    const auto removed = m_database.run("DELETE FROM users WHERE id = $1", {id});
    if (!removed)
        return removed.error();
    return m_database.changed() > 0 ? Result<>(Done()) : fail(ErrorCode::NotFound, "there is no such user");
}

Result<std::int64_t> UserStore::otherOwners(const std::string &id)
{
    // Takes their rows: two owners who take each other's role at the same moment do it one after the other.
    if (const auto taken = m_database.run("UPDATE users SET role = 'owner' WHERE role = 'owner'"); !taken)
        return taken.error();
    const auto rows =
        m_database.run("SELECT count(*) FROM users WHERE role = 'owner' AND disabled_at IS NULL AND id <> $1", {id});
    if (!rows)
        return rows.error();
    return numberIn(rows->front().front());
}

#undef BELFRY_USER_COLUMNS

} // namespace belfry::store
