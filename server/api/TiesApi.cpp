#include "server/api/TiesApi.h"

#include "model/Json.h"
#include "server/api/Page.h"
#include "server/api/StoreCalls.h"
#include "store/TieStore.h"

namespace belfry::server::api {
namespace {

using http::Responder;
using store::Tie;
using store::TieStore;

using List = Result<std::vector<Tie>> (TieStore::*)(const std::string &, const std::string &, std::int64_t);
using Make = Result<> (TieStore::*)(const std::string &, const std::string &, WallTime);
using Undo = Result<> (TieStore::*)(const std::string &, const std::string &);

/// One of the two kinds of ties, as the API names it.
struct Kind {
    std::string_view list;  ///< for its cursor
    const char *field;      ///< "channel", "user"
    std::string_view path;
    std::string_view onePath;
    List all;
    Make make;
    Undo undo;
};

constexpr Kind kFollows{"follows", "channel", "/api/v1/me/follows", "/api/v1/me/follows/{channel}",
                        &TieStore::follows, &TieStore::follow, &TieStore::unfollow};
constexpr Kind kBlocks{"blocks", "user", "/api/v1/me/blocks", "/api/v1/me/blocks/{user}",
                       &TieStore::blocks, &TieStore::block, &TieStore::unblock};

bool hasAccount(const ApiCall &call, Responder &responder)
{
    if (call.caller.via == auth::Caller::Via::Session)
        return true;
    responder.send(problem(fail(ErrorCode::NotFound, "This token is nobody's account.")));
    return false;
}

void list(const ApiContext &context, const Kind &kind, const ApiCall &call, Responder responder)
{
    if (!hasAccount(call, responder))
        return;
    const auto page = readPage(call.request, kind.list);
    if (!page) {
        responder.send(problem(page.error()));
        return;
    }
    readAndAnswer(context, std::move(responder), [kind, user = call.caller.id, page = *page](store::Database &database) -> Result<http::Response> {
        TieStore ties(database);
        const auto rows = (ties.*kind.all)(user, page.behind(), page.rowsWanted());
        if (!rows)
            return rows.error();
        const auto toJson = [kind](const Tie &tie) {
            return QJsonObject{{QLatin1String(kind.field), model::textValue(tie.to)},
                               {QStringLiteral("name"), model::textValue(tie.name)},
                               {QStringLiteral("made_at"), model::toJson(std::optional(tie.madeAt))}};
        };
        return listAnswer<Tie>(page, *rows, toJson, [](const Tie &tie) { return CursorKey{tie.to}; });
    });
}

void make(const ApiContext &context, const Kind &kind, const ApiCall &call, Responder responder)
{
    if (!hasAccount(call, responder))
        return;
    const std::string to(call.request.capture(kind.field));
    writeAndAnswer(context, std::move(responder),
                   [kind, user = call.caller.id, to](store::Database &database) -> Result<http::Response> {
                       TieStore ties(database);
                       if (const auto made = (ties.*kind.make)(user, to, systemClock().wall()); !made)
                           return made.error();
                       return noContent();
                   },
                   {});
}

void undo(const ApiContext &context, const Kind &kind, const ApiCall &call, Responder responder)
{
    if (!hasAccount(call, responder))
        return;
    const std::string to(call.request.capture(kind.field));
    writeAndAnswer(context, std::move(responder),
                   [kind, user = call.caller.id, to](store::Database &database) -> Result<http::Response> {
                       TieStore ties(database);
                       if (const auto undone = (ties.*kind.undo)(user, to); !undone)
                           return undone.error();
                       return noContent();
                   },
                   {});
}

} // namespace

void addTieRoutes(ApiRoutes &routes, const ApiContext &context)
{
    using auth::Permission;
    using http::Method;
    for (const Kind &kind : {kFollows, kBlocks}) {
        const auto with = [&context, kind](auto function) {
            return [context, kind, function](const ApiCall &call, Responder responder) { function(context, kind, call, std::move(responder)); };
        };
        routes.add(Method::Get, kind.path, Permission::OwnAccount, with(list));
        routes.add(Method::Put, kind.onePath, Permission::OwnAccount, with(make));
        routes.add(Method::Delete, kind.onePath, Permission::OwnAccount, with(undo));
    }
}

} // namespace belfry::server::api
