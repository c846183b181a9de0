// PasswordTries: how often passwords were guessed for one login, or from one network.
#pragma once

#include "base/Time.h"

#include <string>

namespace belfry::model {

/// Value. `who` says nothing of the login or the network to who does not know the server's key.
struct PasswordTries {
    std::string who;
    bool isNetwork = false;
    int tries = 0; ///< wrong ones since `since`
    int lockOuts = 0;
    WallTime since{};
    WallTime lockedUntil{};
    WallTime seen{};

    bool operator==(const PasswordTries &) const = default;
};

} // namespace belfry::model
