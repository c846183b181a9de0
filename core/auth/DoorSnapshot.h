// DoorSnapshot: all that is needed to tell who sends a request, as it was at one moment.
#pragma once

#include "auth/AccessTokens.h"
#include "auth/Caller.h"
#include "auth/TokenCheck.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace belfry::auth {

/// Immutable; posted to each view thread, so that a request is judged without a lock and without the database.
struct DoorSnapshot {
    struct Key {
        std::string id;
        std::string name;
        std::vector<Permission> scopes;
        std::optional<WallTime> expires;
    };

    bool isRead = true; ///< false until the store was asked: then sessions and keys open nothing yet
    std::shared_ptr<const TokenCheck> owner; ///< the token in the data folder
    std::shared_ptr<const AccessTokens> tokens;
    std::unordered_map<std::string, Key> keys; ///< by apiKeyDigest(); without revoked ones
    /// By a user's id: tokens below this generation have ended. By a session's id: it has ended. Only what ended within
    /// the life of a token is here: older ones have expired.
    std::unordered_map<std::string, std::int64_t> ended;
};
using DoorSnapshotPtr = std::shared_ptr<const DoorSnapshot>;

/// Ends all tokens of a user or session.
inline constexpr std::int64_t kAllGenerations = INT64_MAX;

struct Recognised {
    Caller caller;
    /// Why not, a constant: a TokenFault's name, "not_bearer", "unknown_key", "expired_key", "ended",
    /// "not_ready"; "" when it was not wrong.
    std::string_view fault;
    bool isWrong() const { return !fault.empty(); }
};

/// `authorization` is the whole header, "" when absent. Any thread.
Recognised recognise(const DoorSnapshot &doors, std::string_view authorization, WallTime now);

} // namespace belfry::auth
