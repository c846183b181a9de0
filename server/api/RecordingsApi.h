// RecordingsApi: what was recorded: lists, one, published or not, removed, and the files themselves.
#pragma once

#include "cache/Cache.h"
#include "server/RecordingRoom.h"
#include "server/api/ApiContext.h"

#include <memory>
#include <string_view>

namespace belfry::server::api {

/// What lists of recordings are made from.
cache::Tags recordingTags(std::string_view channel);

/// Value; everything it names outlives the Router.
struct RecordingContext {
    ApiContext api;
    std::shared_ptr<RecordingDownloads> downloads; ///< of this view thread
    RecordingRoom &recordings;
};

void addRecordingRoutes(ApiRoutes &routes, const RecordingContext &context);

} // namespace belfry::server::api
