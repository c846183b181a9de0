#include "server/FollowSettings.h"

#include "base/Text.h"

#include <algorithm>

namespace belfry::server {

Result<> followServices(std::string_view text, std::vector<std::string> &out)
{
    constexpr std::string_view kCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-";
    constexpr std::string_view kFamily = "*.";
    out.clear();
    if (text == "off")
        return Done();
    std::vector<std::string> all;
    for (const std::string_view part : split(text, ',')) {
        const std::string host = lower(trimmed(part));
        const std::string_view name = std::string_view(host).substr(host.starts_with(kFamily) ? kFamily.size() : 0);
        if (name.empty() || name.find_first_not_of(kCharacters) != std::string_view::npos)
            return fail(ErrorCode::InvalidInput, "must be hosts like push.example.net or *.example.net, with commas between them, or off");
        all.push_back(host);
    }
    out = std::move(all);
    return Done();
}

Result<> followContact(std::string_view text, std::string &out)
{
    constexpr std::size_t kBytes = 200;
    const bool isPlain = std::all_of(text.begin(), text.end(), [](unsigned char c) { return c > 0x20 && c < 0x7f; });
    if (!isPlain || text.size() > kBytes || (!text.starts_with("mailto:") && !text.starts_with("https://")))
        return fail(ErrorCode::InvalidInput, "must be like mailto:office@example.org or https://example.org");
    out = text;
    return Done();
}

} // namespace belfry::server
