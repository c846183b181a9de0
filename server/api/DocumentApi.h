// DocumentApi: /api/v1/openapi.json, what the API says of itself.
#pragma once

#include "http/Assets.h"
#include "server/api/ApiRoutes.h"

#include <span>
#include <string_view>

namespace belfry::server::api {

inline constexpr std::string_view kDocumentPath = "/api/v1/openapi.json";

/// The document is one of the files that were compiled in; without it there is no such route.
void addDocument(ApiRoutes &routes, std::span<const http::Asset> assets);

} // namespace belfry::server::api
