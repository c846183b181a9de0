// Feed: a made-up encoder: frames and sound in the order and with the whole milliseconds of RTMP.
#pragma once

#include "media/Packet.h"
#include "support/Packets.h"

#include <cstdint>
#include <functional>

namespace belfry::test {

class Feed {
public:
    int fpsNumerator = 30;
    int fpsDenominator = 1;
    int keyEvery = 60;              ///< frames
    std::uint32_t sampleRate = 48000;
    bool hasVideo = true;
    bool hasAudio = true;
    std::size_t frameBytes = 100;

    /// Hands out everything that comes before `until`, counted from the start of the Feed.
    void runUntil(MediaTime until, const std::function<void(const media::Packet &)> &out)
    {
        while (true) {
            const MediaTime video = hasVideo ? videoTime(m_frame) : MediaTime::max();
            const MediaTime audio = hasAudio ? audioTime(m_block) : MediaTime::max();
            if (std::min(video, audio) >= until)
                return;
            if (video <= audio)
                out(videoPacket(m_base + video, m_frame++ % keyEvery == 0, frameBytes));
            else
                out(audioPacket(m_base + audioTime(m_block++)));
        }
    }
    /// Moves all that follows.
    void shift(MediaTime by) { m_base += by; }

private:
    MediaTime videoTime(std::int64_t frame) const { return mediaMs(frame * 1000 * fpsDenominator / fpsNumerator); }
    MediaTime audioTime(std::int64_t block) const { return mediaMs(block * 1024 * 1000 / sampleRate); }

    std::int64_t m_frame = 0;
    std::int64_t m_block = 0;
    MediaTime m_base{0};
};

} // namespace belfry::test
