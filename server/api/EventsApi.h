// EventsApi: /api/v1/events and /api/v1/channels/…/events: what happens, as it happens.
#pragma once

#include "base/Limits.h"
#include "http/AddressCap.h"
#include "server/EventsRoom.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"

#include <memory>
#include <string>
#include <vector>

namespace belfry::server::api {

/// What these handlers stand on; everything outlives the Router.
struct EventsContext {
    std::shared_ptr<ViewRoom> room;
    const Doors &doors;
    http::AddressCap &places; ///< shared by the view threads
    const Limits &limits;
    const std::vector<std::string> &allowedOrigins;
};

/// One channel as it is now, each time it changes.
void addEventRoutes(ApiRoutes &routes, const EventsContext &context);

struct AllEventsContext {
    std::shared_ptr<ViewRoom> room;
    EventsRoom &events;
    const Doors &doors;
    http::AddressCap &places; ///< as above
    const Limits &limits;
    const std::vector<std::string> &allowedOrigins;
};

/// Everything that happens, as far as the caller may see it.
void addAllEventRoutes(ApiRoutes &routes, const AllEventsContext &context);

} // namespace belfry::server::api
