// SecurityHeaders: what every answer tells a browser it must not do with it. The one place where these are written.
#pragma once

#include "http/Message.h"

#include <string>
#include <string_view>
#include <vector>

namespace belfry::server::api {

/// Puts the lines of a ready block into the answer, but those whose name stands there already.
void addMissing(http::Response &response, std::string_view lines);

/// For what no page shows: JSON, problems, metrics.
void guardAnswer(http::Response &response);
/// For a page and its parts; a document also gets its Content-Security-Policy. `embedParents`: the sites that may show
/// this page in a frame ("https://www.example.org"); none: nobody may.
void guardPage(http::Response &response, const std::vector<std::string> &embedParents = {});
/// Half a year over TLS and nothing else; only where the request came over TLS (RFC 6797 7.2).
void requireTls(http::Response &response, const http::Request &request);

/// Whether the text is one site, as an Origin header names it: "https://www.example.org", with a port if it is not the
/// usual one, http or https, in lower case, nothing behind it.
bool isSite(std::string_view text);

} // namespace belfry::server::api
