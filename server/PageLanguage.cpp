#include "server/PageLanguage.h"

#include "base/Text.h"

#include <algorithm>

namespace belfry::server {
namespace {

constexpr std::size_t kHeaderBytesMost = 1'000;
constexpr unsigned kWeightMost = 1'000;

// Its first part decides: nobody is turned away for living elsewhere. Filipino is what ISO 639 calls Tagalog's standard.
std::string_view match(std::string_view tag, std::span<const std::string_view> offered)
{
    const std::string primary = lower(trimmed(tag).substr(0, trimmed(tag).find_first_of("-_")));
    const std::string_view wanted = primary == "fil" ? std::string_view("tl") : std::string_view(primary);
    const auto found = std::find(offered.begin(), offered.end(), wanted);
    return found == offered.end() ? std::string_view() : *found;
}

// In thousandths, of ";q=0.8"; 0 for one that cannot be read.
unsigned weightOf(std::string_view parameters)
{
    const std::string_view text = trimmed(parameters);
    if (text.empty())
        return kWeightMost;
    if (!text.starts_with("q=") && !text.starts_with("Q="))
        return 0;
    const std::string_view value = text.substr(2);
    if (value.starts_with('1'))
        return kWeightMost;
    if (!value.starts_with("0.") || value.size() > 5)
        return 0;
    std::string digits(value.substr(2));
    digits.resize(3, '0');
    return static_cast<unsigned>(toNumber(digits, kWeightMost).value_or(0));
}

std::string_view preferred(std::string_view header, std::span<const std::string_view> offered)
{
    std::string_view best;
    unsigned most = 0;
    for (const std::string_view entry : split(header.substr(0, kHeaderBytesMost), ',')) {
        const std::size_t end = entry.find(';');
        const std::string_view language = match(entry.substr(0, end), offered);
        const unsigned weight = end == std::string_view::npos ? kWeightMost : weightOf(entry.substr(end + 1));
        if (!language.empty() && weight > most) {
            best = language;
            most = weight;
        }
    }
    return best;
}

std::string_view remembered(std::string_view cookies, std::span<const std::string_view> offered)
{
    for (const std::string_view cookie : split(cookies, ';')) {
        if (const std::string_view pair = trimmed(cookie); pair.starts_with("lang="))
            return match(pair.substr(5), offered);
    }
    return {};
}

} // namespace

std::string_view languageFor(const http::Request &request, std::span<const std::string_view> offered)
{
    if (const std::string_view asked = match(request.queryValue("lang").value_or(""), offered); !asked.empty())
        return asked;
    if (const std::string_view kept = remembered(request.header("cookie"), offered); !kept.empty())
        return kept;
    const std::string_view best = preferred(request.header("accept-language"), offered);
    return best.empty() && !offered.empty() ? offered.front() : best;
}

} // namespace belfry::server
