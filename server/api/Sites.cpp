#include "server/api/Sites.h"

#include "base/Text.h"
#include "server/api/SecurityHeaders.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

constexpr std::string_view kAsks =
    "Access-Control-Allow-Headers: Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Last-Event-ID\r\n"
    "Access-Control-Max-Age: 600\r\n";
constexpr std::string_view kShows =
    "Access-Control-Expose-Headers: ETag, Location, Retry-After, X-Request-Id, Idempotency-Replayed\r\n";

bool isRead(http::Method method)
{
    return method == http::Method::Get || method == http::Method::Head || method == http::Method::Options;
}

bool isListed(std::string_view origin, const std::vector<std::string> &allowed)
{
    return isSite(origin) && std::find(allowed.begin(), allowed.end(), origin) != allowed.end();
}

bool isThisHost(std::string_view origin, std::string_view host)
{
    const std::size_t slashes = origin.find("://");
    return slashes != std::string_view::npos && !host.empty() && equalsIgnoringCase(origin.substr(slashes + 3), host);
}

} // namespace

bool isOwnDoing(const http::Request &request, const std::vector<std::string> &allowed)
{
    if (isRead(request.method) || !request.header("authorization").empty())
        return true;
    const std::string_view origin = request.header("origin");
    if (!origin.empty())
        return isThisHost(origin, request.header("host")) || isListed(origin, allowed);
    const std::string_view site = request.header("sec-fetch-site");
    if (!site.empty())
        return site == "same-origin" || site == "none";
    return request.header("cookie").empty();
}

void allowReading(http::Response &response, const http::Request &request, bool isPublic, const std::vector<std::string> &allowed)
{
    const std::string_view origin = request.header("origin");
    if (isPublic) {
        addMissing(response, "Access-Control-Allow-Origin: *\r\n");
    } else if (!allowed.empty()) {
        response.header("Vary", "Origin");
        if (isListed(origin, allowed)) {
            response.header("Access-Control-Allow-Origin", origin);
            response.headers += kShows;
        }
    }
}

bool isPreflight(const http::Request &request)
{
    return request.method == http::Method::Options && !request.header("origin").empty()
           && !request.header("access-control-request-method").empty();
}

http::Response preflightAnswer(const http::Request &request, std::string_view methods, const std::vector<std::string> &allowed)
{
    auto response = http::Response::empty(204);
    response.header("Vary", "Origin");
    const std::string_view origin = request.header("origin");
    if (isListed(origin, allowed)) {
        response.header("Access-Control-Allow-Origin", origin);
        response.header("Access-Control-Allow-Methods", methods);
        response.headers += kAsks;
    }
    return response;
}

} // namespace belfry::server::api
