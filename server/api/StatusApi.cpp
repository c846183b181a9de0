#include "server/api/StatusApi.h"

#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "store/Migrations.h"

#include <QJsonArray>
#include <QJsonObject>

#include <filesystem>

namespace belfry::server::api {
namespace {

using namespace Qt::StringLiterals;

template<typename Number>
QJsonValue number(Number value)
{
    return static_cast<qint64>(value);
}

QJsonArray breakers(const BreakerBoard &board)
{
    QJsonArray all;
    for (const BreakerReport &report : board.reports()) {
        all.append(QJsonObject{{u"part"_s, model::textValue(report.part)},
                               {u"state"_s, model::textValue(name(report.state))},
                               {u"times_opened"_s, number(report.timesOpened)},
                               {u"refused"_s, number(report.refused)}});
    }
    return all;
}

QJsonObject store(Foundation &foundation)
{
    const bool isSqlite = foundation.store().dialect() == store::Dialect::Sqlite;
    return {{u"kind"_s, isSqlite ? u"sqlite"_s : u"postgresql"_s},
            {u"is_there"_s, foundation.store().isThere()},
            {u"step"_s, store::migrations().back().number}};
}

QJsonObject cluster(Cluster &its)
{
    return {{u"server"_s, model::textValue(its.bus().server())},
            {u"shares_redis"_s, its.redisBreaker() != nullptr},
            {u"is_connected"_s, its.isConnected()}};
}

QJsonObject disk(const std::string &folder)
{
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    return {{u"free_bytes"_s, error ? QJsonValue(QJsonValue::Null) : number(space.available)}};
}

QJsonObject whole(const StatusContext &context, QLatin1StringView status)
{
    Foundation &foundation = context.api.foundation;
    const auto up = std::chrono::duration_cast<std::chrono::seconds>(systemClock().now() - context.startedAt);
    const cache::Cache &cache = foundation.cache();
    return {{u"status"_s, status},
            {u"version"_s, QLatin1StringView(BELFRY_VERSION)},
            {u"uptime_s"_s, number(up.count())},
            {u"store"_s, store(foundation)},
            {u"cluster"_s, cluster(foundation.cluster())},
            {u"cache"_s, QJsonObject{{u"bytes"_s, number(cache.bytes())}, {u"entries"_s, number(cache.entries())}}},
            {u"disk"_s, disk(context.dataFolder)},
            {u"breakers"_s, breakers(foundation.breakers())}};
}

} // namespace

void addStatusRoutes(ApiRoutes &routes, const StatusContext &context)
{
    routes.add(http::Method::Get, "/api/v1/status", auth::Permission::Watch, [context](const ApiCall &call, http::Responder responder) {
        Foundation &foundation = context.api.foundation;
        const bool isWell = foundation.store().isThere() && foundation.cluster().isConnected();
        const QLatin1StringView status = isWell ? "ok"_L1 : "degraded"_L1;
        if (call.caller.may(auth::Permission::SeeOperations))
            responder.send(json(200, whole(context, status)));
        else
            responder.send(json(200, {{u"status"_s, status}}));
    });
}

} // namespace belfry::server::api
