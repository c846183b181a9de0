#include "server/api/ServiceKit.h"

#include "model/Json.h"

namespace belfry::server::api {

model::Detail detailFor(const auth::Caller &caller)
{
    return caller.may(auth::Permission::SeeOperations) ? model::Detail::Crew : model::Detail::Viewers;
}

std::optional<model::LocalDate> dayOf(const http::Request &request)
{
    return model::localDateFrom(request.capture("day"));
}

Result<Draft> readDraft(store::Database &database, const std::string &id, const std::optional<std::int64_t> &wanted)
{
    store::ServiceStore services(database);
    auto service = services.one(id);
    if (!service)
        return service.error();
    if (wanted && *wanted != service->revision)
        return stale();
    auto changes = services.changesOf(id);
    if (!changes)
        return changes.error();
    Draft draft{*std::move(service), *std::move(changes), std::nullopt};
    if (const auto checked = checkDraft(draft); !checked)
        return checked.error();
    return draft;
}

Result<> checkDraft(Draft &draft)
{
    auto calendar = schedule::Calendar::of({draft.service, draft.changes});
    if (!calendar)
        return calendar.error();
    draft.calendar = *std::move(calendar);
    return Done();
}

void serviceChanged(Foundation &foundation, std::string_view event, const model::Service &service)
{
    foundation.cache().changed({std::string(kServicesTag), servicesTag(service.channel), serviceTag(service.id)});
    Planner::changed(foundation.bus(), service.channel);
    foundation.announcer().tell({std::string(event), service.channel, service.category, auth::Permission::Watch, "services/" + service.id,
                                 {{QStringLiteral("service"), model::textValue(service.id)},
                                  {QStringLiteral("title"), model::textValue(service.title)}},
                                 {}});
}

std::optional<std::optional<std::int64_t>> revisionOf(const ApiCall &call, http::Responder &responder)
{
    const auto wanted = wantedRevision(call.request);
    if (wanted)
        return *wanted;
    responder.send(problem(wanted.error()));
    return std::nullopt;
}

} // namespace belfry::server::api
