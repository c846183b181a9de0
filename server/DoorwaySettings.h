// DoorwaySettings: what somebody may choose about accounts and doors.
#pragma once

#include "auth/PasswordHash.h"
#include "base/Secret.h"

#include <string>

namespace belfry::server {

/// Value.
struct DoorwaySettings {
    bool signUpIsOpen = false;
    std::string sealingKeyFile; ///< "" for sealing.key in the data folder
    Secret sealingKeys;         ///< from the environment, in place of the file; never a flag, which others could read
    auth::PasswordCost passwordCost;
};

} // namespace belfry::server
