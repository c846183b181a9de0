// ChannelListApi: GET /api/v1/channels: what there is to see, by category, from the cache.
#pragma once

#include "server/api/ApiContext.h"
#include "server/api/CachedReads.h"

#include <string>

namespace belfry::server::api {

/// What a channel's place in a list is made from. Whoever changes its names, times or what is on air says so:
/// `cache.changed(channelTags(id, category))`; with both categories when that changes. Who knows no category says "channels":
/// all lists.
cache::Tags channelTags(std::string_view channel, std::string_view category);

void addChannelListRoutes(ApiRoutes &routes, const ApiContext &context);

/// Reads what the first to come will ask for: the first page of all channels and of each category. Any thread.
void warmUpChannelLists(Foundation &foundation);

} // namespace belfry::server::api
