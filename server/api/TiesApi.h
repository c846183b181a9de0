// TiesApi: /api/v1/me/follows and /api/v1/me/blocks: the channels one follows, the people one does not want to read.
#pragma once

#include "server/api/ApiContext.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

void addTieRoutes(ApiRoutes &routes, const ApiContext &context);

} // namespace belfry::server::api
