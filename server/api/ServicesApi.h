// ServicesApi: /api/v1/channels/…/services and /api/v1/services/…: planning.
#pragma once

#include "server/api/ServiceKit.h"

namespace belfry::server::api {

void addServiceRoutes(ApiRoutes &routes, const ServicesContext &context);
/// …/occurrences/…: single days.
void addOccurrenceRoutes(ApiRoutes &routes, const ServicesContext &context);
/// …/checklist/…
void addChecklistRoutes(ApiRoutes &routes, const ServicesContext &context);
/// GET /api/v1/services and …/services.ics: what comes next, for everybody.
void addComingRoutes(ApiRoutes &routes, const ServicesContext &context);
/// All of these.
inline void addPlanRoutes(ApiRoutes &routes, const ServicesContext &context)
{
    addServiceRoutes(routes, context);
    addOccurrenceRoutes(routes, context);
    addChecklistRoutes(routes, context);
    addComingRoutes(routes, context);
}

} // namespace belfry::server::api
