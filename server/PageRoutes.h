// PageRoutes: the viewer's pages, from memory.
#pragma once

#include "http/Assets.h"
#include "http/Router.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"

#include <memory>
#include <span>
#include <string>

namespace belfry::server {

/// What the pages of one view thread stand on; everything outlives the Router.
struct PageContext {
    std::shared_ptr<ViewRoom> room;
    const api::Doors &doors;
    std::string channel; ///< the default one
};

/// Serves `assets`: files under their own names, pages in the visitor's language at the addresses of docs/page.md, each with the
/// headers a page needs to be safe where it does not bring its own.
void addPageRoutes(http::Router &router, std::span<const http::Asset> assets, const PageContext &context);

} // namespace belfry::server
