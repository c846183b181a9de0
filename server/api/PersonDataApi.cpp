// A person's data, to be taken along or away.
#include "model/Json.h"
#include "server/api/Audit.h"
#include "server/api/ModerationApi.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/PersonStore.h"
#include "store/UserStore.h"

#include <utility>

namespace belfry::server::api {
namespace {

using http::Responder;

http::Response asFile(const QJsonObject &object)
{
    auto answer = json(200, object);
    answer.header("Content-Disposition", "attachment; filename=\"belfry-data.json\"");
    return answer;
}

void hand(const ChatContext &context, const ApiCall &call, Responder responder, const std::string &person)
{
    auto work = [person, entry = auditOf(call, "person.exported", "people/" + person)](store::Database &database) -> Result<http::Response> {
        const auto all = store::PersonStore(database).all(person);
        if (!all)
            return all.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        QJsonObject object = *all;
        object.insert(QStringLiteral("person"), model::textValue(person));
        object.insert(QStringLiteral("made_at"), model::textValue(toRfc3339(entry.at)));
        return asFile(object);
    };
    writeAndAnswer(context.api, std::move(responder), std::move(work), {});
}

void erase(const ChatContext &context, const ApiCall &call, Responder responder, const std::string &person)
{
    auto work = [person, entry = auditOf(call, "person.erased", "people/" + person)](store::Database &database) -> Result<http::Response> {
        if (const auto done = store::PersonStore(database).erase(person, entry.at); !done)
            return done.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        return noContent();
    };
    writeAndAnswer(context.api, std::move(responder), std::move(work),
                   [&house = context.house, person] { house.onDesk([person](ChatDesk &desk) { desk.erased(person); }); });
}

template<typename Function>
ApiHandler own(const ChatContext &context, Function function)
{
    return [context, function](const ApiCall &call, Responder responder) {
        const std::string person = personOf(call);
        if (person.empty())
            responder.send(problem(fail(ErrorCode::Unauthorized, "Nobody knows you here: there is nothing kept.")));
        else
            function(context, call, std::move(responder), person);
    };
}

template<typename Function>
ApiHandler somebodys(const ChatContext &context, Function function)
{
    return [context, function](const ApiCall &call, Responder responder) {
        const std::string person(call.request.capture("user"));
        if (chat::isPersonId(person))
            function(context, call, std::move(responder), person);
        else
            responder.send(notFound());
    };
}

} // namespace

void addPersonDataRoutes(ApiRoutes &routes, const ChatContext &context)
{
    using auth::Permission;
    using http::Method;
    routes.add(Method::Get, "/api/v1/me/data", Permission::Watch, own(context, hand));
    routes.add(Method::Delete, "/api/v1/me/data", Permission::Watch, own(context, erase));
    routes.add(Method::Get, "/api/v1/users/{user}/data", Permission::ManageUsers, somebodys(context, hand));
    routes.add(Method::Delete, "/api/v1/users/{user}/data", Permission::ManageUsers, somebodys(context, erase));
}

} // namespace belfry::server::api
