// Base64: the alphabet for URLs, without padding (RFC 4648 5).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace belfry::auth {

std::string toBase64(std::string_view bytes);
/// Nothing for another character, padding, or bits that would be lost: each text stands for other bytes.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace belfry::auth
