// Query: the delivery directives in a media playlist's URL (RFC 8216bis 6.2.5).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace belfry::hls {

/// What a player asks of a playlist beyond the playlist itself. Value.
struct ReloadQuery {
    std::optional<std::uint64_t> msn;  ///< _HLS_msn: answer when this segment is there
    std::optional<std::uint64_t> part; ///< _HLS_part: or this part of it; only with msn
    bool skip = false;                 ///< _HLS_skip: a delta update will do

    bool operator==(const ReloadQuery &) const = default;
};

/// Nothing when it must be answered with 400: a number that is none, a directive given twice, a part without a segment.
/// Other parameters, and directives not known here, do no harm. Any thread.
std::optional<ReloadQuery> parseReloadQuery(std::string_view query);

} // namespace belfry::hls
