// Names: what a guest may be called: not what somebody else is, nor what could be taken for a host.
#pragma once

#include "base/Result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace belfry::chat {

inline constexpr std::size_t kNameCharactersMin = 2;
inline constexpr std::size_t kNameCharactersMax = 32;

/// What is left of a text when everything is taken away by which two that look alike differ: case, spaces, accents, look-alike
/// letters of other scripts, digits that stand for letters. Two names with the same skeleton are taken for each other.
std::string skeletonOf(std::string_view text);

/// One line of letters, in its one normal form (NFC); InvalidInput when it is none: too short or long, without a letter or
/// digit, or a name of the house in any of the languages ("Host Jo", "Anfitrión Jo", HouseNames.h).
Result<std::string> cleanName(std::string_view name);

} // namespace belfry::chat
