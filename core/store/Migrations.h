// Migrations: numbered steps from an empty database to the present one.
#pragma once

#include "base/Result.h"
#include "store/Database.h"

#include <functional>
#include <span>

namespace belfry::store {

struct Migration {
    int number; ///< 1, 2, 3 …, without gaps
    const char *sql;
};

/// All steps of this version. A step that was ever released is never edited.
std::span<const Migration> migrations();

/// The last step that was applied; 0 for an empty database.
Result<int> stepOf(Database &database);

/// Is called before the first step that a database with something in it needs.
using BeforeStep = std::function<Result<>(int step)>;

/// Applies what is missing, each step in a transaction of its own. Of several servers that start together one does it; the
/// others are told Busy, and try again. Conflict, with both numbers, when the database was made by a newer version: an older one must
/// not write into it.
Result<> migrate(Database &database, std::span<const Migration> steps = migrations(), const BeforeStep &before = {});

} // namespace belfry::store
