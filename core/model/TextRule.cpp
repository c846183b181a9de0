#include "model/TextRule.h"

#include "base/Text.h"
#include "model/Json.h"

#include <algorithm>

namespace belfry::model {
namespace {

// Marks that turn the direction of writing (U+202A-202E, U+2066-2069) or show nothing by themselves. The joiners U+200C
// and U+200D stay: Persian and emoji are written with them.
bool isDeceptive(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c == 0x200b || c == 0x200e || c == 0x200f
           || c == 0x2028 || c == 0x2029 || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

} // namespace

std::optional<std::string> broken(const TextRule &rule, std::string_view text)
{
    if (text.size() > rule.bytesMax)
        return "must not be longer than " + std::to_string(rule.bytesMax) + " bytes";
    if (!isUtf8(text))
        return "must be UTF-8";
    if (rule.bytesMin > 0 && trimmed(text).empty())
        return "must not be empty";
    if (text.size() < rule.bytesMin)
        return "must have at least " + std::to_string(rule.bytesMin) + " bytes";
    if (!rule.characters.empty() && text.find_first_not_of(rule.characters) != std::string_view::npos)
        return "must hold nothing but " + std::string(rule.characters);
    if (text.starts_with("\xef\xbb\xbf")) // which Qt takes for a byte order mark and leaves out
        return "must not contain characters that cannot be seen";
    for (const char32_t c : fromUtf8(text).toUcs4()) {
        if (isControl(c) && !(rule.lines && (c == '\n' || c == '\t')))
            return "must not contain control characters";
        if (isDeceptive(c))
            return "must not contain characters that cannot be seen";
    }
    return std::nullopt;
}

} // namespace belfry::model
