// TriesStore: wrong passwords, so that a restart forgets no lock-out.
#pragma once

#include "base/Result.h"
#include "model/PasswordTries.h"
#include "store/Database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace belfry::store {

/// A store thread's; the Database must outlive it.
class TriesStore {
public:
    explicit TriesStore(Database &database) : m_database(database) {}

    /// In place of what was kept of the same.
    Result<> keep(const model::PasswordTries &tries);
    Result<> forget(const std::string &who);
    /// What is kept of a login and of a network; of none, of one or of both.
    Result<std::vector<model::PasswordTries>> of(const std::string &login, const std::string &network);
    /// Answers how many went.
    Result<std::int64_t> forgetBefore(WallTime time, std::int64_t most);

private:
    Database &m_database;
};

} // namespace belfry::store
