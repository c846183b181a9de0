#include "server/api/ApiRoutes.h"

#include "base/Id.h"
#include "base/Log.h"
#include "base/LogContext.h"
#include "server/api/ApiKit.h"
#include "server/api/Idempotency.h"
#include "server/api/Sites.h"
#include "server/api/WriteRates.h"

namespace belfry::server::api {
namespace {

http::Response refusal(const Doors::Answer &who)
{
    if (who.wrong)
        return wrongToken();
    if (who.caller.via == auth::Caller::Via::Nobody)
        return problem(fail(ErrorCode::Unauthorized, "Sign in for this."));
    return problem(fail(ErrorCode::Forbidden, "You may not do this. An owner can change what you may do."));
}

/// Nothing when the handler may see the request.
std::optional<http::Response> refused(const http::Request &request, const Doors::Answer &who, auth::Permission needs,
                                      const std::vector<std::string> &allowedOrigins)
{
    if (who.wrong || !who.caller.may(needs))
        return refusal(who);
    if (!isOwnDoing(request, allowedOrigins))
        return problem(model::ApiError{403, "foreign_page", "", "Another site's page may not do this.", ""});
    if (!request.header("content-encoding").empty())
        return problem(fail(ErrorCode::Unsupported, "The body must not be compressed."));
    return std::nullopt;
}

bool isUnderApi(std::string_view path)
{
    return path == "/api/v1" || path.starts_with("/api/v1/");
}

} // namespace

ApiRoutes::ApiRoutes(http::Router &router, const Doors &doors, const ApiCommon &common)
    : m_router(router), m_doors(doors), m_common(common), m_desk(std::make_shared<AnswerDesk>(common))
{
}

const ApiCommon &ApiRoutes::nothingInCommon()
{
    static const ApiCommon nothing;
    return nothing;
}

void ApiRoutes::add(http::Method method, std::string_view pattern, auth::Permission needs, ApiHandler handler)
{
    if (method == http::Method::Post && m_common.idempotency)
        handler = m_common.idempotency->once(std::move(handler));
    if (method != http::Method::Get && m_common.rates) {
        const auto kind = needs == auth::Permission::Chat ? auth::RateKind::Chat : auth::RateKind::Write;
        handler = m_common.rates->counted(kind, std::move(handler));
    }
    route(method, pattern, needs, std::move(handler), false);
}

void ApiRoutes::addBeat(http::Method method, std::string_view pattern, auth::Permission needs, ApiHandler handler)
{
    route(method, pattern, needs, std::move(handler), true);
}

void ApiRoutes::route(http::Method method, std::string_view pattern, auth::Permission needs, ApiHandler handler, bool isQuiet)
{
    m_rows.push_back({method, std::string(pattern), needs});
    const bool isRead = method == http::Method::Get && needs == auth::Permission::Watch && isUnderApi(pattern);
    m_router.add(method, pattern,
                 [&doors = m_doors, &common = m_common, desk = m_desk, needs, isRead, isQuiet, route = std::string(pattern),
                  handler = std::move(handler)](const http::Request &request, http::Responder responder) {
                     const std::string id = randomBase32(log::RequestMark::kBytes);
                     const log::RequestScope scope((log::RequestMark(id)));
                     const Doors::Answer who = doors.whoIs(request);
                     const bool isPublic = isRead && who.caller.via == auth::Caller::Via::Nobody;
                     http::Responder kept = desk->take(request, route, id, who.caller.id, isPublic, std::move(responder), isQuiet);
                     if (auto no = refused(request, who, needs, common.allowedOrigins))
                         kept.send(*std::move(no));
                     else
                         handler({request, who.caller, id}, std::move(kept));
                 });
}

void ApiRoutes::addStream(std::string_view pattern, auth::Permission needs, ApiHandler handler)
{
    if (m_common.rates)
        handler = m_common.rates->countedBegins(std::move(handler));
    add(http::Method::Get, pattern, needs, std::move(handler));
}

void ApiRoutes::logRows() const
{
    for (const RouteRow &row : m_rows)
        log::debug("api", "route", {{"method", name(row.method)}, {"pattern", row.pattern}, {"needs", name(row.needs)}});
}

void ApiRoutes::answerTheRest()
{
    const auto answer = [&doors = m_doors, desk = m_desk](const http::Request &request, http::Responder responder, http::Response response) {
        const Doors::Answer who = doors.whoIs(request);
        if (who.wrong)
            response = refusal(who);
        if (isUnderApi(request.path))
            responder = desk->take(request, {}, randomBase32(log::RequestMark::kBytes), who.caller.id, false, std::move(responder));
        responder.send(std::move(response));
    };
    m_router.otherwise([answer](const http::Request &request, http::Responder responder) {
        answer(request, std::move(responder), notFound());
    });
    m_router.onWrongMethod([answer, &common = m_common](const http::Request &request, http::Responder responder, std::string_view allow) {
        if (isPreflight(request)) {
            responder.send(preflightAnswer(request, allow, common.allowedOrigins));
            return;
        }
        auto response = problem(model::ApiError{405, "method_not_allowed", "", "This address does not take that method.", ""});
        response.header("Allow", allow);
        answer(request, std::move(responder), std::move(response));
    });
}

} // namespace belfry::server::api
