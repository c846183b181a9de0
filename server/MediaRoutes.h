// MediaRoutes: what players fetch: the public streams and the private preview.
#pragma once

#include "http/Router.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"

#include <memory>

namespace belfry::server {

/// `doors` outlives the Router.
void addMediaRoutes(http::Router &router, const std::shared_ptr<ViewRoom> &room, const api::Doors &doors);

} // namespace belfry::server
