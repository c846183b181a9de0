// Migrations: numbered steps from an empty database to the present one.
#pragma once

#include "base/Result.h"
#include "store/Database.h"

#include <span>

namespace belfry::store {

struct Migration {
    int number; ///< 1, 2, 3 …, without gaps
    const char *sql;
};

/// All steps of this version. A step that was ever released is never edited.
std::span<const Migration> migrations();

/// Applies what is missing, each step in a transaction of its own. Conflict, with both numbers, when the database was
/// made by a newer version: an older one must not write into it.
Result<> migrate(Database &database, std::span<const Migration> steps = migrations());

} // namespace belfry::store
