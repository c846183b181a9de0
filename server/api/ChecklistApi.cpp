#include "base/Id.h"
#include "model/Checklist.h"
#include "model/Json.h"
#include "server/api/Page.h"
#include "server/api/ServicesApi.h"
#include "store/ChecklistStore.h"

namespace belfry::server::api {
namespace {

using auth::Permission;
using http::Method;
using http::Request;
using http::Responder;
using Items = std::vector<store::ChecklistStore::Ticked>;

/// What a write left, and of which service.
struct Written {
    model::Service service;
    model::ChecklistItem item;
};

void tell(Foundation &foundation, const model::Service &service, const std::string &day = {})
{
    foundation.announcer().tell({"checklist.changed", service.channel, service.category, Permission::SeeOperations, "services/" + service.id,
                                 {{QStringLiteral("service"), model::textValue(service.id)},
                                  {QStringLiteral("occurrence"), day.empty() ? QJsonValue(QJsonValue::Null) : model::textValue(day)}},
                                 {}});
}

http::Response answerOf(const Items &items)
{
    QJsonArray all;
    for (const auto &[item, tick] : items)
        all.append(model::toJson(item, tick));
    return listAnswer(all, {});
}

Result<Items> readItems(store::Database &database, const std::string &service, const std::optional<model::LocalDate> &day)
{
    if (const auto found = store::ServiceStore(database).one(service); !found)
        return found.error();
    return store::ChecklistStore(database).of(service, day);
}

void list(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto text = queryText(call.request, "occurrence");
    const auto day = text && *text ? model::localDateFrom(**text) : std::nullopt;
    if (!text || (*text && !day)) {
        responder.send(problem(fail(ErrorCode::InvalidInput, "occurrence: must be a day like 2026-11-22")));
        return;
    }
    readStore(context.api.foundation.store(), *context.api.room, std::move(responder),
              [id = std::string(call.request.capture("service")), day](store::Database &database) { return readItems(database, id, day); },
              answerOf);
}

/// Runs `work` (Result<model::ChecklistItem>(store::ChecklistStore &)) in one transaction with its audit entry.
template<typename Work>
auto inService(const std::string &id, const model::AuditEntry &audit, Work work)
{
    return [id, audit, work](store::Database &database) -> Result<Written> {
        auto service = store::ServiceStore(database).one(id);
        if (!service)
            return service.error();
        store::ChecklistStore checklist(database);
        auto item = work(checklist);
        if (!item)
            return item.error();
        if (const auto noted = store::AuditStore(database).add(audit); !noted)
            return noted.error();
        return Written{*std::move(service), *std::move(item)};
    };
}

void make(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    auto item = model::newChecklistItemFromJson(*body);
    if (!item) {
        responder.send(problem(item.error()));
        return;
    }
    item->service = std::string(call.request.capture("service"));
    item->id = makeUlid(systemClock().wall());
    const auto audit = auditOf(call, "checklist.item_made", "services/" + item->service + "/checklist/" + item->id, *body);
    Foundation &foundation = context.api.foundation;
    writeStore(context.api.foundation.store(), *context.api.room, std::move(responder),
               inService(item->service, audit, [item = *item](store::ChecklistStore &checklist) { return checklist.add(item); }),
               [&foundation](const Written &written) {
                   tell(foundation, written.service);
                   return created("/api/v1/services/" + written.service.id + "/checklist/" + written.item.id,
                                  model::toJson(written.item, std::nullopt), written.item.revision);
               });
}

void get(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    readStore(context.api.foundation.store(), *context.api.room, std::move(responder),
              [service = std::string(call.request.capture("service")), id = std::string(call.request.capture("item"))](store::Database &database) {
                  return store::ChecklistStore(database).one(service, id);
              },
              [](const model::ChecklistItem &item) { return readAnswer(model::toJson(item, std::nullopt), item.revision); });
}

void patch(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    const auto wanted = body ? revisionOf(call, responder) : std::nullopt;
    if (!wanted)
        return;
    const std::string service(call.request.capture("service")), id(call.request.capture("item"));
    const auto audit = auditOf(call, "checklist.item_changed", "services/" + service + "/checklist/" + id, *body);
    Foundation &foundation = context.api.foundation;
    writeStore(context.api.foundation.store(), *context.api.room, std::move(responder),
               inService(service, audit,
                         [service, id, body = *body, wanted = *wanted](store::ChecklistStore &checklist) -> Result<model::ChecklistItem> {
                             auto item = checklist.one(service, id);
                             if (!item)
                                 return item.error();
                             if (wanted && *wanted != item->revision)
                                 return stale();
                             if (const auto applied = model::apply(*item, body); !applied)
                                 return applied.error();
                             const auto revision = checklist.replace(*item);
                             if (!revision)
                                 return revision.error();
                             item->revision = *revision;
                             return item;
                         }),
               [&foundation](const Written &written) {
                   tell(foundation, written.service);
                   return readAnswer(model::toJson(written.item, std::nullopt), written.item.revision);
               });
}

void remove(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto wanted = revisionOf(call, responder);
    if (!wanted)
        return;
    const std::string service(call.request.capture("service")), id(call.request.capture("item"));
    const auto audit = auditOf(call, "checklist.item_removed", "services/" + service + "/checklist/" + id);
    Foundation &foundation = context.api.foundation;
    writeStore(context.api.foundation.store(), *context.api.room, std::move(responder),
               inService(service, audit,
                         [service, id, wanted = *wanted](store::ChecklistStore &checklist) -> Result<model::ChecklistItem> {
                             if (const auto removed = checklist.remove(service, id, wanted); !removed)
                                 return removed.error().code == ErrorCode::Stale ? stale() : removed.error();
                             return model::ChecklistItem();
                         }),
               [&foundation](const Written &written) {
                   tell(foundation, written.service);
                   return noContent();
               });
}

void arrange(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    const auto order = model::orderFromJson(*body);
    if (!order) {
        responder.send(problem(order.error()));
        return;
    }
    const std::string service(call.request.capture("service"));
    const auto audit = auditOf(call, "checklist.arranged", "services/" + service + "/checklist");
    struct Arranged {
        model::Service service;
        Items items;
    };
    Foundation &foundation = context.api.foundation;
    writeStore(context.api.foundation.store(), *context.api.room, std::move(responder),
               [service, order = *order, audit](store::Database &database) -> Result<Arranged> {
                   auto its = store::ServiceStore(database).one(service);
                   if (!its)
                       return its.error();
                   store::ChecklistStore checklist(database);
                   if (const auto arranged = checklist.arrange(service, order); !arranged)
                       return arranged.error();
                   if (const auto noted = store::AuditStore(database).add(audit); !noted)
                       return noted.error();
                   auto items = checklist.of(service, std::nullopt);
                   if (!items)
                       return items.error();
                   return Arranged{*std::move(its), *std::move(items)};
               },
               [&foundation](const Arranged &arranged) {
                   tell(foundation, arranged.service);
                   return answerOf(arranged.items);
               });
}

// PUT ticks, DELETE takes the tick away; each again changes nothing.
void tick(const ServicesContext &context, const ApiCall &call, Responder responder, bool isDone)
{
    const auto day = dayOf(call.request);
    if (!day) {
        responder.send(notFound());
        return;
    }
    const std::string service(call.request.capture("service")), id(call.request.capture("item"));
    const auto audit = auditOf(call, isDone ? "checklist.ticked" : "checklist.unticked",
                               "services/" + service + "/occurrences/" + model::toText(*day) + "/checklist/" + id);
    const model::ChecklistTick now{audit.whoName, audit.at};
    Foundation &foundation = context.api.foundation;
    writeStore(context.api.foundation.store(), *context.api.room, std::move(responder),
               inService(service, audit,
                         [service, id, day = *day, now, isDone](store::ChecklistStore &checklist) -> Result<model::ChecklistItem> {
                             auto item = checklist.one(service, id);
                             if (!item)
                                 return item.error();
                             const auto done = isDone ? checklist.tick(id, day, now) : checklist.untick(id, day);
                             if (!done)
                                 return done.error();
                             return item;
                         }),
               [&foundation, day = model::toText(*day)](const Written &written) {
                   tell(foundation, written.service, day);
                   return noContent();
               });
}

} // namespace

void addChecklistRoutes(ApiRoutes &routes, const ServicesContext &context)
{
    const auto add = [&](Method method, std::string_view pattern, Permission needs, auto function) {
        routes.add(method, pattern, needs, [context, function](const ApiCall &call, Responder responder) {
            function(context, call, std::move(responder));
        });
    };
    constexpr std::string_view kList = "/api/v1/services/{service}/checklist";
    constexpr std::string_view kItem = "/api/v1/services/{service}/checklist/{item}";
    constexpr std::string_view kTick = "/api/v1/services/{service}/occurrences/{day}/checklist/{item}";
    add(Method::Get, kList, Permission::SeeOperations, list);
    add(Method::Post, kList, Permission::Plan, make);
    add(Method::Put, "/api/v1/services/{service}/checklist/order", Permission::Plan, arrange);
    add(Method::Get, kItem, Permission::SeeOperations, get);
    add(Method::Patch, kItem, Permission::Plan, patch);
    add(Method::Delete, kItem, Permission::Plan, remove);
    add(Method::Put, kTick, Permission::Operate,
        [](const ServicesContext &its, const ApiCall &call, Responder responder) { tick(its, call, std::move(responder), true); });
    add(Method::Delete, kTick, Permission::Operate,
        [](const ServicesContext &its, const ApiCall &call, Responder responder) { tick(its, call, std::move(responder), false); });
}

} // namespace belfry::server::api
