#include "server/PageRoutes.h"

#include "server/api/ApiKit.h"
#include "server/api/DocumentApi.h"
#include "server/api/SecurityHeaders.h"

namespace belfry::server {

void addPageRoutes(http::Router &router, std::span<const http::Asset> assets, const api::Doors &doors, const EmbedParents &embedParents)
{
    for (const http::Asset &asset : assets) {
        if (asset.path == api::kDocumentPath)
            continue;
        router.add(http::Method::Get, asset.path,
                   [&asset, &doors, embedParents](const http::Request &request, http::Responder responder) {
                       if (!request.header("authorization").empty() && doors.whoIs(request).wrong) {
                           responder.send(api::wrongToken());
                           return;
                       }
                       http::Response response = http::serveAsset(asset, request);
                       api::guardPage(response, asset.path == "/" ? embedParents() : std::vector<std::string>());
                       api::requireTls(response, request);
                       responder.send(std::move(response));
                   });
    }
}

} // namespace belfry::server
