// BroadcastApi: what was and is on air: lists by channel and category, one broadcast, what was measured while it lasted, and
// how many watched.
#pragma once

#include "server/api/ApiContext.h"
#include "server/api/CachedReads.h"

#include <string>

namespace belfry::server::api {

/// What lists and items of broadcasts are made from: to be said to the cache once a channel's broadcast began or ended.
cache::Tags broadcastTags(std::string_view channel);

void addBroadcastRoutes(ApiRoutes &routes, const ApiContext &context);

} // namespace belfry::server::api
