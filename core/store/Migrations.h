// Migrations: numbered steps from an empty database to the present one.
#pragma once

#include "base/Result.h"
#include "store/Database.h"

#include <functional>
#include <span>
#include <vector>

namespace belfry::store {

struct Migration {
    int number; ///< 1, 2, 3 …, without gaps
    const char *sql;
};

/// All steps of this version. A step that was ever released is never edited.
std::span<const Migration> migrations();

/// The last step that was applied; 0 for an empty database.
Result<int> stepOf(Database &database);
/// The same, without writing; also in a database that is not ours yet.
Result<int> stepSeen(Database &database);
/// Writes down that it was applied: for whoever runs its SQL in a transaction of its own.
Result<> noteStep(Database &database, int step);
/// Conflict, with the end of a sentence, for a step that this version does not know.
Result<> checkNotNewer(int step, std::span<const Migration> steps = migrations());

/// Is called before the first step that a database with something in it needs, while nobody else can write (SQLite).
using BeforeStep = std::function<Result<>(int step)>;

/// Held by one connection at a time, to the end of the object or of the connection: nobody else changes the tables.
/// SQLite needs none: its transactions are one at a time.
class MigrationLock {
public:
    explicit MigrationLock(Database &database) : m_database(database) {}
    ~MigrationLock();
    MigrationLock(const MigrationLock &) = delete;
    MigrationLock &operator=(const MigrationLock &) = delete;

    /// Busy when another one has it.
    Result<> take();

private:
    Database &m_database;
    bool m_isTaken = false;
};

/// Applies what is missing, each step in a transaction of its own. Of several servers that start together one does it; the
/// others are told Busy, and try again. Conflict, with both numbers, when the database was made by a newer version: an older one must
/// not write into it. Answers the steps that were applied here.
Result<std::vector<int>> migrate(Database &database, std::span<const Migration> steps = migrations(), const BeforeStep &before = {});

} // namespace belfry::store
