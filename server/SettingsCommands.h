// SettingsCommands: `belfry-server export-settings` and `import-settings`.
#pragma once

#include "base/Result.h"
#include "server/ServerSettings.h"

#include <string>

namespace belfry::server {

/// Each blocks, and answers sentences for the console.
Result<std::string> exportSettingsTo(const ServerSettings &settings, const std::string &file);
/// All of the file or nothing, with no server at the database (openAlone). Makes the database, and the sealing key, where there is none.
Result<std::string> importSettingsFrom(const ServerSettings &settings, const std::string &file);

} // namespace belfry::server
