#include "server/PageRoutes.h"

#include "server/api/ApiKit.h"

namespace belfry::server {
namespace {

// No inline script or style, nothing from elsewhere; hls.js's worker is a file, so blob: is for media alone.
constexpr std::string_view kPolicy =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "media-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'\r\n";
constexpr std::string_view kHeaders = "Referrer-Policy: no-referrer\r\n"
                                      "Permissions-Policy: camera=(), microphone=(), geolocation=()\r\n"
                                      "Cross-Origin-Opener-Policy: same-origin\r\n"
                                      "Cross-Origin-Resource-Policy: same-origin\r\n";

// A header the asset or the server of assets has set is theirs.
void addMissing(http::Response &response, std::string_view lines)
{
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n') + 1);
        if (response.headers.find(line.substr(0, line.find(':') + 1)) == std::string::npos)
            response.headers += line;
        lines.remove_prefix(line.size());
    }
}

} // namespace

void addPageRoutes(http::Router &router, std::span<const http::Asset> assets, const auth::TokenCheck &token)
{
    for (const http::Asset &asset : assets) {
        router.add(http::Method::Get, asset.path,
                   api::anyone(token, [&asset](const http::Request &request, http::Responder responder) {
                       http::Response response = http::serveAsset(asset, request);
                       addMissing(response, kHeaders);
                       if (asset.contentType.starts_with("text/html"))
                           addMissing(response, kPolicy);
                       responder.send(std::move(response));
                   }));
    }
    router.otherwise(api::anyone(token, [](const http::Request &, http::Responder responder) {
        responder.send(api::notFound());
    }));
}

} // namespace belfry::server
