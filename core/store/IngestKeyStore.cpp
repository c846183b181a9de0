#include "store/IngestKeyStore.h"

namespace belfry::store {
namespace {

std::vector<IngestKeyRecord> recordsOf(const Rows &rows)
{
    std::vector<IngestKeyRecord> records;
    for (const Row &row : rows) {
        records.push_back({textIn(row[0]), textIn(row[1]), textIn(row[2]), textIn(row[3]), textIn(row[4]), textIn(row[5]),
                           timeIn(row[6]), optionalTimeIn(row[7]), optionalTimeIn(row[8])});
    }
    return records;
}

} // namespace

Result<std::vector<IngestKeyRecord>> IngestKeyStore::allValid()
{
    const auto rows = m_database.run("SELECT id, channel, name, key_hash, sealed, made_by, made_at, last_used_at, revoked_at "
                                     "FROM ingest_keys WHERE revoked_at IS NULL ORDER BY channel, id");
    if (!rows)
        return rows.error();
    return recordsOf(*rows);
}

Result<std::vector<IngestKeyRecord>> IngestKeyStore::validOf(const std::string &channel)
{
    const auto rows = m_database.run("SELECT id, channel, name, key_hash, sealed, made_by, made_at, last_used_at, revoked_at "
                                     "FROM ingest_keys WHERE channel = $1 AND revoked_at IS NULL ORDER BY id",
                                     {channel});
    if (!rows)
        return rows.error();
    return recordsOf(*rows);
}

Result<> IngestKeyStore::add(const IngestKeyRecord &key)
{
    const auto added = m_database.run("INSERT INTO ingest_keys (id, channel, name, key_hash, sealed, made_by, made_at) "
                                      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                                      {key.id, key.channel, key.name, key.digest, key.sealed, key.madeBy, valueOf(key.madeAt)});
    if (!added)
        return added.error();
    return Done();
}

Result<std::vector<IngestKeyRecord>> IngestKeyStore::allOf(const std::string &channel)
{
    const auto rows = m_database.run("SELECT id, channel, name, key_hash, sealed, made_by, made_at, last_used_at, revoked_at "
                                     "FROM ingest_keys WHERE channel = $1 ORDER BY id",
                                     {channel});
    if (!rows)
        return rows.error();
    return recordsOf(*rows);
}

Result<IngestKeyRecord> IngestKeyStore::one(const std::string &id)
{
    const auto rows = m_database.run("SELECT id, channel, name, key_hash, sealed, made_by, made_at, last_used_at, revoked_at "
                                     "FROM ingest_keys WHERE id = $1",
                                     {id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return fail(ErrorCode::NotFound, "There is no such key.");
    return recordsOf(*rows).front();
}

Result<> IngestKeyStore::revoke(const std::string &id, WallTime at)
{
    const auto done = m_database.run("UPDATE ingest_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", {id, valueOf(at)});
    if (!done)
        return done.error();
    if (m_database.changed() == 0)
        return fail(ErrorCode::NotFound, "There is no such key.");
    return Done();
}

Result<> IngestKeyStore::noteUse(const std::string &digest, WallTime at)
{
    const auto done = m_database.run("UPDATE ingest_keys SET last_used_at = $2 WHERE key_hash = $1", {digest, valueOf(at)});
    if (!done)
        return done.error();
    return Done();
}

Result<std::vector<std::pair<std::string, std::string>>> IngestKeyStore::unsealed()
{
    const auto rows = m_database.run("SELECT channel, ingest_key FROM keys_to_seal ORDER BY channel");
    if (!rows)
        return rows.error();
    std::vector<std::pair<std::string, std::string>> keys;
    for (const Row &row : *rows)
        keys.emplace_back(textIn(row[0]), textIn(row[1]));
    return keys;
}

Result<> IngestKeyStore::forgetUnsealed(const std::string &channel)
{
    const auto done = m_database.run("DELETE FROM keys_to_seal WHERE channel = $1", {channel});
    if (!done)
        return done.error();
    return Done();
}

} // namespace belfry::store
