#include "server/api/SessionsApi.h"

#include "model/InputReader.h"
#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/Page.h"
#include "server/api/SessionCookie.h"
#include "server/api/UsersApi.h"

#include <QJsonArray>

namespace belfry::server::api {
namespace {

using auth::Permission;
using http::Method;
using http::Responder;

void post(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto credentials = bodyOf(call, context.limits, responder, model::credentialsFromJson);
    if (!credentials)
        return;
    const bool secure = call.request.isSecure;
    const WallTime now = responder.home().clock().wall();
    auto answer = context.room->keep<Let<SignedIn>>(
        std::move(responder), [inCookie = credentials->wantsCookie, secure, now](Responder waiting, Let<SignedIn> in) {
            if (!in) {
                waiting.send(problemOf(in.refused()));
                return;
            }
            auto response = answerOf(201, *in, inCookie, secure, now);
            response.header("Location", "/api/v1/sessions/" + in->session.id);
            waiting.send(std::move(response));
        });
    context.doorway.signIns().signIn(*std::move(credentials), visitorOf(call), std::move(answer));
}

/// What a request that a cookie speaks for must have besides; nothing when it may go on.
std::optional<http::Response> refuseForeign(const DoorsContext &context, const http::Request &request,
                                            std::string_view token)
{
    if (!isOwnPage(request, context.allowedOrigins))
        return problem(fail(ErrorCode::Forbidden, "Pages of other origins may not do this."));
    if (!context.doorway.sessions().isCsrf(token, request.header("x-csrf-token")))
        return problem(fail(ErrorCode::Forbidden, "The header X-CSRF-Token does not belong to this session."));
    return std::nullopt;
}

struct Shown {
    Secret token;
    bool inCookie = false;
};

/// The refresh token of the body, or else of the cookie; when there is none that may be used, the problem is sent.
std::optional<Shown> shownToken(const DoorsContext &context, const ApiCall &call, Responder &responder)
{
    if (!call.request.body.empty()) {
        const auto read = [](const QJsonObject &object) -> Result<Secret> {
            model::InputReader in(object);
            const auto token = in.secretIf("refresh_token", 1, 200);
            if (const auto accepted = in.accepted(); !accepted)
                return accepted.error();
            return Secret(token.value_or(""));
        };
        const auto token = bodyOf(call, context.limits, responder, read);
        if (!token)
            return std::nullopt;
        if (!token->empty())
            return Shown{*token, false};
    }
    const std::string_view cookie = sessionCookie(call.request);
    if (cookie.empty()) {
        responder.send(problem(fail(ErrorCode::Unauthorized, "There is no session to go on with.")));
        return std::nullopt;
    }
    if (auto refused = refuseForeign(context, call.request, cookie)) {
        responder.send(*std::move(refused));
        return std::nullopt;
    }
    return Shown{Secret(std::string(cookie)), true};
}

void postRefresh(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto shown = shownToken(context, call, responder);
    if (!shown)
        return;
    const bool secure = call.request.isSecure;
    const WallTime now = responder.home().clock().wall();
    auto answer = context.room->keep<Let<SignedIn>>(
        std::move(responder), [inCookie = shown->inCookie, secure, now](Responder waiting, Let<SignedIn> in) {
            if (in) {
                waiting.send(answerOf(200, *in, inCookie, secure, now));
                return;
            }
            auto response = problemOf(in.refused());
            if (inCookie && response.status == 401)
                clearSessionCookies(response, secure);
            waiting.send(std::move(response));
        });
    context.doorway.sessions().refresh(std::move(shown->token), visitorOf(call), std::move(answer));
}

DoorAnswer<Result<>> gone(const DoorsContext &context, Responder responder)
{
    return context.room->keep<Result<>>(std::move(responder), [](Responder waiting, const Result<> &done) {
        waiting.send(done ? noContent() : problem(done.error()));
    });
}

void removeCurrent(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    const bool secure = call.request.isSecure;
    const bool hasToken = call.caller.via == auth::Caller::Via::Session;
    const auto shown = hasToken ? std::nullopt : shownToken(context, call, responder);
    if (!hasToken && !shown)
        return;
    auto answer = context.room->keep<Result<>>(std::move(responder), [secure](Responder waiting, const Result<> &done) {
        auto response = done ? noContent() : problem(done.error());
        clearSessionCookies(response, secure);
        waiting.send(std::move(response));
    });
    if (hasToken)
        context.doorway.sessions().end(call.caller.session, call.caller.id, visitorOf(call), std::move(answer));
    else
        context.doorway.sessions().signOut(shown->token, visitorOf(call), std::move(answer));
}

void list(const DoorsContext &context, const std::string &user, const std::string &current, Responder responder)
{
    using Sessions = Result<std::vector<model::Session>>;
    auto answer =
        context.room->keep<Sessions>(std::move(responder), [current](Responder waiting, const Sessions &sessions) {
            if (!sessions) {
                waiting.send(problem(sessions.error()));
                return;
            }
            QJsonArray items;
            for (const model::Session &session : *sessions)
                items.append(model::toJson(session, session.id == current));
            waiting.send(listAnswer(items, ""));
        });
    context.doorway.sessions().list(user, std::move(answer));
}

void getOwn(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    list(context, call.caller.id, call.caller.session, std::move(responder));
}

void removeOwn(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    context.doorway.sessions().end(std::string(call.request.capture("session")), call.caller.id, visitorOf(call),
                                   gone(context, std::move(responder)));
}

void getOfUser(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    list(context, std::string(call.request.capture("user")), call.caller.session, std::move(responder));
}

void removeOfUser(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    context.doorway.sessions().end(std::string(call.request.capture("session")),
                                   std::string(call.request.capture("user")), visitorOf(call),
                                   gone(context, std::move(responder)));
}

void removeAllOfUser(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    context.doorway.sessions().endAll(std::string(call.request.capture("user")), visitorOf(call),
                                      gone(context, std::move(responder)));
}

} // namespace

void addDoorRoutes(ApiRoutes &routes, const DoorsContext &context)
{
    addSetupRoutes(routes, context);
    addSessionRoutes(routes, context);
    addMeRoutes(routes, context);
    addUserRoutes(routes, context);
    addApiKeyRoutes(routes, context);
}

void addSessionRoutes(ApiRoutes &routes, const DoorsContext &context)
{
    const auto add = [&](Method method, std::string_view pattern, Permission needs, auto handler) {
        routes.add(method, pattern, needs, [context, handler](const ApiCall &call, Responder responder) {
            handler(context, call, std::move(responder));
        });
    };
    // The first three are how one comes in: what they need stands in the body or the cookie.
    add(Method::Post, "/api/v1/sessions", Permission::Watch, post);
    add(Method::Post, "/api/v1/sessions/refresh", Permission::Watch, postRefresh);
    add(Method::Delete, "/api/v1/sessions/current", Permission::Watch, removeCurrent);
    add(Method::Get, "/api/v1/sessions", Permission::OwnAccount, getOwn);
    add(Method::Delete, "/api/v1/sessions/{session}", Permission::OwnAccount, removeOwn);
    add(Method::Get, "/api/v1/users/{user}/sessions", Permission::ManageUsers, getOfUser);
    add(Method::Delete, "/api/v1/users/{user}/sessions", Permission::ManageUsers, removeAllOfUser);
    add(Method::Delete, "/api/v1/users/{user}/sessions/{session}", Permission::ManageUsers, removeOfUser);
}

} // namespace belfry::server::api
