// EventsApi: /api/v1/channels/…/events: what happens on a channel, as it happens.
#pragma once

#include "auth/TokenCheck.h"
#include "base/Limits.h"
#include "http/AddressCap.h"
#include "http/Router.h"
#include "server/ViewRoom.h"

#include <memory>
#include <string>
#include <vector>

namespace belfry::server::api {

/// What these handlers stand on; everything outlives the Router.
struct EventsContext {
    std::shared_ptr<ViewRoom> room;
    const auth::TokenCheck &token;
    http::AddressCap &places; ///< shared by the view threads
    const Limits &limits;
    const std::vector<std::string> &allowedOrigins;
};

void addEventRoutes(http::Router &router, const EventsContext &context);

} // namespace belfry::server::api
