#include "auth/Caller.h"

#include <algorithm>

namespace belfry::auth {

bool Caller::may(Permission permission) const
{
    if (!scopes)
        return auth::may(role, permission);
    return permission == Permission::Watch || std::find(scopes->begin(), scopes->end(), permission) != scopes->end();
}

} // namespace belfry::auth
