// Feeder: a Stream on a media thread, written in real time: a picture each 10 ms, a key one each 200 ms, sound between them.
#pragma once

#include "hub/Stream.h"
#include "net/IoThread.h"
#include "support/ObsPackets.h"
#include "support/Packets.h"

namespace belfry::test {

class Feeder {
public:
    static constexpr int kFrameMs = 10;
    static constexpr int kGop = 20;

    explicit Feeder(std::size_t frameBytes = 5'000) : m_frameBytes(frameBytes)
    {
        media.runAndWait([this] {
            stream = std::make_unique<hub::Stream>("program");
            setTracks("obs-publish");
            write();
        });
    }
    ~Feeder()
    {
        media.runAndWait([this] {
            m_timer.reset();
            stream.reset();
        });
    }
    /// Media thread. At the next key frame, as the Switch does it; those of a recording.
    void setTracks(const std::string &recording) { m_video = ObsPackets(recording).tracks.video; }
    void setVideo(media::TrackPtr video) { m_video = std::move(video); }
    void pause(bool paused)
    {
        media.runAndWait([this, paused] { m_paused = paused; });
    }

    net::IoThread media{"media"};
    std::unique_ptr<hub::Stream> stream;

private:
    void write()
    {
        m_timer = media.after(Duration(kFrameMs), [this] { write(); });
        if (m_paused)
            return;
        const bool key = m_number % kGop == 0;
        if (key)
            stream->setTracks({m_video, aacTrack()});
        media::Packet picture = videoPacket(mediaMs(m_number * kFrameMs), key, 0);
        picture.payload = unit(key);
        stream->write(picture);
        stream->write(audioPacket(mediaMs(m_number * kFrameMs), 100));
        ++m_number;
    }

    /// One NAL unit behind its length.
    SharedBytes unit(bool key) const
    {
        Bytes bytes;
        ByteWriter writer(bytes);
        writer.u32(static_cast<std::uint32_t>(m_frameBytes - 4));
        writer.u8(key ? 0x65 : 0x41);
        bytes.resize(m_frameBytes, 7);
        return SharedBytes::copyOf(ByteView(bytes));
    }

    const std::size_t m_frameBytes;
    media::TrackPtr m_video;
    std::int64_t m_number = 0;
    bool m_paused = false;
    Subscription m_timer;
};

} // namespace belfry::test
