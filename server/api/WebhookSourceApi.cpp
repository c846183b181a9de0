#include "server/api/WebhookApi.h"

#include "base/Id.h"
#include "model/Json.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"
#include "server/api/StoreAsking.h"
#include "store/AuditStore.h"
#include "store/WebhookSourceStore.h"

namespace belfry::server::api {
namespace {

using http::Responder;
using model::WebhookSource;
using store::Database;
using store::WebhookSourceRecord;
using store::WebhookSourceStore;

std::string idOf(const ApiCall &call)
{
    return std::string(call.request.capture("source"));
}

QJsonObject withSecret(const WebhookSource &source, const Secret &secret)
{
    QJsonObject object = model::toJson(source);
    object.insert(QStringLiteral("secret"), model::textValue(secret.reveal()));
    return object;
}

model::AuditEntry auditOfSource(const ApiCall &call, std::string action, const std::string &id)
{
    return auditOf(call, std::move(action), "webhook-sources/" + id);
}

void list(const WebhookContext &context, const ApiCall &, Responder responder)
{
    readStore(context.store, *context.room, std::move(responder),
              [](Database &database) { return WebhookSourceStore(database).all(); },
              [](const std::vector<WebhookSourceRecord> &records) {
                  QJsonArray items;
                  for (const WebhookSourceRecord &record : records)
                      items.append(model::toJson(record.source));
                  return listAnswer(items, "");
              });
}

void get(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    readStore(context.store, *context.room, std::move(responder),
              [id = idOf(call)](Database &database) { return WebhookSourceStore(database).one(id); },
              [](const WebhookSourceRecord &record) { return readAnswer(model::toJson(record.source), record.source.revision); });
}

void make(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    const Body body = readBody(call.request, context.limits);
    if (body.refused)
        return responder.send(problem(*body.refused));
    auto source = model::newWebhookSourceFromJson(body.object);
    if (!source)
        return responder.send(problem(source.error()));
    source->madeAt = systemClock().wall();
    source->id = makeUlid(source->madeAt);
    const Secret secret = newHookSecret();
    WebhookSourceRecord record{*source, context.sealer.seal(secret, WebhookSourceRecord::secretPlace(source->id))};
    writeStore(context.store, *context.room, std::move(responder),
               [record, entry = auditOfSource(call, "webhook_source.made", source->id)](Database &database) -> Result<Done> {
                   if (const auto added = WebhookSourceStore(database).add(record); !added)
                       return added.error();
                   return store::AuditStore(database).add(entry);
               },
               [source = *source, secret](Done) {
                   return created("/api/v1/webhook-sources/" + source.id, withSecret(source, secret), source.revision);
               });
}

void patch(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    const auto revision = wantedRevision(call.request);
    if (!revision)
        return responder.send(problem(revision.error()));
    const Body body = readBody(call.request, context.limits);
    if (body.refused)
        return responder.send(problem(*body.refused));
    const auto change = model::webhookSourceChangeFromJson(body.object);
    if (!change)
        return responder.send(problem(change.error()));
    writeStore(context.store, *context.room, std::move(responder),
               [id = idOf(call), revision = *revision, change = *change,
                entry = auditOfSource(call, "webhook_source.changed", idOf(call))](Database &database) -> Result<WebhookSourceRecord> {
                   auto changed = WebhookSourceStore(database).change(id, revision, change);
                   if (!changed)
                       return changed.error();
                   if (const auto kept = store::AuditStore(database).add(entry); !kept)
                       return kept.error();
                   return changed;
               },
               [](const WebhookSourceRecord &record) { return readAnswer(model::toJson(record.source), record.source.revision); });
}

void remove(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    writeStore(context.store, *context.room, std::move(responder),
               [id = idOf(call), entry = auditOfSource(call, "webhook_source.removed", idOf(call))](Database &database) -> Result<Done> {
                   if (const auto removed = WebhookSourceStore(database).remove(id); !removed)
                       return removed.error();
                   return store::AuditStore(database).add(entry);
               },
               [](Done) { return noContent(); });
}

// At once: whoever has the old one is shut out.
void rotate(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    const Secret secret = newHookSecret();
    const std::string id = idOf(call);
    writeStore(context.store, *context.room, std::move(responder),
               [id, sealed = context.sealer.seal(secret, WebhookSourceRecord::secretPlace(id)),
                entry = auditOfSource(call, "webhook_source.secret_rotated", id)](Database &database) -> Result<WebhookSourceRecord> {
                   auto rotated = WebhookSourceStore(database).rotate(id, sealed);
                   if (!rotated)
                       return rotated.error();
                   if (const auto kept = store::AuditStore(database).add(entry); !kept)
                       return kept.error();
                   return rotated;
               },
               [secret](const WebhookSourceRecord &record) { return json(200, withSecret(record.source, secret)); });
}

} // namespace

void addWebhookSourceRoutes(ApiRoutes &routes, const WebhookContext &context)
{
    using http::Method;
    const auto add = [&](Method method, const char *pattern, void (*handle)(const WebhookContext &, const ApiCall &, Responder)) {
        routes.add(method, pattern, auth::Permission::ManageServer, [context, handle](const ApiCall &call, Responder responder) {
            handle(context, call, std::move(responder));
        });
    };
    add(Method::Get, "/api/v1/webhook-sources", list);
    add(Method::Post, "/api/v1/webhook-sources", make);
    add(Method::Get, "/api/v1/webhook-sources/{source}", get);
    add(Method::Patch, "/api/v1/webhook-sources/{source}", patch);
    add(Method::Delete, "/api/v1/webhook-sources/{source}", remove);
    add(Method::Post, "/api/v1/webhook-sources/{source}/rotate-secret", rotate);
}

} // namespace belfry::server::api
