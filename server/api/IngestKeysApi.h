// IngestKeysApi: /api/v1/channels/…/ingest-keys and /api/v1/ingest-keys/…: the keys encoders publish with.
#pragma once

#include "server/api/ApiContext.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

void addIngestKeyRoutes(ApiRoutes &routes, const ApiContext &context);

} // namespace belfry::server::api
