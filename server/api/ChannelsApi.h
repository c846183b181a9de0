// ChannelsApi: /api/v1/channels and /api/v1/channels/{channel}: making a channel, changing it, removing it.
#pragma once

#include "server/ChannelSnapshot.h"
#include "server/api/ApiContext.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

/// As GET and PATCH answer who may see operations: with the sites that may show it, which no event repeats.
QJsonObject channelForWhoRunsIt(const ChannelSnapshot &snapshot);

void addChannelsRoutes(ApiRoutes &routes, const ApiContext &context);

} // namespace belfry::server::api
