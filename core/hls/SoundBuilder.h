// SoundBuilder: the parts of Rendition::Audio, made from the sound of the parts with picture.
#pragma once

#include "hls/Window.h"
#include "media/AudioClock.h"
#include "media/Fmp4.h"

#include <cstdint>
#include <span>
#include <vector>

namespace belfry::hls {

/// Only a part's head is new: the blocks lie where the part with picture has them. Blocks of sound end elsewhere
/// than frames: what would make a part here longer than the part target begins the next one. Std-only, any thread; owned by PartBuilder.
class SoundBuilder {
public:
    /// `start` in samples on the track's line.
    void add(std::uint64_t start, std::span<const media::Fmp4Sample> blocks);
    /// At most `samplesMax` of what was added, but for what has waited so long that it would pile up. A gap when there
    /// is nothing.
    Sound finish(std::uint32_t sequence, const media::AudioClock &clock, std::int64_t samplesMax);
    void clear() { m_blocks.clear(); }

private:
    std::vector<media::Fmp4Sample> m_blocks;
    std::uint64_t m_start = 0; ///< of the first one
};

} // namespace belfry::hls
