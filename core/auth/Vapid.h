// Vapid: how a server tells push services who it is (RFC 8292), so that nobody else can send to those who follow it.
#pragma once

#include "auth/P256.h"
#include "base/Time.h"

#include <string>
#include <string_view>

namespace belfry::auth {

/// The header "Authorization" for one push service: "vapid t=…, k=…". `audience` is the origin of the endpoint
/// ("https://push.example.net"); `contact`, where its people can reach ours: "mailto:…" or "https://…", "" for nothing.
std::string vapidHeader(const P256Key &key, std::string_view audience, std::string_view contact, WallTime expires);

/// How long a header is good: push services take a day at most (RFC 8292 2).
inline constexpr Duration kVapidFor{12 * 3'600'000};

} // namespace belfry::auth
