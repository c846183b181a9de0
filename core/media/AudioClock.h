// AudioClock: places blocks of sound on a line counted in samples, so that RTMP's whole milliseconds never become
// gaps, overlaps or, over hours, drift.
#pragma once

#include "base/Bytes.h"
#include "base/Time.h"
#include "media/Track.h"

#include <cstdint>
#include <optional>

namespace belfry::media {

/// Counts samples and trusts the count; the packets' own times correct it only where they stay away from it: by a gap
/// when sound is missing, by leaving out a block when there is too much. One per audio track; any thread.
class AudioClock {
public:
    /// `track` must pass makeFmp4Init's checks.
    explicit AudioClock(const Track &track);

    /// How long a block is: the same for each of AAC, told by the packet itself for Opus (RFC 6716 3.1); zero when the
    /// packet says nothing usable.
    std::uint32_t samplesOf(ByteView payload) const;

    struct Place {
        std::int64_t time = 0; ///< in samples
        std::int64_t gap = 0;  ///< samples between the end of the block before and this one
    };
    /// Where a block goes that says it begins at `dts`; nothing when it must be left out.
    [[nodiscard]] std::optional<Place> place(MediaTime dts, std::uint32_t samples);
    /// The end of the last block placed; nothing before the first.
    std::optional<std::int64_t> end() const { return m_end; }
    MediaTime toMedia(std::int64_t samples) const;
    std::int64_t toSamples(MediaTime time) const;

private:
    std::uint32_t m_rate;
    std::uint32_t m_block; ///< zero: each packet tells
    std::optional<std::int64_t> m_end;
    double m_meanOff = 0; ///< how far the packets' times are ahead of the count, smoothed over about a second
};

} // namespace belfry::media
