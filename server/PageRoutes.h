// PageRoutes: the viewer's pages, from memory.
#pragma once

#include "auth/TokenCheck.h"
#include "http/Assets.h"
#include "http/Router.h"

#include <span>

namespace belfry::server {

/// Serves `assets`, each with the headers a page needs to be safe where it does not bring its own; `token` outlives
/// the Router.
void addPageRoutes(http::Router &router, std::span<const http::Asset> assets, const auth::TokenCheck &token);

} // namespace belfry::server
