// TieStore: what ties a member to others: the channels one follows, the people one does not want to read.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "store/Database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace belfry::store {

/// Value: a channel that is followed, or a user that is blocked.
struct Tie {
    std::string to;
    std::string name; ///< the channel's title, the user's display name
    WallTime madeAt{};
};

inline constexpr std::int64_t kBlocksMost = 200; ///< of one user

/// A store thread's; the Database must outlive it. Making a tie that is there, and undoing one that is not, changes nothing.
class TieStore {
public:
    explicit TieStore(Database &database) : m_database(database) {}

    /// By channel, those after `after`.
    Result<std::vector<Tie>> follows(const std::string &user, const std::string &after, std::int64_t most);
    /// NotFound for an unknown channel.
    Result<> follow(const std::string &user, const std::string &channel, WallTime at);
    Result<> unfollow(const std::string &user, const std::string &channel);

    Result<std::vector<Tie>> blocks(const std::string &user, const std::string &after, std::int64_t most);
    /// NotFound for an unknown user; InvalidInput for oneself; Conflict past kBlocksMost.
    Result<> block(const std::string &user, const std::string &other, WallTime at);
    Result<> unblock(const std::string &user, const std::string &other);

private:
    Database &m_database;
};

} // namespace belfry::store
