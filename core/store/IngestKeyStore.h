// IngestKeyStore: the keys encoders publish with: several for each channel, named, revocable, sealed.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace belfry::store {

/// Value. Knows the key only by its digest (to find it) and sealed (to show it): see auth/Sealer.h.
struct IngestKeyRecord {
    std::string id; ///< ULID
    std::string channel;
    std::string name;
    std::string digest;
    std::string sealed;
    std::string madeBy;
    WallTime madeAt{};
    std::optional<WallTime> lastUsedAt;
    std::optional<WallTime> revokedAt;
};

/// Store thread only; the Database must outlive it.
class IngestKeyStore {
public:
    explicit IngestKeyStore(Database &database) : m_database(database) {}

    /// Those that were not revoked, oldest first, of all channels.
    Result<std::vector<IngestKeyRecord>> allValid();
    /// The same of one channel.
    Result<std::vector<IngestKeyRecord>> validOf(const std::string &channel);
    Result<> add(const IngestKeyRecord &key);
    /// Oldest first, revoked ones as well.
    Result<std::vector<IngestKeyRecord>> allOf(const std::string &channel);
    /// NotFound.
    Result<IngestKeyRecord> one(const std::string &id);
    /// NotFound for one that was revoked before.
    Result<> revoke(const std::string &id, WallTime at);
    Result<> noteUse(const std::string &digest, WallTime at);

    /// Keys an older version kept unsealed: channel and key. Once added sealed, they are forgotten.
    Result<std::vector<std::pair<std::string, std::string>>> unsealed();
    Result<> forgetUnsealed(const std::string &channel);

private:
    Database &m_database;
};

} // namespace belfry::store
