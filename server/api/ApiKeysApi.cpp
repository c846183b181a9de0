// The routes of machines' keys.
#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/Page.h"
#include "server/api/UsersApi.h"

namespace belfry::server::api {
namespace {

using auth::Permission;
using http::Method;
using http::Responder;

std::string keyIn(const ApiCall &call)
{
    return std::string(call.request.capture("key"));
}

void list(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    const auto page = readPage(call.request, "api_keys");
    if (!page) {
        responder.send(problem(page.error()));
        return;
    }
    using Keys = Result<std::vector<model::ApiKey>>;
    auto answer = context.room->keep<Keys>(std::move(responder), [page = *page](Responder waiting, const Keys &keys) {
        waiting.send(keys ? listAnswer<model::ApiKey>(
                                page, *keys, [](const model::ApiKey &key) { return model::toJson(key); },
                                [](const model::ApiKey &key) { return CursorKey{key.id}; })
                          : problem(keys.error()));
    });
    context.doorway.apiKeys().list(page->before(), page->rowsWanted(), std::move(answer));
}

void post(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto wanted = bodyOf(call, context.limits, responder, [](const QJsonObject &object) {
        return model::newApiKeyFromJson(object, ApiKeys::mayBeScope);
    });
    if (!wanted)
        return;
    auto answer = context.room->keep<Result<ApiKeys::Made>>(
        std::move(responder), [](Responder waiting, const Result<ApiKeys::Made> &made) {
            if (!made) {
                waiting.send(problem(made.error()));
                return;
            }
            QJsonObject object = model::toJson(made->key);
            object.insert(QStringLiteral("key"), model::textValue(made->secret.reveal()));
            waiting.send(created("/api/v1/api-keys/" + made->key.id, object));
        });
    context.doorway.apiKeys().make(*std::move(wanted), visitorOf(call), std::move(answer));
}

void get(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto answer = context.room->keep<Result<model::ApiKey>>(
        std::move(responder), [](Responder waiting, const Result<model::ApiKey> &key) {
            waiting.send(key ? readAnswer(model::toJson(*key)) : problem(key.error()));
        });
    context.doorway.apiKeys().find(keyIn(call), std::move(answer));
}

void revoke(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto answer = context.room->keep<Result<>>(std::move(responder), [](Responder waiting, const Result<> &done) {
        waiting.send(done ? noContent() : problem(done.error()));
    });
    context.doorway.apiKeys().revoke(keyIn(call), visitorOf(call), std::move(answer));
}

} // namespace

void addApiKeyRoutes(ApiRoutes &routes, const DoorsContext &context)
{
    const auto add = [&](Method method, std::string_view pattern, auto handler) {
        routes.add(method, pattern, Permission::ManageServer,
                   [context, handler](const ApiCall &call, Responder responder) {
                       handler(context, call, std::move(responder));
                   });
    };
    add(Method::Get, "/api/v1/api-keys", list);
    add(Method::Post, "/api/v1/api-keys", post);
    add(Method::Get, "/api/v1/api-keys/{key}", get);
    add(Method::Delete, "/api/v1/api-keys/{key}", revoke);
}

} // namespace belfry::server::api
