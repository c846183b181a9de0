// ApiContext: what the handlers of one view thread stand on.
#pragma once

#include "base/Executor.h"
#include "base/Limits.h"
#include "server/Channels.h"
#include "server/Foundation.h"
#include "server/Station.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"

#include <memory>

namespace belfry::server::api {

/// Value; everything it names outlives the Router. A room that needs more has a context of its own, which holds this one.
struct ApiContext {
    std::shared_ptr<ViewRoom> room;
    Executor &ctl;
    Station &station; ///< touched on ctl only
    Channels &channels;
    Foundation &foundation;
    const Doors &doors;
    const Limits &limits;
};

} // namespace belfry::server::api
