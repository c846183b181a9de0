// RewindList: what an archive has at one moment, and where. Immutable, shared by all view threads.
#pragma once

#include "hls/ArchiveRecord.h"
#include "hls/Window.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace belfry::hls {

struct RewindSegment {
    std::uint64_t msn = 0;
    std::uint32_t offset = 0; ///< in its reel, as the next two
    std::uint32_t sizeBytes = 0;
    std::uint32_t crc = 0;
    bool gap = false;
    MediaTime duration{0};
};

/// Of a run in which no segment has bytes.
constexpr std::uint64_t kNoReel = UINT64_MAX;

/// Segments of at most about a minute that lie in one file, share an init and have no discontinuity but before the first.
struct RewindRun {
    std::uint64_t firstSequence = 0;
    std::uint64_t discontinuitySequence = 0; ///< counted up to and with the first
    bool discontinuity = false;              ///< EXT-X-DISCONTINUITY stands before the first
    bool independent = true;                 ///< all are
    std::uint64_t reel = kNoReel;
    InitPtr init;
    WallTime programTime{};                  ///< of the first
    MediaTime duration{0};                   ///< of all
    std::uint64_t sizeBytes = 0;
    std::vector<RewindSegment> segments;
    SharedBytes text;                        ///< its lines in the playlist, without those about init and discontinuity
};
using RewindRunPtr = std::shared_ptr<const RewindRun>;

struct RewindList {
    std::vector<RewindRunPtr> runs;          ///< all that can be read; msn and sequence only grow
    /// The playlist begins with this one. Those before it have left it, or are of an earlier broadcast.
    std::size_t firstListed = 0;
    Rendition rendition = Rendition::Main;
    MediaTime listed{0};
    MediaTime length{0};                     ///< the playlist lists this much, and up to a minute more
    std::uint32_t targetSeconds = 2;
    bool ended = false;                      ///< EXT-X-ENDLIST

    bool hasPlaylist() const { return firstListed < runs.size(); }

    struct Found {
        ReelPlace place;
        MediaTime duration{0};
    };
    /// Nothing for one that is not there or was lost.
    std::optional<Found> findSegment(std::uint64_t msn) const;
    InitPtr findInit(std::uint64_t id) const;
};
using RewindListPtr = std::shared_ptr<const RewindList>;

} // namespace belfry::hls
