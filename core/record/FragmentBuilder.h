// FragmentBuilder: turns packets into the samples of MP4 fragments, each track on its own line.
#pragma once

#include "media/AudioClock.h"
#include "media/Fmp4.h"
#include "record/Batch.h"

#include <array>
#include <optional>
#include <vector>

namespace belfry::record {

/// What is written as one moof and mdat. The payloads are the packets' own memory. Value.
struct Fragment {
    std::vector<media::Fmp4Sample> video;
    std::vector<media::Fmp4Sample> audio;
    std::uint64_t videoStart = 0; ///< ticks of its track, as the next
    std::uint64_t audioStart = 0;
    MediaTime start{0}; ///< in the file
    MediaTime end{0};   ///< of the picture; of the sound where there is no picture
    MediaTime lastEnd{0}; ///< of whatever ends last
    bool key = false;

    bool empty() const { return video.empty() && audio.empty(); }
    std::array<media::Fmp4Run, 2> runs() const
    {
        return {media::Fmp4Run{media::kFmp4VideoTrack, videoStart, video}, {media::kFmp4AudioTrack, audioStart, audio}};
    }
};

/// For one file. Decoding times only go up; sound is counted in samples, so it does not drift from its whole milliseconds
/// over hours. Std-only, one thread.
class FragmentBuilder {
public:
    /// A frame that is shown for longer than this is a gap in the picture.
    static constexpr MediaTime kFrameMax = std::chrono::seconds(10);

    /// `tracks` must have passed makeFmp4Init().
    explicit FragmentBuilder(const media::Tracks &tracks);

    /// `shift` makes the batch's times the file's. What lies before the file's time 0 is left out.
    Fragment build(const Batch &batch, MediaTime shift);

private:
    void addVideo(Fragment &out, const media::Packet &packet, MediaTime at);
    void endVideo(Fragment &out, std::optional<MediaTime> next);
    void addAudio(Fragment &out, const media::Packet &packet, MediaTime at);

    std::optional<media::AudioClock> m_clock;
    std::optional<MediaTime> m_lastVideo; ///< placed
    MediaTime m_lastDuration{3000};
};

} // namespace belfry::record
