// SealingKeys: where the keys lie that seal the secrets in the database: a file, or the environment.
#pragma once

#include "auth/Sealer.h"
#include "base/Result.h"
#include "server/DoorwaySettings.h"

#include <string>

namespace belfry::server {

/// The file they are in, whether or not it is there yet; "" when they come from the environment.
std::string sealingKeyFile(const std::string &dataFolder, const DoorwaySettings &settings);
/// NotFound when there is no file; InvalidInput, naming where, for anything that is no list of keys.
Result<auth::Sealer> readSealer(const std::string &dataFolder, const DoorwaySettings &settings);
/// The same; a file that is not there is made, with one new key, for its user alone. For the holder of the folder's
/// lock.
Result<auth::Sealer> openSealer(const std::string &dataFolder, const DoorwaySettings &settings);

} // namespace belfry::server
