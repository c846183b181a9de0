#include "server/api/DoorsKit.h"

#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/Audit.h"
#include "server/api/SessionCookie.h"

namespace belfry::server::api {

Visitor visitorOf(const ApiCall &call)
{
    return {net::countedAs(call.request.peer), std::string(call.request.header("user-agent")), call.caller,
            auditOf(call, "", "")};
}

http::Response problemOf(const Refused &refused)
{
    auto response = problem(refused.error);
    if (refused.wait > Duration(0)) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(refused.wait).count();
        response.header("Retry-After", std::to_string(seconds));
    }
    return response;
}

http::Response answerOf(int status, const SignedIn &in, bool inCookie, bool secure, WallTime now)
{
    const auto life = std::chrono::duration_cast<std::chrono::seconds>(auth::AccessTokens::kLife).count();
    auto response = json(status, {{QStringLiteral("access_token"), model::textValue(in.access.reveal())},
                                  {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                  {QStringLiteral("expires_in"), static_cast<qint64>(life)},
                                  {QStringLiteral("refresh_token"),
                                   inCookie ? QJsonValue(QJsonValue::Null) : model::textValue(in.refresh.reveal())},
                                  {QStringLiteral("csrf_token"), model::textValue(in.csrf)},
                                  {QStringLiteral("session"), model::toJson(in.session, true)},
                                  {QStringLiteral("user"), model::toJson(in.user)}});
    if (inCookie)
        setSessionCookies(response, in.refresh.reveal(), in.csrf, in.session.expiresAt - now, secure);
    return response;
}

std::optional<QJsonObject> objectOf(const ApiCall &call, const Limits &limits, http::Responder &responder)
{
    Body body = readBody(call.request, limits);
    if (!body.refused)
        return std::move(body.object);
    responder.send(problem(*body.refused));
    return std::nullopt;
}

void refuse(http::Responder &responder, const Error &error)
{
    responder.send(problem(error));
}

} // namespace belfry::server::api
