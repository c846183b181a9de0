// Caller: who sent a request, as far as it was proven.
#pragma once

#include "auth/Permission.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::auth {

/// Value.
struct Caller {
    enum class Via {
        Nobody,       ///< no token: a viewer
        ThisComputer, ///< the owner's token in the data folder: who can read it owns the server
        Session,      ///< a person who signed in
        ApiKey,       ///< a machine
    };

    Via via = Via::Nobody;
    Role role = Role::Viewer;
    std::string id;      ///< the user's, or the key's; "" for Nobody, "this-computer"
    std::string name;    ///< for the audit log: display name or the key's name
    std::string session; ///< its id, "" when there is none
    /// Of an API key: it may what is named here and nothing else, whatever its role.
    std::optional<std::vector<Permission>> scopes;

    bool may(Permission permission) const;
};

} // namespace belfry::auth
