// ViewerReportsApi: pages tell how it goes for their viewers: /api/v1/viewer-reports.
#pragma once

#include "metrics/Registry.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

/// Everything outlives the Router.
struct ViewerReportContext {
    metrics::Registry &registry;
    const Limits &limits;
};

void addViewerReportRoutes(ApiRoutes &routes, const ViewerReportContext &context);

} // namespace belfry::server::api
