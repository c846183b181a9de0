// WebAssets: the viewer's pages, compiled into the program. server/web/CMakeLists.txt generates WebAssets.cpp.
#pragma once

#include "http/Assets.h"

#include <span>

namespace belfry::server {

/// All files of the pages, by path; "/" is the page of the default channel.
std::span<const http::Asset> webAssets();

} // namespace belfry::server
