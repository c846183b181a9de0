// HealthApi: is it there, is it ready, how is it: /healthz, /readyz, /metrics, /api/v1/health.
#pragma once

#include "auth/TokenCheck.h"
#include "http/Router.h"
#include "server/ServerMetrics.h"
#include "server/ViewRoom.h"

#include <atomic>
#include <memory>

namespace belfry::server::api {

/// What these handlers stand on; everything outlives the Router.
struct HealthContext {
    std::shared_ptr<ViewRoom> room;
    const auth::TokenCheck &token;
    ServerMetrics &metrics;
    const std::atomic<bool> &ready;
    TimePoint startedAt;
};

void addHealthRoutes(http::Router &router, const HealthContext &context);

} // namespace belfry::server::api
