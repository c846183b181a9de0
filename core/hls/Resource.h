// Resource: what the last part of an HLS URL names, and the name of each thing.
#pragma once

#include "hls/Window.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace belfry::hls {

constexpr std::string_view kMultivariantPlaylist = "index.m3u8";
constexpr std::string_view kMediaPlaylist = "video.m3u8";
constexpr std::string_view kAudioPlaylist = "audio.m3u8";

constexpr std::string_view mediaPlaylist(Rendition rendition)
{
    return rendition == Rendition::Main ? kMediaPlaylist : kAudioPlaylist;
}
/// "init-ID.mp4", "seg-MSN.m4s", "part-MSN-N.m4s"; those of Rendition::Audio begin with "audio-".
std::string initUri(std::uint32_t id, Rendition rendition = Rendition::Main);
std::string segmentUri(std::uint64_t msn, Rendition rendition = Rendition::Main);
std::string partUri(std::uint64_t msn, std::size_t part, Rendition rendition = Rendition::Main);

struct Resource {
    enum class Kind { Multivariant, Media, Init, Segment, Part };
    Kind kind = Kind::Multivariant;
    std::uint64_t number = 0; ///< id of an init, msn of a segment
    std::uint64_t part = 0;   ///< from zero
    Rendition rendition = Rendition::Main;

    bool isPlaylist() const { return kind == Kind::Multivariant || kind == Kind::Media; }
    auto operator<=>(const Resource &) const = default;
};

/// Nothing for any other name; numbers have no sign and no leading zeros, so that one thing has one name.
std::optional<Resource> parseResource(std::string_view file);

} // namespace belfry::hls
