// Window: what an HLS rendition serves at one moment: Segments made of Parts. Immutable, shared by all view threads.
#pragma once

#include "base/SharedBytes.h"
#include "base/Time.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace belfry::hls {

/// RFC 8216bis 4.4.4.9.
struct Part {
    MediaTime duration{0};
    bool independent = false;         ///< begins with a keyframe
    std::vector<SharedBytes> pieces;  ///< moof header and mdat, ready to send
    std::size_t sizeBytes = 0;
    std::uint32_t frames = 0;         ///< of video
};
using PartPtr = std::shared_ptr<const Part>;

struct Init {
    std::uint32_t id = 0;   ///< never used twice for a channel; stands in the URL
    SharedBytes bytes;      ///< ftyp + moov
    std::string codecs;     ///< RFC 6381 list for CODECS=
    std::uint32_t width = 0, height = 0;
};
using InitPtr = std::shared_ptr<const Init>;

struct Segment {
    std::uint64_t msn = 0;            ///< media sequence number; never goes back for a channel
    std::uint64_t discontinuitySequence = 0; ///< counted up to and with this one
    bool discontinuity = false;       ///< EXT-X-DISCONTINUITY stands before it
    bool independent = false;         ///< its first part is
    bool complete = false;            ///< the last one of a Window may still grow
    WallTime programTime{};           ///< of its first frame
    MediaTime duration{0};            ///< of the parts so far
    std::size_t sizeBytes = 0;        ///< of the parts so far
    std::uint32_t frames = 0;         ///< of video, in the parts so far
    InitPtr init;
    std::vector<PartPtr> parts;
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

    bool empty() const { return segments.empty(); }
    /// A playlist needs one.
    bool hasCompleteSegment() const { return !segments.empty() && segments.front()->complete; }
};
using WindowPtr = std::shared_ptr<const Window>;

} // namespace belfry::hls
