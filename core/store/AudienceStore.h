// AudienceStore: how many watched, from time to time.
#pragma once

#include "base/Result.h"
#include "model/Broadcast.h"
#include "store/Database.h"

#include <string>
#include <vector>

namespace belfry::store {

/// One thread at a time; the Database must outlive it.
class AudienceStore {
public:
    explicit AudienceStore(Database &database) : m_database(database) {}

    /// What one server counted; again for the same moment replaces it.
    Result<> add(const std::string &channel, const std::string &server, const model::AudienceSample &sample);
    /// In the order of time, `from` included, `until` not: what all servers counted together.
    Result<std::vector<model::AudienceSample>> ofChannel(const std::string &channel, WallTime from, WallTime until,
                                                         std::int64_t limit);
    /// Forgets what is older.
    Result<> forget(WallTime before);

private:
    Database &m_database;
};

} // namespace belfry::store
