#include "server/api/AnswerDesk.h"

#include "base/Assert.h"
#include "http/Conditions.h"
#include "server/api/ApiKit.h"
#include "server/api/SecurityHeaders.h"
#include "server/api/Sites.h"

namespace belfry::server::api {
namespace {

// What an answer depends on; the rest of a request may be large.
http::Request essence(const http::Request &request)
{
    http::Request kept;
    kept.method = request.method;
    kept.peer = request.peer;
    kept.isSecure = request.isSecure;
    for (const std::string_view name : {"origin", "if-none-match"}) {
        if (const std::string_view value = request.header(name); !value.empty())
            kept.headers.emplace_back(name, value);
    }
    return kept;
}

bool isProblem(const http::Response &response)
{
    return http::headerIn(response.headers, "content-type") == "application/problem+json";
}

std::string codeOf(int status)
{
    return status == 405 ? "method_not_allowed" : status == 426 ? "upgrade_required" : status >= 500 ? "internal" : "refused";
}

// A refusal that was made below the API becomes one of its problems; its other headers stay.
void makeProblem(http::Response &response)
{
    std::string kept;
    for (const std::string_view name : {"Allow", "Retry-After", "WWW-Authenticate", "Sec-WebSocket-Version", "Upgrade", "Connection"}) {
        std::string lower(name);
        for (char &c : lower)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        if (const auto value = http::headerIn(response.headers, lower); !value.empty())
            kept.append(name).append(": ").append(value).append("\r\n");
    }
    std::string detail;
    for (const SharedBytes &piece : response.body)
        detail += piece.text();
    while (!detail.empty() && detail.back() == '\n')
        detail.pop_back();
    const int status = response.status;
    response = problem(model::ApiError{status, codeOf(status), "", detail.empty() ? "Something went wrong here." : detail, ""});
    response.headers += kept;
}

} // namespace

http::Responder AnswerDesk::take(const http::Request &request, std::string_view route, std::string requestId, std::string caller,
                                 bool isPublic, http::Responder responder, bool isQuiet)
{
    const std::uint64_t number = m_next++;
    m_home = &responder.home();
    m_pending.emplace(number, Pending{{essence(request), route, std::move(requestId), std::move(caller), isPublic, isQuiet},
                                      std::move(responder), std::chrono::steady_clock::now()});
    return http::Responder(std::weak_ptr<http::Responder::Target>(shared_from_this()), *m_home, number);
}

void AnswerDesk::respond(std::uint64_t number, http::Response response)
{
    auto found = m_pending.extract(number);
    if (!found)
        return;
    Pending &pending = found.mapped();
    finish(pending, response);
    pending.responder.send(std::move(response));
}

net::ByteStreamPtr AnswerDesk::takeOver(std::uint64_t number, http::Response head)
{
    auto found = m_pending.extract(number);
    if (!found)
        return nullptr;
    Pending &pending = found.mapped();
    finish(pending, head);
    return pending.responder.takeOver(std::move(head));
}

Executor &AnswerDesk::home()
{
    BELFRY_ASSERT(m_home);
    return *m_home;
}

void AnswerDesk::finish(const Pending &pending, http::Response &response) const
{
    const Asked &asked = pending.asked;
    const http::Request &request = asked.about;
    if (response.status >= 400 && !isProblem(response))
        makeProblem(response);
    if (response.status == 401)
        addMissing(response, "WWW-Authenticate: Bearer\r\n");
    if (response.status == 429 || response.status == 503)
        addMissing(response, "Retry-After: 2\r\n");
    guardAnswer(response);
    addMissing(response, "Cache-Control: no-store\r\n");
    requireTls(response, request);
    response.header("X-Request-Id", asked.requestId);
    allowReading(response, request, asked.isPublic && response.status < 400, m_common.allowedOrigins);
    // The connection would do the same, but the log tells what was sent.
    http::Conditions conditions;
    conditions.ifNoneMatch = request.header("if-none-match");
    if (request.method == http::Method::Get || request.method == http::Method::Head)
        conditions.apply(response);
    if (!m_common.log || asked.isQuiet)
        return;
    const auto took = std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - pending.since);
    m_common.log->write({http::name(request.method), asked.route, response.status,
                         request.method == http::Method::Head ? 0 : response.bodyBytes(), took, asked.caller,
                         request.peer.host, asked.requestId});
}

} // namespace belfry::server::api
