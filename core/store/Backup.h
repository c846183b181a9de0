// Backup: everything a database holds, as a file that either kind of database can be filled from.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "store/Database.h"
#include "store/Driver.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace belfry::store {

struct BackupReport {
    std::int64_t rows = 0;
    int step = 0;              ///< of the backup
    WallTime madeAt{};
    std::vector<int> migrated; ///< the steps that were applied behind it
};

/// Writes the database as it is at one moment, while servers go on with it, to `path` (NewFile). Secrets in it are sealed
/// as in the database. NotFound when there is nothing of ours; Conflict when a newer Belfry wrote it. Blocks.
Result<BackupReport> writeBackup(Database &database, const std::string &path, WallTime now);

/// The file is read to its end before anything is changed: Corrupt when it was cut off, damaged or is something else,
/// Conflict when a newer Belfry made it.
Result<BackupReport> checkBackup(const std::string &path);

enum class Restore {
    IntoEmpty, ///< Conflict where anything is
    Replace,   ///< what is there is gone
};
/// Fills the database in one transaction, then takes the steps that came after the backup. Busy when a server is connected to
/// it (PostgreSQL; who restores into a file holds the data folder's lock). Either all of it or nothing. Blocks.
Result<BackupReport> restoreBackup(Database &database, const std::string &path, Restore mode);

/// Busy while another Belfry is connected to this PostgreSQL database.
Result<> checkAlone(Database &database);

} // namespace belfry::store
