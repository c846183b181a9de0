// Text: what people write, as a room keeps it: text and nothing else, of a length that a room can bear.
#pragma once

#include "base/Result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace belfry::chat {

inline constexpr std::size_t kTextCharacters = 500; ///< code points
inline constexpr std::size_t kTextBytes = 2'000;
inline constexpr std::size_t kTextLines = 20;
inline constexpr std::size_t kMarksOnOne = 4; ///< combining marks on one letter; more are left out

/// Without control characters, marks that turn the direction of writing, what cannot be seen, blank edges, and more than one
/// empty line in a row. The joiners U+200C and U+200D stay where they stand between two others: scripts and emoji need them.
/// InvalidInput when nothing is left or it is too long; the sentence is for people.
Result<std::string> cleanText(std::string_view text);

/// The same for one line without limits: for a reason, before it is looked at.
std::string cleanLine(std::string_view text, std::size_t charactersMax);

} // namespace belfry::chat
