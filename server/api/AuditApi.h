// AuditApi: GET /api/v1/audit: who did what.
#pragma once

#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"
#include "store/Store.h"

#include <memory>

namespace belfry::server::api {

/// What this handler stands on; everything outlives the Router.
struct AuditContext {
    std::shared_ptr<ViewRoom> room;
    store::Store &store;
};

void addAuditRoutes(ApiRoutes &routes, const AuditContext &context);

} // namespace belfry::server::api
