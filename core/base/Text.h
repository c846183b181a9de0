// Text: small std-only helpers for UTF-8 and ASCII. All total: bad input gives nothing, never a throw.
#pragma once

#include "base/Bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry {

std::string_view trimmed(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string lower(std::string_view ascii);
bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// Decimal digits only, no sign, no space; nothing on overflow or above `max`.
std::optional<std::uint64_t> toNumber(std::string_view text, std::uint64_t max = UINT64_MAX);

bool isUtf8(std::string_view text);
/// %XX decoded; nothing when an escape is broken or hides a NUL.
std::optional<std::string> percentDecoded(std::string_view text);
/// Everything but RFC 3986's unreserved characters escaped.
std::string percentEncoded(std::string_view text);

std::string toHex(ByteView bytes);
std::optional<Bytes> fromHex(std::string_view text);

/// The text with control characters, quotes and backslashes escaped as in JSON, without the quotes around it.
std::string jsonEscaped(std::string_view text);

} // namespace belfry
