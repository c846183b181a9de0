// Resource: what the last part of an HLS URL names, and the name of each thing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace belfry::hls {

constexpr std::string_view kMultivariantPlaylist = "index.m3u8";
constexpr std::string_view kMediaPlaylist = "video.m3u8";

/// "init-ID.mp4", "seg-MSN.m4s", "part-MSN-N.m4s".
std::string initUri(std::uint32_t id);
std::string segmentUri(std::uint64_t msn);
std::string partUri(std::uint64_t msn, std::size_t part);

struct Resource {
    enum class Kind { Multivariant, Media, Init, Segment, Part };
    Kind kind = Kind::Multivariant;
    std::uint64_t number = 0; ///< id of an init, msn of a segment
    std::uint64_t part = 0;   ///< from zero

    bool isPlaylist() const { return kind == Kind::Multivariant || kind == Kind::Media; }
    bool operator==(const Resource &) const = default;
};

/// Nothing for any other name; numbers have no sign and no leading zeros, so that one thing has one name.
std::optional<Resource> parseResource(std::string_view file);

} // namespace belfry::hls
