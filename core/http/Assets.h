// Assets: files compiled into the program, served from memory. No request ever reaches a file system.
#pragma once

#include "http/Message.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace belfry::http {

/// One file of the generated table. Everything it points at lives as long as the program.
struct Asset {
    std::string_view path;        ///< as in the URL: "/assets/page-3f2a.js"
    std::string_view contentType; ///< whole: "text/html; charset=utf-8"
    std::span<const std::uint8_t> bytes, gzip, brotli; ///< gzip and brotli may be empty
    std::string_view etag;        ///< quoted: "\"3f2a…\""; empty for none
    bool immutable = false;       ///< its name changes when its content does
    std::string_view headers;     ///< more header lines, each with its CRLF (a page's Content-Security-Policy)
};

/// The best form the client accepts (brotli, gzip, as it is), or 304 when it has it already. For GET and HEAD.
Response serveAsset(const Asset &asset, const Request &request);

} // namespace belfry::http
