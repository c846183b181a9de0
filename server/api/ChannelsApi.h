// ChannelsApi: /api/v1/channels and /api/v1/channels/{channel}: making a channel, changing it, removing it.
#pragma once

#include "server/api/ApiContext.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

void addChannelsRoutes(ApiRoutes &routes, const ApiContext &context);

} // namespace belfry::server::api
