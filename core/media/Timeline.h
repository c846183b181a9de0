// Timeline: turns a publisher's 32-bit milliseconds into media time that only goes up.
#pragma once

#include "base/Time.h"
#include "media/Codec.h"

#include <array>
#include <cstdint>
#include <optional>

namespace belfry::media {

/// One per publisher. Times wrap after 49.7 days, start anywhere, and go back or jump at the encoder's whim: small
/// steps back are flattened, a jump is closed up and said to be a discontinuity. Sound and picture are followed each on
/// its own and jump together. A value.
class Timeline {
public:
    static constexpr std::int64_t kForwardMs = 10'000; ///< a step ahead beyond this is a jump
    static constexpr std::int64_t kBackMs = 1'000;     ///< and so is a step back beyond this

    struct Placed {
        MediaTime dts{0};           ///< never below the one before of the same kind
        bool discontinuity = false; ///< this packet does not continue those before
    };
    Placed place(Kind kind, std::uint32_t ms);

private:
    struct Line {
        std::optional<std::int64_t> raw; ///< unwrapped, as the encoder counts
        std::int64_t offset = 0;         ///< what makes raw ours
        std::int64_t last = 0;           ///< given out
        std::int64_t step = 20;          ///< between the last two
    };
    std::int64_t unwrapped(const Line &line, const Line &other, std::uint32_t ms) const;

    std::array<Line, 2> m_lines;
};

} // namespace belfry::media
