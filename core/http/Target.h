// Target: the request target, read strictly: what is odd is refused, never repaired.
#pragma once

#include "http/Message.h"

#include <string_view>

namespace belfry::http {

/// Fills path (decoded) and query. False for anything but an origin-form target (RFC 9112 3.2.1) whose path is UTF-8
/// without control characters, backslashes, encoded slashes and "." or ".." segments, however they are written.
bool readTarget(std::string_view target, Request &request);
/// A Host that is a name or number with an optional port, and nothing that could turn a reflected link.
bool isHost(std::string_view text);

} // namespace belfry::http
