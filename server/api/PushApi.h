// PushApi: the browsers that follow channels: /api/v1/push-key and /api/v1/push-subscriptions.
#pragma once

#include "server/PushSender.h"
#include "server/api/ApiContext.h"

#include <memory>

namespace belfry::server::api {

struct PushContext {
    ApiContext api;
    std::shared_ptr<PushSender> push; ///< also for work in the store that outlasts it
};

/// Nobody signs in to follow: a browser's own endpoint, which nobody else knows, is its right.
void addPushRoutes(ApiRoutes &routes, const PushContext &context);

} // namespace belfry::server::api
