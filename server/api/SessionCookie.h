// SessionCookie: a browser's refresh token, where no script can read it.
#pragma once

#include "base/Time.h"
#include "http/Message.h"

#include <span>
#include <string>
#include <string_view>

namespace belfry::server::api {

/// The value of the session cookie; empty when there is none. Over TLS only the "__Host-" one is looked at, which no
/// other host and no plain HTTP can have set (RFC 6265bis 4.1.3.2).
std::string_view sessionCookie(const http::Request &request);

/// Both cookies: the token, for us alone (HttpOnly), and the CSRF token, for our pages' scripts. SameSite=Strict: no
/// other site's request carries them. `secure` as the request was.
void setSessionCookies(http::Response &response, std::string_view token, std::string_view csrf, Duration life,
                       bool secure);
void clearSessionCookies(http::Response &response, bool secure);

/// Whether a request that a cookie speaks for comes from a page of ours: by Sec-Fetch-Site and Origin, as far as they
/// are there. `allowedOrigins` as "https://www.example.org".
bool isOwnPage(const http::Request &request, std::span<const std::string> allowedOrigins);

} // namespace belfry::server::api
