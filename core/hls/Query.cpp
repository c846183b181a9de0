#include "hls/Query.h"

#include "base/Text.h"

#include <string>
#include <utility>

namespace belfry::hls {
namespace {

constexpr std::string_view kReserved = "_HLS_";

bool setOnce(std::optional<std::uint64_t> &number, std::string_view text)
{
    if (number)
        return false;
    number = toNumber(text);
    return number.has_value();
}

bool apply(ReloadQuery &query, bool &skipSeen, std::string_view name, std::string_view value)
{
    if (name == "_HLS_msn")
        return setOnce(query.msn, value);
    if (name == "_HLS_part")
        return setOnce(query.part, value);
    if (name != "_HLS_skip")
        return true;
    // No Date Ranges are written, so "v2", which may leave those out too, comes to the same.
    query.skip = value == "YES" || value == "v2";
    return !std::exchange(skipSeen, true);
}

bool applyPair(ReloadQuery &query, bool &skipSeen, std::string_view pair)
{
    if (pair.find('%') == std::string_view::npos) {
        if (!pair.starts_with(kReserved))
            return true;
        const std::size_t equals = pair.find('=');
        return apply(query, skipSeen, pair.substr(0, equals),
                     equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1));
    }
    const auto decoded = percentDecoded(pair);
    if (!decoded || decoded->find('%') != std::string::npos)
        return true; // nothing of ours is written so
    return applyPair(query, skipSeen, *decoded);
}

} // namespace

std::optional<ReloadQuery> parseReloadQuery(std::string_view query)
{
    ReloadQuery reload;
    bool skipSeen = false;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        if (!applyPair(reload, skipSeen, query.substr(0, end)))
            return std::nullopt;
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
    }
    if (reload.part && !reload.msn)
        return std::nullopt;
    return reload;
}

} // namespace belfry::hls
