// HookApi: POST /api/v1/hooks/{source}: a machine elsewhere says that something happened, or asks for Go Live or End.
#pragma once

#include "auth/Sealer.h"
#include "base/Executor.h"
#include "base/Limits.h"
#include "server/Announcer.h"
#include "server/Station.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"
#include "store/Store.h"

#include <memory>

namespace belfry::server::api {

/// What this handler stands on; everything outlives the Router.
struct HookContext {
    std::shared_ptr<ViewRoom> room;
    store::Store &store;
    const auth::Sealer &sealer;
    Announcer &announcer;
    Executor &ctl;
    Station &station; ///< touched on ctl only
    const Limits &limits;
};

/// Nobody signs in for it: the signature is the proof. Each id of a source is taken once, and answered 409 "replayed" from then on.
void addHookRoutes(ApiRoutes &routes, const HookContext &context);

} // namespace belfry::server::api
