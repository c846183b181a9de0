// RotateKeys: the command that puts a new key in place of those that seal the secrets in the database.
#pragma once

#include "base/Result.h"
#include "server/SealingKeys.h"
#include "server/ServerSettings.h"
#include "store/Database.h"

#include <string>

namespace belfry::server {

/// A new key comes first in the file; then everything is sealed again, in one transaction; then the old keys leave the
/// file. Interrupted anywhere, everything opens still, and the next call goes on: a file with several keys gets no
/// further one. Keys from the environment stay as they are: the first of them seals everything again. No server may be
/// running: it would know the old keys only. Answers a sentence for the console.
Result<std::string> rotateKeys(store::Database &database, const std::string &dataFolder,
                               const DoorwaySettings &settings);
/// `belfry-server rotate-keys`: the same for what the settings name, with no server at it (openAlone).
Result<std::string> rotateKeys(const ServerSettings &settings);

} // namespace belfry::server
