// ApiKeyStore: the keys of machines.
#pragma once

#include "base/Result.h"
#include "model/ApiKey.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// Value. The key is known by its digest only (auth::apiKeyDigest()).
struct ApiKeyRecord {
    model::ApiKey key;
    std::string digest;
};

/// Store thread only; the Database must outlive it.
class ApiKeyStore {
public:
    static constexpr std::int64_t kMost = 500; ///< that are good at a time

    explicit ApiKeyStore(Database &database) : m_database(database) {}

    /// TooMany when there are kMost already.
    Result<> add(const ApiKeyRecord &record);
    Result<std::optional<ApiKeyRecord>> find(const std::string &id);
    /// Newest first, those before `before`; revoked ones too.
    Result<std::vector<ApiKeyRecord>> list(const std::string &before, std::int64_t most);
    /// Those that were not revoked.
    Result<std::vector<ApiKeyRecord>> allValid();
    /// False when it was revoked before, or was never there.
    Result<bool> revoke(const std::string &id, WallTime now);
    Result<> noteUsed(const std::string &id, WallTime at);

private:
    Database &m_database;
};

} // namespace belfry::store
