// The routes by which people become users: the set-up code for the first owner, sign-up for members.
#include "server/api/ApiKit.h"
#include "server/api/SessionsApi.h"

namespace belfry::server::api {
namespace {

using auth::Permission;
using http::Method;
using http::Responder;

/// 201 with the session of somebody who has just become a user.
DoorAnswer<Let<SignedIn>> welcome(const DoorsContext &context, const ApiCall &call, Responder responder, bool inCookie)
{
    const bool secure = call.request.isSecure;
    const WallTime now = responder.home().clock().wall();
    return context.room->keep<Let<SignedIn>>(std::move(responder),
                                             [inCookie, secure, now](Responder waiting, Let<SignedIn> in) {
                                                 if (!in) {
                                                     waiting.send(problemOf(in.refused()));
                                                     return;
                                                 }
                                                 auto response = answerOf(201, *in, inCookie, secure, now);
                                                 response.header("Location", "/api/v1/sessions/" + in->session.id);
                                                 waiting.send(std::move(response));
                                             });
}

void getSetup(const DoorsContext &context, const ApiCall &, Responder responder)
{
    auto answer = context.room->keep<Result<bool>>(std::move(responder), [](Responder waiting, Result<bool> needed) {
        waiting.send(needed ? json(200, {{QStringLiteral("needed"), *needed}}) : problem(needed.error()));
    });
    context.doorway.accounts().needsSetup(std::move(answer));
}

void postSetup(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto wanted = bodyOf(call, context.limits, responder, [](const QJsonObject &object) {
        return model::newUserFromJson(object, model::NewUserBy::Setup);
    });
    if (!wanted)
        return;
    auto answer = welcome(context, call, std::move(responder), wanted->wantsCookie);
    context.doorway.accounts().setUp(*std::move(wanted), visitorOf(call), std::move(answer));
}

void getSignUp(const DoorsContext &context, const ApiCall &, Responder responder)
{
    responder.send(json(200, {{QStringLiteral("open"), context.doorway.accounts().signUpIsOpen()}}));
}

void postSignUp(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto wanted = bodyOf(call, context.limits, responder, [](const QJsonObject &object) {
        return model::newUserFromJson(object, model::NewUserBy::SignUp);
    });
    if (!wanted)
        return;
    auto answer = welcome(context, call, std::move(responder), wanted->wantsCookie);
    context.doorway.accounts().signUp(*std::move(wanted), visitorOf(call), std::move(answer));
}

} // namespace

void addSetupRoutes(ApiRoutes &routes, const DoorsContext &context)
{
    const auto add = [&](Method method, std::string_view pattern, auto handler) {
        routes.add(method, pattern, Permission::Watch, [context, handler](const ApiCall &call, Responder responder) {
            handler(context, call, std::move(responder));
        });
    };
    add(Method::Get, "/api/v1/setup", getSetup);
    add(Method::Post, "/api/v1/setup", postSetup);
    add(Method::Get, "/api/v1/signup", getSignUp);
    add(Method::Post, "/api/v1/signup", postSignUp);
}

} // namespace belfry::server::api
