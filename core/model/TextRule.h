// TextRule: what a text from outside may be.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace belfry::model {

/// Lengths are bytes of UTF-8. Never allowed: control characters, and those that turn the direction of writing or cannot
/// be seen, with which one text can pass for another.
struct TextRule {
    std::size_t bytesMax = 200;
    std::size_t bytesMin = 1;    ///< with 0 the empty text is one
    bool lines = false;          ///< line ends (\n) and tabs are allowed too
    std::string_view characters; ///< when not empty: these and no others, each ASCII

    static TextRule name() { return {}; }
    static TextRule optional(std::size_t bytesMax = 200) { return {bytesMax, 0, false, {}}; }
    static TextRule prose(std::size_t bytesMax) { return {bytesMax, 0, true, {}}; }
    /// As in addresses: a-z, 0-9 and '-'.
    static TextRule slug(std::size_t bytesMax = 60) { return {bytesMax, 1, false, "abcdefghijklmnopqrstuvwxyz0123456789-"}; }
};

/// Why the text breaks the rule, as the rest of a sentence ("must not be empty"); nothing when it does not.
std::optional<std::string> broken(const TextRule &rule, std::string_view text);

} // namespace belfry::model
