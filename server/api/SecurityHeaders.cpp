#include "server/api/SecurityHeaders.h"

#include "http/Conditions.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

constexpr std::string_view kAnswer = "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
                                     "Referrer-Policy: no-referrer\r\n";
constexpr std::string_view kPage =
    "Referrer-Policy: no-referrer\r\n"
    "Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n";
// No inline script or style, nothing from elsewhere; hls.js's worker is a file, so blob: is for media alone.
constexpr std::string_view kPolicy =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "media-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors ";
constexpr std::string_view kTls = "Strict-Transport-Security: max-age=15552000\r\n";

} // namespace

void addMissing(http::Response &response, std::string_view lines)
{
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n') + 1);
        std::string key(line.substr(0, line.find(':')));
        std::transform(key.begin(), key.end(), key.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        if (http::headerIn(response.headers, key).empty())
            response.headers += line;
        lines.remove_prefix(line.size());
    }
}

void guardAnswer(http::Response &response)
{
    addMissing(response, kAnswer);
}

void guardPage(http::Response &response, const std::vector<std::string> &embedParents)
{
    addMissing(response, kPage);
    if (!http::headerIn(response.headers, "content-type").starts_with("text/html"))
        return;
    std::string policy(kPolicy);
    std::string parents;
    for (const std::string &parent : embedParents) {
        if (isSite(parent))
            parents.append(parents.empty() ? "" : " ").append(parent);
    }
    addMissing(response, policy + (parents.empty() ? "'none'" : parents) + "\r\n");
}

void requireTls(http::Response &response, const http::Request &request)
{
    if (request.isSecure)
        addMissing(response, kTls);
}

bool isSite(std::string_view text)
{
    constexpr std::size_t kBytesMax = 261; // https:// and a name of 253
    const std::size_t scheme = text.starts_with("https://") ? 8 : text.starts_with("http://") ? 7 : 0;
    if (scheme == 0 || text.size() > kBytesMax)
        return false;
    const std::string_view rest = text.substr(scheme);
    const std::size_t colon = rest.find(':');
    const std::string_view host = rest.substr(0, colon);
    const std::string_view port = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    const auto isHost = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !host.empty() && std::all_of(host.begin(), host.end(), isHost) && host.front() != '.' && host.back() != '.'
           && (colon == std::string_view::npos
               || (!port.empty() && port.size() <= 5 && std::all_of(port.begin(), port.end(), isDigit)));
}

} // namespace belfry::server::api
