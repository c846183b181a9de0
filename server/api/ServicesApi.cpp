#include "server/api/ServicesApi.h"

#include "base/Id.h"
#include "model/Json.h"
#include "server/api/Page.h"

namespace belfry::server::api {
namespace {

using auth::Permission;
using http::Method;
using http::Request;
using http::Responder;

constexpr std::string_view kList = "services";

void list(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const std::string channel(call.request.capture("channel"));
    const auto page = readPage(call.request, kList);
    if (!context.api.room->snapshot(channel)) {
        responder.send(notFound());
    } else if (!page) {
        responder.send(problem(page.error()));
    } else {
        const model::Detail detail = detailFor(call.caller);
        readStore(context.api.foundation.store(), *context.api.room, std::move(responder),
                  [channel, page = *page](store::Database &database) {
                      return store::ServiceStore(database).ofChannel(channel, page.behind(), page.rowsWanted());
                  },
                  [page = *page, detail](const std::vector<model::Service> &services) {
                      return listAnswer<model::Service>(
                          page, services, [detail](const model::Service &one) { return model::toJson(one, detail); },
                          [](const model::Service &one) { return CursorKey{one.id}; });
                  });
    }
}

void get(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const model::Detail detail = detailFor(call.caller);
    readStore(context.api.foundation.store(), *context.api.room, std::move(responder),
              [id = std::string(call.request.capture("service"))](store::Database &database) { return store::ServiceStore(database).one(id); },
              [detail](const model::Service &service) { return readAnswer(model::toJson(service, detail), service.revision); });
}

void make(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const std::string channel(call.request.capture("channel"));
    if (!context.api.room->snapshot(channel)) {
        responder.send(notFound());
        return;
    }
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    auto service = model::newServiceFromJson(*body);
    if (!service) {
        responder.send(problem(service.error()));
        return;
    }
    service->madeAt = systemClock().wall();
    service->id = makeUlid(service->madeAt);
    service->channel = channel;
    Draft draft{*std::move(service), {}, std::nullopt};
    if (const auto checked = checkDraft(draft); !checked) {
        responder.send(problem(checked.error()));
        return;
    }
    const auto audit = auditOf(call, "service.made", "services/" + draft.service.id, *body);
    Foundation &foundation = context.api.foundation;
    writeStore(context.api.foundation.store(), *context.api.room, std::move(responder),
               audited(audit,
                       [draft](store::Database &database) -> Result<model::Service> {
                           if (const auto added = store::ServiceStore(database).add(draft.service, draft.lastAt()); !added)
                               return added.error();
                           return draft.service;
                       }),
               [&foundation](const model::Service &made) {
                   serviceChanged(foundation, "service.made", made);
                   return created("/api/v1/services/" + made.id, model::toJson(made, model::Detail::Crew), made.revision);
               });
}

void patch(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    const auto wanted = body ? revisionOf(call, responder) : std::nullopt;
    if (!wanted)
        return;
    const std::string id(call.request.capture("service"));
    const auto audit = auditOf(call, "service.changed", "services/" + id, *body);
    Foundation &foundation = context.api.foundation;
    writeStore(context.api.foundation.store(), *context.api.room, std::move(responder),
               [id, body = *body, wanted = *wanted, audit](store::Database &database) -> Result<model::Service> {
                   auto draft = readDraft(database, id, wanted);
                   if (!draft)
                       return draft.error();
                   if (const auto applied = model::apply(draft->service, body); !applied)
                       return applied.error();
                   if (const auto checked = checkDraft(*draft); !checked)
                       return checked.error();
                   const auto revision = store::ServiceStore(database).replace(draft->service, draft->lastAt());
                   if (!revision)
                       return revision.error();
                   if (const auto noted = store::AuditStore(database).add(audit); !noted)
                       return noted.error();
                   draft->service.revision = *revision;
                   return std::move(draft->service);
               },
               [&foundation](const model::Service &changed) {
                   serviceChanged(foundation, "service.changed", changed);
                   return readAnswer(model::toJson(changed, model::Detail::Crew), changed.revision);
               });
}

void remove(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto wanted = revisionOf(call, responder);
    if (!wanted)
        return;
    const std::string id(call.request.capture("service"));
    const auto audit = auditOf(call, "service.removed", "services/" + id);
    Foundation &foundation = context.api.foundation;
    writeStore(context.api.foundation.store(), *context.api.room, std::move(responder),
               audited(audit,
                       [id, wanted = *wanted](store::Database &database) -> Result<model::Service> {
                           store::ServiceStore services(database);
                           auto service = services.one(id);
                           if (!service)
                               return service.error();
                           if (wanted && *wanted != service->revision)
                               return stale();
                           if (const auto removed = services.remove(id, std::nullopt); !removed)
                               return removed.error();
                           return service;
                       }),
               [&foundation](const model::Service &removed) {
                   serviceChanged(foundation, "service.removed", removed);
                   return noContent();
               });
}

} // namespace

void addServiceRoutes(ApiRoutes &routes, const ServicesContext &context)
{
    const auto add = [&](Method method, std::string_view pattern, Permission needs, auto function) {
        routes.add(method, pattern, needs, [context, function](const ApiCall &call, Responder responder) {
            function(context, call, std::move(responder));
        });
    };
    add(Method::Get, "/api/v1/channels/{channel}/services", Permission::Watch, list);
    add(Method::Post, "/api/v1/channels/{channel}/services", Permission::Plan, make);
    add(Method::Get, "/api/v1/services/{service}", Permission::Watch, get);
    add(Method::Patch, "/api/v1/services/{service}", Permission::Plan, patch);
    add(Method::Delete, "/api/v1/services/{service}", Permission::Plan, remove);
}

} // namespace belfry::server::api
