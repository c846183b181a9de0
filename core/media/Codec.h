// Codec: what is inside a Track, in the field's own names.
#pragma once

#include <cstdint>
#include <string_view>

namespace belfry::media {

enum class Codec : std::uint8_t { Avc, Hevc, Av1, Aac, Opus };
enum class Kind : std::uint8_t { Video, Audio };

constexpr Kind kindOf(Codec codec)
{
    return codec == Codec::Aac || codec == Codec::Opus ? Kind::Audio : Kind::Video;
}

/// "avc", "hevc", "av1", "aac", "opus".
constexpr std::string_view name(Codec codec)
{
    switch (codec) {
    case Codec::Avc: return "avc";
    case Codec::Hevc: return "hevc";
    case Codec::Av1: return "av1";
    case Codec::Aac: return "aac";
    case Codec::Opus: return "opus";
    }
    return "unknown";
}

} // namespace belfry::media
