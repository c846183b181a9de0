// WsHandshake: from an HTTP request to a WebSocket (RFC 6455 section 4.2).
#pragma once

#include "http/Message.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::http {

/// The request wants to become a WebSocket.
bool asksForWebSocket(const Request &request);

/// The subprotocols it offers, in its order; they live as long as the request.
std::vector<std::string_view> offeredProtocols(const Request &request);

/// The 101 to take the connection over with, or a refusal: 400 for a handshake that is none, 426 for another version,
/// 403 when a browser's page of another origin asks (RFC 6455 10.2). `allowedOrigins` are like "https://example.org";
/// this server's own, as the Host header names it, always is. `protocol` is what was chosen of those offered, or "".
Response wsHandshake(const Request &request, std::string_view protocol, std::span<const std::string> allowedOrigins);

} // namespace belfry::http
