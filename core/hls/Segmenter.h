// Segmenter: cuts packets into Parts and Parts into Segments. It knows media time only: no clock, no numbers, no URLs.
#pragma once

#include "hls/PartBuilder.h"
#include "media/AudioClock.h"
#include "media/Packet.h"
#include "media/Track.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace belfry::hls {

struct SegmenterSettings {
    std::uint32_t targetSeconds = 2;   ///< TARGETDURATION: no segment, rounded, is longer (RFC 8216bis 4.4.3.1)
    MediaTime partTarget{30000};
    MediaTime keyInterval{180000};     ///< expected between keyframes, until it has been seen
    Storage::Kind storage = Storage::Kind::Heap;
    bool shortFirst = false;           ///< the first segment is one part: players that want a whole one begin sooner
};

/// Segments begin at keyframes: at the last one before the target is passed; where none comes in time, at any frame,
/// and that part is not independent. Parts last 85-100 % of the part target, but for the last of a segment and where
/// the frame rate varies; where the frame rate does not divide that way, the first part raises the target. The
/// picture's time is the clock of a stream that has one; sound goes along. A leap of the times, and other tracks, end
/// the segment and begin the next one at a keyframe, behind a discontinuity. Std-only, one thread, owned by Packager.
class Segmenter {
public:
    struct Sink {
        virtual ~Sink() = default;
        /// What the segments that follow are made of. False when it cannot be served: nothing is made of it.
        virtual bool tracksBegun(const media::Tracks &tracks) = 0;
        /// The first frame of a segment is here; `start` is its decoding time.
        virtual void segmentBegun(MediaTime start, bool discontinuity) = 0;
        virtual void partMade(Part part) = 0;
        virtual void segmentEnded() = 0;
    };

    Segmenter(Sink &sink, const SegmenterSettings &settings);

    void setTracks(const media::Tracks &tracks);
    void add(const media::Packet &packet);
    /// What follows does not continue what came before.
    void discontinuity();
    /// Lets out what was held back and ends the segment. More may follow, behind a discontinuity.
    void finish();

    /// In whole milliseconds, as it is written; fixed once the first part is out. It is one for both renditions
    /// (RFC 8216bis 6.2.4), so it has room for the last block of sound, too.
    MediaTime partTarget() const { return std::max(m_partTarget, m_soundTarget); }

private:
    bool isUsable(const media::Packet &packet) const;
    bool beginLine(const media::Packet &packet);
    void addVideo(media::Packet packet);
    void settleHeld(MediaTime duration);
    void addAudio(const media::Packet &packet);
    void addAudioAlone(const media::AudioClock::Place &place, std::uint32_t samples, const media::Packet &packet);
    void noteKey(MediaTime dts);
    bool shouldCutAtKey() const;
    void makeRoom(MediaTime duration);
    void grow(MediaTime end);
    void fixPartTarget();
    SoundRule soundRule() const;
    void openSegment(MediaTime start);
    void nextPart(MediaTime start);
    void closePart();
    void closeSegment();

    MediaTime partDuration() const { return m_partEnd - m_partStart; }
    MediaTime segmentDuration() const { return m_closedParts + partDuration(); }
    // Beyond it rounds to more than the target; sound may end a block or two later than the picture.
    MediaTime segmentLimit() const { return m_target + MediaTime(m_tracks.video && m_tracks.audio ? 40000 : 45000); }

    Sink &m_sink;
    const MediaTime m_target;
    MediaTime m_partTarget;
    bool m_endsWithPart;           // the open segment
    MediaTime m_soundTarget{0};    // the same where Rendition::Audio needs more
    bool m_partTargetFixed = false;
    std::array<MediaTime, 8> m_keyIntervals;
    std::size_t m_nextKeyInterval = 0;
    std::optional<MediaTime> m_lastKey;

    media::Tracks m_tracks;
    bool m_tracksTold = false;
    bool m_tracksServable = false;
    bool m_running = false;        // between the first packet of a line and its end
    bool m_everRan = false;
    bool m_discontinuity = false;
    std::optional<media::Packet> m_held; // the last frame: its duration is known when the next one comes
    MediaTime m_lastDuration{3000};
    std::optional<media::AudioClock> m_audioClock;
    std::uint32_t m_blockSamples = 0;    // of the longest block of sound

    PartBuilder m_part;
    SegmentStore m_store;
    std::uint32_t m_fragments = 0;
    MediaTime m_partStart{0};
    MediaTime m_partEnd{0};
    MediaTime m_closedParts{0};    // of the open segment
};

} // namespace belfry::hls
