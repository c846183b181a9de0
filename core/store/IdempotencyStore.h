// IdempotencyStore: what was answered to requests that may be sent again, for a day.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "store/Database.h"

#include <optional>
#include <string>

namespace belfry::store {

/// Value. `request` tells one request from another: its route and a digest of what it sent.
struct IdempotencyRecord {
    std::string caller;
    std::string key;
    std::string request;
    WallTime at{};
    int status = 0;   ///< 0 while it is under way
    std::string body; ///< sealed
};

/// Store thread only; the Database must outlive it.
class IdempotencyStore {
public:
    static constexpr Duration kKept{24LL * 3'600'000};
    /// A request that is under way for longer has ended with its server.
    static constexpr Duration kUnderWayMost{60'000};

    explicit IdempotencyStore(Database &database) : m_database(database) {}

    /// Puts down that this request is under way. Nothing when nobody was before; else what there was.
    Result<std::optional<IdempotencyRecord>> claim(const IdempotencyRecord &mine);
    /// Its answer; a status of 0 means that it may be tried again.
    Result<> answer(const IdempotencyRecord &mine);

private:
    Database &m_database;
};

} // namespace belfry::store
