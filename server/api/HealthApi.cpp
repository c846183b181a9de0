#include "server/api/HealthApi.h"

#include "server/api/ApiKit.h"

namespace belfry::server::api {
namespace {

using http::Responder;

Duration upFor(const HealthContext &context)
{
    return std::chrono::duration_cast<Duration>(systemClock().now() - context.startedAt);
}

http::Response status(int code, const char *word)
{
    return json(code, {{QStringLiteral("status"), QLatin1String(word)}});
}

http::Response health(const HealthContext &context)
{
    const auto uptime = std::chrono::duration_cast<std::chrono::seconds>(upFor(context)).count();
    return json(200, {{QStringLiteral("status"), QStringLiteral("ok")},
                      {QStringLiteral("version"), QStringLiteral(BELFRY_VERSION)},
                      {QStringLiteral("uptime_s"), static_cast<qint64>(uptime)},
                      {QStringLiteral("on_air"), context.room->anyOnAir()}});
}

http::Response metricsText(const HealthContext &context)
{
    context.metrics.uptime(upFor(context));
    auto response = http::Response::text(200, "text/plain; version=0.0.4; charset=utf-8", context.metrics.text());
    response.headers += "Cache-Control: no-store\r\n";
    return response;
}

} // namespace

void addHealthRoutes(ApiRoutes &routes, const HealthContext &context)
{
    const auto add = [&routes](std::string_view path, auto answer) {
        routes.add(http::Method::Get, path, auth::Permission::Watch, [answer](const ApiCall &, Responder responder) {
            responder.send(answer());
        });
    };
    add("/healthz", [] { return status(200, "ok"); });
    add("/readyz", [readiness = context.readiness] {
        const Readiness now = readiness();
        // Who is served goes on being served while the database is away: no front may take this server out for it.
        return now == Readiness::Starting ? status(503, "starting") : status(200, now == Readiness::Ok ? "ok" : "degraded");
    });
    add("/api/v1/health", [context] { return health(context); });
    add("/metrics", [context] { return metricsText(context); });
}

} // namespace belfry::server::api
