// StoreCommands: what `belfry-server` does with the database besides serving: migrate, backup, restore.
#pragma once

#include "base/Result.h"
#include "server/DataFolder.h"
#include "server/ServerSettings.h"
#include "store/Backup.h"
#include "store/Driver.h"

#include <functional>
#include <memory>
#include <string>

namespace belfry::server {

/// The database the settings name, for one command. Owns what keeps servers away from it.
struct CommandStore {
    std::unique_ptr<DataFolder> folder; ///< null for who only reads
    std::unique_ptr<store::Driver> driver;
    std::unique_ptr<store::Database> database;
};

/// For reading beside servers. NotFound when it is a file that is not there: asking for a copy makes no database.
Result<CommandStore> openForReading(const ServerSettings &settings);
/// For changing everything: under the data folder's lock, and with no server connected; Busy otherwise. Makes the database when it
/// is not there, and does not touch its tables.
Result<CommandStore> openAlone(const ServerSettings &settings);

/// Each blocks, and answers a sentence for the console.
Result<std::string> migrateStore(const ServerSettings &settings);
Result<std::string> backupStore(const ServerSettings &settings, const std::string &file);
Result<std::string> restoreStore(const ServerSettings &settings, const std::string &file, store::Restore mode);

} // namespace belfry::server
