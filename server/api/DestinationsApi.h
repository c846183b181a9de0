// DestinationsApi: /api/v1/channels/…/destinations and /api/v1/destinations/…: the places broadcasts are copied to.
#pragma once

#include "server/RelayHouse.h"
#include "server/api/ApiContext.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

struct DestinationContext {
    ApiContext api;
    RelayHouse &relays;
};

void addDestinationRoutes(ApiRoutes &routes, const DestinationContext &context);

} // namespace belfry::server::api
