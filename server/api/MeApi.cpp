// The routes by which one sees and changes one's own account.
#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/UsersApi.h"

#include <QJsonArray>

namespace belfry::server::api {
namespace {

using auth::Caller;
using auth::Permission;
using http::Method;
using http::Responder;

/// `user` is null for the token of this computer, which is nobody's account.
QJsonObject meJson(const Caller &caller, const QJsonValue &user)
{
    QJsonArray permissions;
    for (const Permission permission : auth::allPermissions()) {
        if (caller.may(permission))
            permissions.append(model::textValue(auth::name(permission)));
    }
    return {{QStringLiteral("via"),
             caller.via == Caller::Via::Session ? QStringLiteral("session") : QStringLiteral("this_computer")},
            {QStringLiteral("role"), model::textValue(auth::name(caller.role))},
            {QStringLiteral("permissions"), permissions},
            {QStringLiteral("user"), user}};
}

void get(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    if (call.caller.via != Caller::Via::Session) {
        responder.send(readAnswer(meJson(call.caller, QJsonValue::Null)));
        return;
    }
    auto answer = context.room->keep<Result<model::User>>(
        std::move(responder), [caller = call.caller](Responder waiting, const Result<model::User> &user) {
            waiting.send(user ? readAnswer(meJson(caller, model::toJson(*user)), user->revision)
                              : problem(user.error()));
        });
    context.doorway.accounts().find(call.caller.id, std::move(answer));
}

void patch(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    if (call.caller.via != Caller::Via::Session) {
        responder.send(problem(fail(ErrorCode::NotFound, "This computer's token is nobody's account.")));
        return;
    }
    auto change = bodyOf(call, context.limits, responder, model::ownChangeFromJson);
    if (!change)
        return;
    const auto revision = wantedRevision(call.request);
    if (!revision) {
        responder.send(problem(revision.error()));
        return;
    }
    auto answer = context.room->keep<Let<model::User>>(
        std::move(responder), [caller = call.caller](Responder waiting, Let<model::User> user) {
            waiting.send(user ? readAnswer(meJson(caller, model::toJson(*user)), user->revision)
                              : problemOf(user.refused()));
        });
    context.doorway.accounts().changeOwn(call.caller.id, call.caller.session, *std::move(change), *revision,
                                         visitorOf(call), std::move(answer));
}

} // namespace

void addMeRoutes(ApiRoutes &routes, const DoorsContext &context)
{
    const auto add = [&](Method method, auto handler) {
        routes.add(method, "/api/v1/me", Permission::OwnAccount,
                   [context, handler](const ApiCall &call, Responder responder) {
                       handler(context, call, std::move(responder));
                   });
    };
    add(Method::Get, get);
    add(Method::Patch, patch);
}

} // namespace belfry::server::api
