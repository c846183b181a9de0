#include "server/api/UsersApi.h"

#include "server/api/ApiKit.h"
#include "server/api/Page.h"

namespace belfry::server::api {
namespace {

using auth::Permission;
using http::Method;
using http::Responder;

std::string userIn(const ApiCall &call)
{
    return std::string(call.request.capture("user"));
}

void list(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    const auto page = readPage(call.request, "users");
    if (!page) {
        responder.send(problem(page.error()));
        return;
    }
    using Users = Result<std::vector<model::User>>;
    auto answer =
        context.room->keep<Users>(std::move(responder), [page = *page](Responder waiting, const Users &users) {
            waiting.send(users ? listAnswer<model::User>(
                                     page, *users, [](const model::User &user) { return model::toJson(user); },
                                     [](const model::User &user) { return CursorKey{user.id}; })
                               : problem(users.error()));
        });
    context.doorway.accounts().list(page->behind(), page->rowsWanted(), std::move(answer));
}

void post(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto wanted = bodyOf(call, context.limits, responder, [](const QJsonObject &object) {
        return model::newUserFromJson(object, model::NewUserBy::Owner);
    });
    if (!wanted)
        return;
    auto answer =
        context.room->keep<Let<model::User>>(std::move(responder), [](Responder waiting, Let<model::User> user) {
            waiting.send(user ? created("/api/v1/users/" + user->id, model::toJson(*user), user->revision)
                              : problemOf(user.refused()));
        });
    context.doorway.accounts().make(*std::move(wanted), visitorOf(call), std::move(answer));
}

void get(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto answer = context.room->keep<Result<model::User>>(
        std::move(responder), [](Responder waiting, const Result<model::User> &user) {
            waiting.send(user ? readAnswer(model::toJson(*user), user->revision) : problem(user.error()));
        });
    context.doorway.accounts().find(userIn(call), std::move(answer));
}

void patch(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto change = bodyOf(call, context.limits, responder, model::userChangeFromJson);
    if (!change)
        return;
    const auto revision = wantedRevision(call.request);
    if (!revision) {
        responder.send(problem(revision.error()));
        return;
    }
    auto answer =
        context.room->keep<Let<model::User>>(std::move(responder), [](Responder waiting, Let<model::User> user) {
            waiting.send(user ? readAnswer(model::toJson(*user), user->revision) : problemOf(user.refused()));
        });
    context.doorway.accounts().change(userIn(call), *std::move(change), *revision, visitorOf(call), std::move(answer));
}

void remove(const DoorsContext &context, const ApiCall &call, Responder responder)
{
    auto answer = context.room->keep<Result<>>(std::move(responder), [](Responder waiting, const Result<> &done) {
        waiting.send(done ? noContent() : problem(done.error()));
    });
    context.doorway.accounts().remove(userIn(call), visitorOf(call), std::move(answer));
}

} // namespace

void addUserRoutes(ApiRoutes &routes, const DoorsContext &context)
{
    const auto add = [&](Method method, std::string_view pattern, auto handler) {
        routes.add(method, pattern, Permission::ManageUsers,
                   [context, handler](const ApiCall &call, Responder responder) {
                       handler(context, call, std::move(responder));
                   });
    };
    add(Method::Get, "/api/v1/users", list);
    add(Method::Post, "/api/v1/users", post);
    add(Method::Get, "/api/v1/users/{user}", get);
    add(Method::Patch, "/api/v1/users/{user}", patch);
    add(Method::Delete, "/api/v1/users/{user}", remove);
}

} // namespace belfry::server::api
