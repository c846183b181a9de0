// StatusApi: /api/v1/status: how the server is, part by part, for whoever looks after it.
#pragma once

#include "server/api/ApiContext.h"

#include <string>

namespace belfry::server::api {

struct StatusContext {
    ApiContext api;
    std::string dataFolder;
    TimePoint startedAt;
};

/// Everybody may ask and is told {"status":"ok"}, or "degraded" while the database or the other servers cannot be reached; who may
/// see operations is told why.
void addStatusRoutes(ApiRoutes &routes, const StatusContext &context);

} // namespace belfry::server::api
