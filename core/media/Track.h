// Track: one codec line of a Stream and all a reader needs to decode it. Immutable once shared.
#pragma once

#include "base/Result.h"
#include "base/SharedBytes.h"
#include "media/Codec.h"

#include <cstdint>
#include <memory>
#include <string>

namespace belfry::media {

struct Track {
    Codec codec = Codec::Avc;
    /// The decoder configuration record: avcC, hvcC, av1C, AudioSpecificConfig, or OpusHead.
    SharedBytes config;
    /// RFC 6381, for CODECS= ("avc1.64001e", "mp4a.40.2").
    std::string codecString;

    // Video; zero when not known.
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    // Audio; zero when not known.
    std::uint32_t sampleRate = 0;
    std::uint32_t channels = 0;

    Kind kind() const { return kindOf(codec); }
    /// True when a decoder set up for `other` can go on with this one.
    bool sameConfig(const Track &other) const
    {
        return codec == other.codec && config.text() == other.config.text();
    }
};
using TrackPtr = std::shared_ptr<const Track>;

/// The tracks of a Stream at one moment: at most one video and one audio.
struct Tracks {
    TrackPtr video;
    TrackPtr audio;

    bool empty() const { return !video && !audio; }
};

/// The Track of a decoder configuration record, with codec string, picture size or sample rate read from it.
/// Malformed when it does not parse. Never throws, never reads past the record.
Result<TrackPtr> makeTrack(Codec codec, const SharedBytes &config);

} // namespace belfry::media
