#include "server/api/WebhookApi.h"

#include "base/Id.h"
#include "model/InputReader.h"
#include "model/Json.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"
#include "server/api/StoreAsking.h"
#include "store/WebhookStore.h"

namespace belfry::server::api {
namespace {

using http::Responder;
using model::Webhook;
using store::Database;
using store::WebhookRecord;
using store::WebhookStore;

constexpr std::size_t kSecretCharacters = 52; // 260 bits
constexpr std::int64_t kOldSecretMinutes = 24 * 60;
constexpr std::int64_t kOldSecretMinutesMax = 7 * 24 * 60;

std::string idOf(const ApiCall &call)
{
    return std::string(call.request.capture("webhook"));
}

QJsonObject withSecret(const Webhook &webhook, const Secret &secret)
{
    QJsonObject object = model::toJson(webhook);
    object.insert(QStringLiteral("secret"), model::textValue(secret.reveal()));
    return object;
}

// The address may itself hold a secret: who reads the log sees the host.
model::AuditEntry auditOfWebhook(const ApiCall &call, std::string action, const std::string &id, const std::string &url)
{
    QJsonObject details;
    if (const auto parsed = model::HookUrl::parse(url))
        details.insert(QStringLiteral("host"), model::textValue(parsed->host));
    return auditOf(call, std::move(action), "webhooks/" + id, details);
}

void tell(const WebhookContext &context, const std::string &kind, const std::string &id)
{
    context.announcer.tell({kind, "", "", auth::Permission::ManageServer, "webhooks/" + id, {}, ""});
}

void list(const WebhookContext &context, const ApiCall &, Responder responder)
{
    readStore(context.store, *context.room, std::move(responder), [](Database &database) { return WebhookStore(database).all(); },
              [](const std::vector<WebhookRecord> &records) {
                  QJsonArray items;
                  for (const WebhookRecord &record : records)
                      items.append(model::toJson(record.webhook));
                  return listAnswer(items, "");
              });
}

void get(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    readStore(context.store, *context.room, std::move(responder),
              [id = idOf(call)](Database &database) { return WebhookStore(database).one(id); },
              [](const WebhookRecord &record) { return readAnswer(model::toJson(record.webhook), record.webhook.revision); });
}

void make(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    const Body body = readBody(call.request, context.limits);
    if (body.refused)
        return responder.send(problem(*body.refused));
    auto webhook = model::newWebhookFromJson(body.object);
    if (!webhook)
        return responder.send(problem(webhook.error()));
    webhook->madeAt = systemClock().wall();
    webhook->id = makeUlid(webhook->madeAt);
    const Secret secret = newHookSecret();
    WebhookRecord record{*webhook, context.sealer.seal(secret, WebhookRecord::secretPlace(webhook->id)), ""};
    auto entry = auditOfWebhook(call, "webhook.made", webhook->id, webhook->url);
    writeStore(context.store, *context.room, std::move(responder),
               audited(std::move(entry), [record](Database &database) { return WebhookStore(database).add(record); }),
               [context, webhook = *webhook, secret](Done) {
                   tell(context, "webhook.made", webhook.id);
                   return created("/api/v1/webhooks/" + webhook.id, withSecret(webhook, secret), webhook.revision);
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
    const auto change = model::webhookChangeFromJson(body.object);
    if (!change)
        return responder.send(problem(change.error()));
    auto entry = auditOfWebhook(call, "webhook.changed", idOf(call), change->url.value_or(""));
    writeStore(context.store, *context.room, std::move(responder),
               audited(std::move(entry),
                       [id = idOf(call), revision = *revision, change = *change](Database &database) {
                           return WebhookStore(database).change(id, revision, change);
                       }),
               [context](const WebhookRecord &record) {
                   tell(context, "webhook.changed", record.webhook.id);
                   return readAnswer(model::toJson(record.webhook), record.webhook.revision);
               });
}

void remove(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    writeStore(context.store, *context.room, std::move(responder),
               audited(auditOfWebhook(call, "webhook.removed", idOf(call), ""),
                       [id = idOf(call)](Database &database) { return WebhookStore(database).remove(id); }),
               [context, id = idOf(call)](Done) {
                   tell(context, "webhook.removed", id);
                   return noContent();
               });
}

struct Rotation {
    WebhookRecord record;
    Secret secret;
};

// The one of before goes on signing for a while, so that the receiver has time to learn the new one.
void rotate(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    std::int64_t minutes = kOldSecretMinutes;
    if (!call.request.body.empty()) {
        const Body body = readBody(call.request, context.limits);
        if (body.refused)
            return responder.send(problem(*body.refused));
        model::InputReader in(body.object);
        minutes = in.wholeIf("keep_old_minutes", 0, kOldSecretMinutesMax).value_or(minutes);
        if (const auto ok = in.accepted(); !ok)
            return responder.send(problem(ok.error()));
    }
    const Secret secret = newHookSecret();
    const WallTime until = systemClock().wall() + std::chrono::minutes(minutes);
    auto entry = auditOfWebhook(call, "webhook.secret_rotated", idOf(call), "");
    writeStore(context.store, *context.room, std::move(responder),
               audited(std::move(entry),
                       [id = idOf(call), secret, until, &sealer = context.sealer](Database &database) -> Result<Rotation> {
                           WebhookStore webhooks(database);
                           const auto record = webhooks.one(id);
                           if (!record)
                               return record.error();
                           const auto old = sealer.open(record->sealedSecret, WebhookRecord::secretPlace(id));
                           const std::string sealedOld = old ? sealer.seal(*old, WebhookRecord::lastSecretPlace(id)) : std::string();
                           auto rotated = webhooks.rotate(id, sealer.seal(secret, WebhookRecord::secretPlace(id)), sealedOld, until);
                           if (!rotated)
                               return rotated.error();
                           return Rotation{*std::move(rotated), secret};
                       }),
               [context](const Rotation &rotation) {
                   tell(context, "webhook.changed", rotation.record.webhook.id);
                   return json(200, withSecret(rotation.record.webhook, rotation.secret));
               });
}

void listDeliveries(const WebhookContext &context, const ApiCall &call, Responder responder, store::DeliveryQuery query)
{
    const auto page = readPage(call.request, "webhook_deliveries");
    if (!page)
        return responder.send(problem(page.error()));
    if (const auto word = call.request.queryValue("state"); word && !query.state) {
        query.state = model::deliveryStateNamed(*word);
        if (!query.state)
            return responder.send(problem(fail(ErrorCode::InvalidInput, "state: must be due, done or dead")));
    }
    query.before = page->before();
    query.most = static_cast<int>(page->rowsWanted());
    readStore(context.store, *context.room, std::move(responder),
              [query](Database &database) -> Result<std::vector<model::WebhookDelivery>> {
                  if (!query.webhook.empty()) {
                      if (const auto webhook = WebhookStore(database).one(query.webhook); !webhook)
                          return webhook.error();
                  }
                  return WebhookStore(database).deliveries(query);
              },
              [page = *page](const std::vector<model::WebhookDelivery> &deliveries) {
                  return listAnswer<model::WebhookDelivery>(
                      page, deliveries, [](const model::WebhookDelivery &one) { return model::toJson(one); },
                      [](const model::WebhookDelivery &one) { return CursorKey{one.id}; });
              });
}

QJsonObject wholeDelivery(const model::WebhookDelivery &delivery)
{
    QJsonObject object = model::toJson(delivery);
    if (const auto body = model::parseObject(delivery.body))
        object.insert(QStringLiteral("body"), *body);
    return object;
}

void getDelivery(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    readStore(context.store, *context.room, std::move(responder),
              [webhook = idOf(call), id = std::string(call.request.capture("delivery"))](Database &database) {
                  return WebhookStore(database).delivery(webhook, id);
              },
              [](const model::WebhookDelivery &delivery) { return readAnswer(wholeDelivery(delivery)); });
}

void replay(const WebhookContext &context, const ApiCall &call, Responder responder)
{
    const std::string id(call.request.capture("delivery"));
    auto entry = auditOf(call, "webhook.replayed", "webhooks/" + idOf(call), {{QStringLiteral("delivery"), model::textValue(id)}});
    writeStore(context.store, *context.room, std::move(responder),
               audited(std::move(entry),
                       [webhook = idOf(call), id](Database &database) {
                           return WebhookStore(database).replay(webhook, id, systemClock().wall());
                       }),
               [&sender = context.sender](const model::WebhookDelivery &delivery) {
                   sender.lookNow();
                   return json(200, wholeDelivery(delivery));
               });
}

} // namespace

Secret newHookSecret()
{
    return Secret("whsec_" + randomBase32(kSecretCharacters));
}

void addWebhookRoutes(ApiRoutes &routes, const WebhookContext &context)
{
    using http::Method;
    const auto add = [&](Method method, const char *pattern, void (*handle)(const WebhookContext &, const ApiCall &, Responder)) {
        routes.add(method, pattern, auth::Permission::ManageServer, [context, handle](const ApiCall &call, Responder responder) {
            handle(context, call, std::move(responder));
        });
    };
    add(Method::Get, "/api/v1/webhooks", list);
    add(Method::Post, "/api/v1/webhooks", make);
    add(Method::Get, "/api/v1/webhooks/{webhook}", get);
    add(Method::Patch, "/api/v1/webhooks/{webhook}", patch);
    add(Method::Delete, "/api/v1/webhooks/{webhook}", remove);
    add(Method::Post, "/api/v1/webhooks/{webhook}/rotate-secret", rotate);
    add(Method::Get, "/api/v1/webhooks/{webhook}/deliveries/{delivery}", getDelivery);
    add(Method::Post, "/api/v1/webhooks/{webhook}/deliveries/{delivery}/replay", replay);
    add(Method::Get, "/api/v1/webhooks/{webhook}/deliveries", [](const WebhookContext &c, const ApiCall &call, Responder responder) {
        listDeliveries(c, call, std::move(responder), {idOf(call), std::nullopt, "", 0});
    });
    add(Method::Get, "/api/v1/dead-letters", [](const WebhookContext &c, const ApiCall &call, Responder responder) {
        listDeliveries(c, call, std::move(responder), {"", model::DeliveryState::Dead, "", 0});
    });
}

} // namespace belfry::server::api
