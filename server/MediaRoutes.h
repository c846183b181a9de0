// MediaRoutes: what players fetch: the public streams and the private preview.
#pragma once

#include "auth/TokenCheck.h"
#include "http/Router.h"
#include "server/ViewRoom.h"

#include <memory>

namespace belfry::server {

/// `token` outlives the Router.
void addMediaRoutes(http::Router &router, const std::shared_ptr<ViewRoom> &room, const auth::TokenCheck &token);

} // namespace belfry::server
