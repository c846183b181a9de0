// SlateApi: /api/v1/channels/…/slates and what an operator does about what viewers see: Keep going, panic, the other encoder.
#pragma once

#include "server/api/ApiContext.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

void addSlateRoutes(ApiRoutes &routes, const ApiContext &context);

} // namespace belfry::server::api
