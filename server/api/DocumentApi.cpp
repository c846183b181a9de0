#include "server/api/DocumentApi.h"

#include <algorithm>

namespace belfry::server::api {

void addDocument(ApiRoutes &routes, std::span<const http::Asset> assets)
{
    const auto found = std::find_if(assets.begin(), assets.end(), [](const http::Asset &asset) { return asset.path == kDocumentPath; });
    if (found == assets.end())
        return;
    routes.add(http::Method::Get, kDocumentPath, auth::Permission::Watch, [&document = *found](const ApiCall &call, http::Responder responder) {
        responder.send(http::serveAsset(document, call.request));
    });
}

} // namespace belfry::server::api
