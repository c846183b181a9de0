// PartBuilder: gathers the frames and sound blocks of one Part and makes its bytes.
#pragma once

#include "hls/SegmentStore.h"
#include "hls/SoundBuilder.h"
#include "hls/Window.h"
#include "media/Fmp4.h"

#include <cstdint>
#include <vector>

namespace belfry::hls {

/// Whether a part's sound is wanted alone, too, for Rendition::Audio.
struct SoundRule {
    const media::AudioClock *clock = nullptr; ///< null: it is not
    std::int64_t samplesMax = 0;              ///< of one part there
};

/// Used again and again for one part after the other; keeps its memory. Std-only, any thread.
class PartBuilder {
public:
    bool empty() const { return m_video.empty() && m_audio.empty(); }
    bool hasAudio() const { return !m_audio.empty(); }
    std::size_t sizeBytes() const { return m_sizeBytes; }

    void addVideo(MediaTime dts, MediaTime duration, MediaTime compositionOffset, bool key, SharedBytes payload);
    /// `time` and `samples` on the track's own line.
    void addAudio(std::int64_t time, std::uint32_t samples, SharedBytes payload);
    /// Lets the last block last longer, so that the next one begins where it should. Needs hasAudio().
    void stretchAudio(std::int64_t samples);

    /// The part of what was gathered; empty afterwards. `sequence` numbers the fragments of a rendition. The payloads are
    /// copied once, into `store`: Part::sound shares those of its blocks.
    Part finish(SegmentStore &store, std::uint32_t sequence, MediaTime duration, const SoundRule &rule);
    /// Forgets what was gathered and what of the sound is still owed to Part::sound.
    void clear();

private:
    void shareSound(const SharedBytes &fragment);

    std::vector<media::Fmp4Sample> m_video;
    std::vector<media::Fmp4Sample> m_audio;
    SoundBuilder m_sound;
    std::uint64_t m_videoStart = 0;
    std::uint64_t m_audioStart = 0;
    std::size_t m_sizeBytes = 0;
};

} // namespace belfry::hls
