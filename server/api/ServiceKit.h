// ServiceKit: what the routes of services, their days and their checklists share.
#pragma once

#include "schedule/Calendar.h"
#include "server/Planner.h"
#include "server/api/ApiContext.h"
#include "server/api/ApiKit.h"
#include "server/api/Audit.h"
#include "server/api/StoreAsking.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/ServiceStore.h"

#include <optional>
#include <string>
#include <string_view>

namespace belfry::server::api {

struct ServicesContext {
    ApiContext api;
    Planner &planner; ///< touched on ctl only
};

/// What an answer about services is made from: one of a channel, a service, and all of them.
inline std::string servicesTag(std::string_view channel) { return "services." + std::string(channel); }
inline std::string serviceTag(std::string_view id) { return "service." + std::string(id); }
inline constexpr std::string_view kServicesTag = "services";

/// For who may see how things are run.
model::Detail detailFor(const auth::Caller &caller);

/// The day in the path; nothing when it is none.
std::optional<model::LocalDate> dayOf(const http::Request &request);

/// A service as it is kept, with all that differs on its days, ready to be written again.
struct Draft {
    model::Service service;
    std::vector<model::ServiceChange> changes;
    std::optional<schedule::Calendar> calendar;

    WallTime lastAt() const { return calendar->lastMoment().value_or(store::ServiceStore::kEndless); }
};
/// On a store thread. NotFound; Stale when `wanted` is another revision.
Result<Draft> readDraft(store::Database &database, const std::string &id, const std::optional<std::int64_t> &wanted = std::nullopt);
/// After something of it was set: InvalidInput, naming the field, when it cannot be so.
Result<> checkDraft(Draft &draft);

/// After the commit: the plan, the caches and everybody who listens hear of it.
void serviceChanged(Foundation &foundation, std::string_view event, const model::Service &service);

/// What If-Match asks for; answers and gives nothing when that can match nothing.
std::optional<std::optional<std::int64_t>> revisionOf(const ApiCall &call, http::Responder &responder);

} // namespace belfry::server::api
