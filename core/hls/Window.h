// Window: what an HLS rendition serves at one moment: Segments made of Parts. Immutable, shared by all view threads.
#pragma once

#include "base/SharedBytes.h"
#include "base/Time.h"
#include "media/Captions.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace belfry::hls {

/// Each has its media playlist. They are cut at the same places and numbered alike.
enum class Rendition : std::uint8_t {
    Main,  ///< picture and sound, or what there is of them
    Audio, ///< the same sound without the picture
};

/// Adds `piece` to a list of ranges; what lies behind the last one in the same memory makes that one longer.
inline void addPiece(std::vector<SharedBytes> &pieces, const SharedBytes &piece)
{
    if (const auto joined = pieces.empty() ? SharedBytes() : pieces.back().joined(piece); !joined.empty())
        pieces.back() = joined;
    else
        pieces.push_back(piece);
}

/// The sound of a Part or Segment by itself, for Rendition::Audio.
struct Sound {
    MediaTime start{0};               ///< on the Stream's line; only where there is a duration
    MediaTime duration{0};            ///< of the blocks in it; zero: there is none
    std::vector<SharedBytes> pieces;  ///< ready to send
    std::size_t sizeBytes = 0;
    std::size_t headBytes = 0;        ///< of them not shared with the part with picture

    bool isGap() const { return pieces.empty(); }
};

/// RFC 8216bis 4.4.4.9.
struct Part {
    MediaTime duration{0};
    bool independent = false;         ///< begins with a keyframe
    std::vector<SharedBytes> pieces;  ///< moof header and mdat, ready to send; empty: lost (EXT-X-GAP)
    std::size_t sizeBytes = 0;
    std::uint32_t frames = 0;         ///< of video
    Sound sound{};

    bool isGap(Rendition rendition) const { return rendition == Rendition::Main ? pieces.empty() : sound.isGap(); }
    MediaTime durationIn(Rendition rendition) const
    {
        return rendition == Rendition::Main || sound.isGap() ? duration : sound.duration;
    }
    const std::vector<SharedBytes> &piecesIn(Rendition rendition) const
    {
        return rendition == Rendition::Main ? pieces : sound.pieces;
    }
};
using PartPtr = std::shared_ptr<const Part>;

struct Init {
    std::uint32_t id = 0;   ///< never used twice for a channel; stands in the URL
    SharedBytes bytes;      ///< ftyp + moov
    std::string codecs;     ///< RFC 6381 list for CODECS=
    std::uint32_t width = 0, height = 0;
    SharedBytes audioBytes{}; ///< of Rendition::Audio; empty where there is no picture to leave out, or no sound
    std::string audioCodecs{};

    bool hasAudioRendition() const { return !audioBytes.empty(); }
};
using InitPtr = std::shared_ptr<const Init>;

struct Segment {
    std::uint64_t msn = 0;            ///< media sequence number; never goes back for a channel
    std::uint64_t discontinuitySequence = 0; ///< counted up to and with this one
    bool discontinuity = false;       ///< EXT-X-DISCONTINUITY stands before it
    bool independent = false;         ///< its first part is
    bool complete = false;            ///< the last one of a Window may still grow
    MediaTime start{0};               ///< of its first frame, on the Stream's line
    WallTime programTime{};           ///< of its first frame
    MediaTime duration{0};            ///< of the parts so far
    std::size_t sizeBytes = 0;        ///< of the parts so far
    std::uint32_t frames = 0;         ///< of video, in the parts so far
    InitPtr init;
    std::vector<PartPtr> parts;
    WallTime audioProgramTime{};      ///< of its first block of sound
    MediaTime audioDuration{0};       ///< as Rendition::Audio has it: of its parts there
    std::size_t audioBytes = 0;
    std::size_t memoryBytes = 0;      ///< of both renditions

    MediaTime durationIn(Rendition rendition) const { return rendition == Rendition::Main ? duration : audioDuration; }
    WallTime programTimeIn(Rendition rendition) const
    {
        return rendition == Rendition::Main ? programTime : audioProgramTime;
    }
    /// None of its media is there.
    bool isGap(Rendition rendition) const
    {
        return !parts.empty()
               && std::all_of(parts.begin(), parts.end(), [rendition](const PartPtr &p) { return p->isGap(rendition); });
    }
};
using SegmentPtr = std::shared_ptr<const Segment>;

struct Window {
    std::vector<SegmentPtr> segments;          ///< oldest first; the last may be incomplete
    /// The playlist begins with this one. Those before it have left the playlist but are served on to players that
    /// hold an older one (RFC 8216bis 6.2.2).
    std::size_t firstListed = 0;
    std::uint32_t targetDurationSeconds = 2;   ///< fixed for a broadcast
    MediaTime partTarget{30000};
    bool ended = false;                        ///< EXT-X-ENDLIST
    double bitsPerSecond = 0;                  ///< peak of the segments here, for BANDWIDTH=
    double averageBitsPerSecond = 0;
    double framesPerSecond = 0;
    media::CaptionSet captions;                ///< seen inside the video since the broadcast began
    double audioBitsPerSecond = 0;             ///< the same of Rendition::Audio
    double audioAverageBitsPerSecond = 0;

    bool empty() const { return segments.empty(); }
    /// A playlist needs one.
    bool hasCompleteSegment() const { return !segments.empty() && segments.front()->complete; }
    /// The newest one of a Window that has one.
    const Segment &lastComplete() const
    {
        return segments.back()->complete ? *segments.back() : *segments[segments.size() - 2];
    }
    bool hasAudioRendition() const { return !segments.empty() && segments.back()->init->hasAudioRendition(); }
    /// Null when it is not here. Numbers within a Window have no holes.
    const Segment *find(std::uint64_t msn) const
    {
        if (segments.empty() || msn < segments.front()->msn || msn - segments.front()->msn >= segments.size())
            return nullptr;
        return segments[msn - segments.front()->msn].get();
    }
};
using WindowPtr = std::shared_ptr<const Window>;

} // namespace belfry::hls
