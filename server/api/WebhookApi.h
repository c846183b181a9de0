// WebhookApi: /api/v1/webhooks, what was sent to them, and /api/v1/webhook-sources.
#pragma once

#include "auth/Sealer.h"
#include "base/Limits.h"
#include "server/Announcer.h"
#include "server/HookSender.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"
#include "store/Store.h"

#include <memory>

namespace belfry::server::api {

/// What these handlers stand on; everything outlives the Router.
struct WebhookContext {
    std::shared_ptr<ViewRoom> room;
    store::Store &store;
    const auth::Sealer &sealer;
    Announcer &announcer;
    HookSender &sender;
    const Limits &limits;
};

void addWebhookRoutes(ApiRoutes &routes, const WebhookContext &context);
void addWebhookSourceRoutes(ApiRoutes &routes, const WebhookContext &context);

/// Shown once. Its text is the key of the signature.
Secret newHookSecret();

} // namespace belfry::server::api
