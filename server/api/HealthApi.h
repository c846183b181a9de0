// HealthApi: is it there, is it ready, how is it: /healthz, /readyz, /metrics, /api/v1/health.
#pragma once

#include "server/ServerMetrics.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"

#include <atomic>
#include <memory>

namespace belfry::server::api {

/// What these handlers stand on; everything outlives the Router.
struct HealthContext {
    std::shared_ptr<ViewRoom> room;
    ServerMetrics &metrics;
    const std::atomic<bool> &ready;
    TimePoint startedAt;
};

void addHealthRoutes(ApiRoutes &routes, const HealthContext &context);

} // namespace belfry::server::api
