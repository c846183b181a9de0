// SessionsApi: /api/v1/setup, /signup and /sessions: how one comes in, stays in and goes out.
#pragma once

#include "server/api/DoorsKit.h"

namespace belfry::server::api {

/// Those below, and those of UsersApi.h.
void addDoorRoutes(ApiRoutes &routes, const DoorsContext &context);

void addSetupRoutes(ApiRoutes &routes, const DoorsContext &context);
void addSessionRoutes(ApiRoutes &routes, const DoorsContext &context);

} // namespace belfry::server::api
