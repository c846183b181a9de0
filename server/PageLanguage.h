// PageLanguage: which of the pages' languages a visitor reads.
#pragma once

#include "http/Message.h"

#include <span>
#include <string>
#include <string_view>

namespace belfry::server {

/// One of `offered` ("en", "es"): what ?lang= asks for, else what the cookie "lang" remembers, else what the browser prefers
/// (Accept-Language, RFC 9110 12.5.4; "es-MX" is "es"), else the first. Total: what cannot be read counts for nothing.
std::string_view languageFor(const http::Request &request, std::span<const std::string_view> offered);

} // namespace belfry::server
