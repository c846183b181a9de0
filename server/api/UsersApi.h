// UsersApi: /api/v1/me, /users and /api-keys: who there is, and what they may do.
#pragma once

#include "server/api/DoorsKit.h"

namespace belfry::server::api {

void addMeRoutes(ApiRoutes &routes, const DoorsContext &context);
void addUserRoutes(ApiRoutes &routes, const DoorsContext &context);
void addApiKeyRoutes(ApiRoutes &routes, const DoorsContext &context);

} // namespace belfry::server::api
