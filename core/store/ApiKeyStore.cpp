#include "store/ApiKeyStore.h"

#include "base/Text.h"

namespace belfry::store {
namespace {

#define BELFRY_KEY_COLUMNS                                                                                             \
    "SELECT id, name, scopes, made_by, made_at, last_used_at, expires_at, revoked_at, key_hash FROM api_keys "

// Scopes are words without spaces.
std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text.append(text.empty() ? "" : " ").append(word);
    return text;
}

ApiKeyRecord recordOf(const Row &row)
{
    ApiKeyRecord record;
    record.key = {textIn(row[0]),         textIn(row[1]),        {},
                  textIn(row[3]),         timeIn(row[4]),        optionalTimeIn(row[5]),
                  optionalTimeIn(row[6]), optionalTimeIn(row[7])};
    const std::string scopes = textIn(row[2]);
    for (const std::string_view word : split(scopes, ' '))
        record.key.scopes.emplace_back(word);
    record.digest = textIn(row[8]);
    return record;
}

Result<std::vector<ApiKeyRecord>> recordsOf(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    std::vector<ApiKeyRecord> records;
    for (const Row &row : *rows)
        records.push_back(recordOf(row));
    return records;
}

} // namespace

Result<> ApiKeyStore::add(const ApiKeyRecord &record)
{
    const auto there = m_database.run("SELECT count(*) FROM api_keys WHERE revoked_at IS NULL");
    if (!there)
        return there.error();
    if (numberIn(there->front().front()) >= kMost)
        return fail(ErrorCode::TooMany, "there are 500 keys already: revoke those that nobody needs");
    const model::ApiKey &key = record.key;
    const auto added = m_database.run(
        "INSERT INTO api_keys (id, name, key_hash, scopes, made_by, made_at, expires_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        {key.id, key.name, record.digest, joined(key.scopes), key.madeBy, valueOf(key.madeAt), valueOf(key.expiresAt)});
    return added ? Result<>(Done()) : added.error();
}

Result<std::optional<ApiKeyRecord>> ApiKeyStore::find(const std::string &id)
{
    const auto rows = m_database.run(BELFRY_KEY_COLUMNS "WHERE id = $1", {id});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(recordOf(rows->front()));
}

Result<std::vector<ApiKeyRecord>> ApiKeyStore::list(const std::string &before, std::int64_t most)
{
    return recordsOf(m_database.run(BELFRY_KEY_COLUMNS "WHERE id < $1 ORDER BY id DESC LIMIT $2", {before, most}));
}

Result<std::vector<ApiKeyRecord>> ApiKeyStore::allValid()
{
    return recordsOf(m_database.run(BELFRY_KEY_COLUMNS "WHERE revoked_at IS NULL ORDER BY id"));
}

Result<bool> ApiKeyStore::revoke(const std::string &id, WallTime now)
{
    const auto done =
        m_database.run("UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", {id, valueOf(now)});
    if (!done)
        return done.error();
    return m_database.changed() > 0;
}

Result<> ApiKeyStore::noteUsed(const std::string &id, WallTime at)
{
    const auto done = m_database.run("UPDATE api_keys SET last_used_at = $2 WHERE id = $1", {id, valueOf(at)});
    return done ? Result<>(Done()) : done.error();
}

#undef BELFRY_KEY_COLUMNS

} // namespace belfry::store
