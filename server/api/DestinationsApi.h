// DestinationsApi: /api/v1/channels/…/destinations and /api/v1/destinations/…: the places broadcasts are copied to.
#pragma once

#include "server/api/ApiContext.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

void addDestinationRoutes(ApiRoutes &routes, const ApiContext &context);

} // namespace belfry::server::api
