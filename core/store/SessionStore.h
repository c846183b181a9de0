// SessionStore: who is signed in where, and what has ended before its time.
#pragma once

#include "base/Result.h"
#include "model/Session.h"
#include "store/Database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace belfry::store {

/// Value. Tokens are known by their digests only (auth/RefreshTokens.h).
struct SessionRecord {
    model::Session session;
    std::string digest;      ///< of the token that is good now
    std::string spentDigest; ///< of the one before, "" when there was none
    std::optional<WallTime> spentAt;
    std::optional<WallTime> revokedAt;
};

/// Store thread only; the Database must outlive it.
class SessionStore {
public:
    explicit SessionStore(Database &database) : m_database(database) {}

    Result<> add(const SessionRecord &record);
    Result<std::optional<SessionRecord>> find(const std::string &id);
    /// Those that go on, newest first.
    Result<std::vector<SessionRecord>> ofUser(const std::string &user, WallTime now);
    /// From `spent` to `next`; false when `spent` was not the good one any more, or the session has ended.
    Result<bool> rotate(const std::string &id, const std::string &spent, const std::string &next, WallTime now,
                        WallTime expires);
    /// False when it had ended before, or was never there. Its access tokens end with it.
    Result<bool> revoke(const std::string &id, WallTime now);
    /// All of the user's but `except` ("" for none); answers how many that were.
    Result<std::int64_t> revokeAllOf(const std::string &user, const std::string &except, WallTime now);
    /// Forgets some that ended before; answers how many.
    Result<std::int64_t> removeEndedBefore(WallTime time, int most);

    /// Access tokens of a user (below `generation`) or of a session have ended.
    Result<> end(const std::string &userOrSession, std::int64_t generation, WallTime now);
    /// All of that since: the user's or session's id, and the generation.
    Result<std::vector<std::pair<std::string, std::int64_t>>> endedSince(WallTime time);
    Result<> forgetEndsBefore(WallTime time);

private:
    Database &m_database;
};

} // namespace belfry::store
