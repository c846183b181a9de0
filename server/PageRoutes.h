// PageRoutes: the viewer's pages, from memory.
#pragma once

#include "http/Assets.h"
#include "http/Router.h"
#include "server/api/ApiRoutes.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace belfry::server {

/// The sites that may show the page of the default channel in a frame, right now. View thread.
using EmbedParents = std::function<std::vector<std::string>()>;

/// Serves `assets`, each with the headers a page needs to be safe where it does not bring its own; `doors` outlives
/// the Router.
void addPageRoutes(http::Router &router, std::span<const http::Asset> assets, const api::Doors &doors, const EmbedParents &embedParents);

} // namespace belfry::server
