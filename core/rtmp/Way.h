// Way: which channels a broadcast has come through, as Belfry tells it in onMetaData.
#pragma once

#include <cstddef>
#include <string_view>

namespace belfry::rtmp {

/// A place may be Belfry's own door, or another's that sends it back. Ids of channels with a space between them, the last one first.
inline constexpr std::string_view kWayField = "belfry_way";
/// Older channels are left out: two dozen fit.
inline constexpr std::size_t kWayBytesMax = 640;

inline bool leadsThrough(std::string_view way, std::string_view channel)
{
    while (!way.empty() && !channel.empty()) {
        const std::size_t end = way.find(' ');
        if (way.substr(0, end) == channel)
            return true;
        way.remove_prefix(end == std::string_view::npos ? way.size() : end + 1);
    }
    return false;
}

/// What a publish that leads back is ended with.
inline constexpr std::string_view kLeadsBack = "NetStream.Publish.LeadsBack";

} // namespace belfry::rtmp
