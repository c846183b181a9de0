#include "server/api/WebhookApi.h"

#include "base/Id.h"
#include "model/Json.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"
#include "server/api/StoreAsking.h"
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
               audited(auditOfSource(call, "webhook_source.made", source->id),
                       [record](Database &database) { return WebhookSourceStore(database).add(record); }),
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
               audited(auditOfSource(call, "webhook_source.changed", idOf(call)),
                       [id = idOf(call), revision = *revision, change = *change](Database &database) {
                           return WebhookSourceStore(database).change(id, revision, change);
                       }),
               [](const WebhookSourceRecord &record) { return readAnswer(model::toJson(record.source), record.source.revision); });
}

void remove(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    writeStore(context.store, *context.room, std::move(responder),
               audited(auditOfSource(call, "webhook_source.removed", idOf(call)),
                       [id = idOf(call)](Database &database) { return WebhookSourceStore(database).remove(id); }),
               [](Done) { return noContent(); });
}

// At once: whoever has the old one is shut out.
void rotate(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    const Secret secret = newHookSecret();
    const std::string id = idOf(call);
    writeStore(context.store, *context.room, std::move(responder),
               audited(auditOfSource(call, "webhook_source.secret_rotated", id),
                       [id, sealed = context.sealer.seal(secret, WebhookSourceRecord::secretPlace(id))](Database &database) {
                           return WebhookSourceStore(database).rotate(id, sealed);
                       }),
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
