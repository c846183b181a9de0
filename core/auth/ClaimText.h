// ClaimText: the JSON of a token's payload, read as strictly as a thing can be that only we write.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace belfry::auth {

using Claims = std::map<std::string, std::variant<std::string, std::int64_t>, std::less<>>;

/// One flat object of texts and whole numbers. Nothing for anything else: another kind of value, a name that comes
/// twice, white space, an escape other than \" and \\, something behind the end (RFC 8725 3.10). Any thread.
std::optional<Claims> readClaims(std::string_view text);
std::string writeClaims(const Claims &claims);

} // namespace belfry::auth
