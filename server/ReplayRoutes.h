// ReplayRoutes: published recordings for everybody: /recordings/{recording}/index.m3u8 and the files it names.
#pragma once

#include "http/Router.h"
#include "server/RecordingDownloads.h"
#include "server/Foundation.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"

#include <memory>

namespace belfry::server {

/// What is not published, or goes on still, is there for who may see operations only; for others it is 404, as what there is not.
void addReplayRoutes(http::Router &router, const std::shared_ptr<ViewRoom> &room, Foundation &foundation, const api::Doors &doors,
                     const std::shared_ptr<RecordingDownloads> &downloads);

} // namespace belfry::server
