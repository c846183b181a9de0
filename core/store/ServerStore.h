// ServerStore: which servers share this database, and when each was last seen.
#pragma once

#include "base/Result.h"
#include "store/Database.h"

#include <optional>
#include <string>

namespace belfry::store {

/// One thread at a time; the Database must outlive it.
class ServerStore {
public:
    explicit ServerStore(Database &database) : m_database(database) {}

    /// "I am here", by this server's clock.
    Result<> beat(const std::string &server, WallTime now);
    /// The newest time that any server wrote, this one too; nothing in an empty database.
    Result<std::optional<WallTime>> newest();
    /// What the time is where the database runs; nothing when that is this computer.
    Result<std::optional<WallTime>> clock();
    /// Forgets those that were not seen since.
    Result<> forget(WallTime unseenSince);

private:
    Database &m_database;
};

} // namespace belfry::store
