// Seen: what watching knows of one second of sound and of one picture.
#pragma once

#include "base/Time.h"

#include <array>
#include <cstdint>
#include <optional>

namespace belfry::watch {

/// What digital silence is called, in dB.
inline constexpr double kSilentDb = -120.0;

/// A second of sound, or what was decoded of it. Value.
struct SoundSecond {
    MediaTime at{0};            ///< where it begins
    MediaTime length{0};
    std::uint32_t channels = 0;
    std::array<double, 2> peakDb{kSilentDb, kSilentDb}; ///< dBFS: left and right, or the one channel twice
    double clipped = 0;         ///< which share of its samples stands at full scale, on the worst channel
    // EBU R128, in LUFS; nothing before there was enough sound.
    std::optional<double> momentary;  ///< of 400 ms
    std::optional<double> shortTerm;  ///< of 3 s
    std::optional<double> integrated; ///< since it began or was reset, gated
    std::optional<double> ofMinute;   ///< integrated since the minute began
    WallTime minute{};                ///< which minute that is

    bool operator==(const SoundSecond &) const = default;
};

/// A keyframe's picture. Value.
struct PictureSeen {
    MediaTime at{0};
    MediaTime sameSince{0}; ///< the first of those in a row that look like this one; itself when it is another picture
    MediaTime distance{0};  ///< to the one looked at before; zero for the first
    bool black = false;

    bool operator==(const PictureSeen &) const = default;
};

} // namespace belfry::watch
