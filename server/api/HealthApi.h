// HealthApi: is it there, is it ready, how is it: /healthz, /readyz, /metrics, /api/v1/health.
#pragma once

#include "server/ServerMetrics.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"

#include <functional>
#include <memory>

namespace belfry::server::api {

/// What a server can do for people right now.
enum class Readiness {
    Starting, ///< nothing yet
    Degraded, ///< streams and the page, but the database is away: nothing can be changed
    Ok,
};

/// What these handlers stand on; everything outlives the Router.
struct HealthContext {
    std::shared_ptr<ViewRoom> room;
    ServerMetrics &metrics;
    std::function<Readiness()> readiness; ///< any thread
    TimePoint startedAt;
};

void addHealthRoutes(ApiRoutes &routes, const HealthContext &context);

} // namespace belfry::server::api
