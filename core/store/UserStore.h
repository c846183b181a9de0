// UserStore: who has a login.
#pragma once

#include "base/Result.h"
#include "model/User.h"
#include "store/Database.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// Value.
struct UserRecord {
    model::User user;
    std::string passwordHash; ///< auth/PasswordHash.h
    std::int64_t generation = 1; ///< tokens that carry a lower one have ended
};

/// Store thread only; the Database must outlive it.
class UserStore {
public:
    explicit UserStore(Database &database) : m_database(database) {}

    Result<std::optional<UserRecord>> byLogin(const std::string &login);
    Result<std::optional<UserRecord>> byId(const std::string &id);
    /// One that may sign in.
    Result<bool> hasOwner();
    /// Oldest first, those after `behind`.
    Result<std::vector<UserRecord>> list(const std::string &behind, std::int64_t most);
    /// Names of those who may sign in and are more than members, by their ids; a thousand at most.
    Result<std::map<std::string, std::string>> staff();
    /// Conflict when the login is taken.
    Result<> add(const UserRecord &record);
    /// Writes name, role, colour, language, disabled, password and generation, and a revision one higher. Stale when it
    /// had not the record's; NotFound when it has gone.
    Result<> write(const UserRecord &record);
    Result<> noteSignIn(const std::string &id, WallTime at);
    /// Keeps `hash` in place of `before`, unless that has changed meanwhile.
    Result<> rehash(const std::string &id, const std::string &before, const std::string &hash);
    Result<> remove(const std::string &id);
    /// Owners that may sign in, without `id`. Until the transaction ends nobody else makes them fewer.
    Result<std::int64_t> otherOwners(const std::string &id);

private:
    Result<std::optional<UserRecord>> one(std::string_view sql, const std::string &value);

    Database &m_database;
};

} // namespace belfry::store
