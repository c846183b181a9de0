#include "server/api/SessionCookie.h"

#include "base/Text.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

constexpr std::string_view kSession = "belfry-session";
constexpr std::string_view kCsrf = "belfry-csrf";

std::string named(std::string_view name, bool secure)
{
    return (secure ? "__Host-" : "") + std::string(name);
}

std::string cookie(std::string_view name, std::string_view value, Duration life, bool secure)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(life).count();
    return named(name, secure) + '=' + std::string(value) + "; Path=/; Max-Age=" + std::to_string(seconds) +
           "; SameSite=Strict" + (secure ? "; Secure" : "");
}

} // namespace

std::string_view sessionCookie(const http::Request &request)
{
    const std::string wanted = named(kSession, request.isSecure);
    for (const std::string_view one : split(request.header("cookie"), ';')) {
        const std::string_view pair = trimmed(one);
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == wanted)
            return pair.substr(equals + 1);
    }
    return {};
}

void setSessionCookies(http::Response &response, std::string_view token, std::string_view csrf, Duration life,
                       bool secure)
{
    response.header("Set-Cookie", cookie(kSession, token, life, secure) + "; HttpOnly");
    response.header("Set-Cookie", cookie(kCsrf, csrf, life, secure));
}

void clearSessionCookies(http::Response &response, bool secure)
{
    setSessionCookies(response, "", "", Duration(0), secure);
}

bool isOwnPage(const http::Request &request, std::span<const std::string> allowedOrigins)
{
    const std::string_view origin = request.header("origin");
    const bool isAllowed = std::find(allowedOrigins.begin(), allowedOrigins.end(), origin) != allowedOrigins.end();
    const std::string_view site = request.header("sec-fetch-site");
    if (!site.empty() && site != "same-origin" && site != "none" && !isAllowed)
        return false;
    if (origin.empty() || isAllowed)
        return true;
    const std::string_view scheme = request.isSecure ? "https://" : "http://";
    return origin.starts_with(scheme) && equalsIgnoringCase(origin.substr(scheme.size()), request.header("host"));
}

} // namespace belfry::server::api
