// ArchiveRecord: the byte form of what the archive keeps on disk. A reel is one file with about a minute of segments of
// one init segment: a head, then for each segment a record and its bytes. Each says itself where it ends and carries a
// CRC, so a file cut short anywhere is read up to its last whole segment.
#pragma once

#include "base/Bytes.h"
#include "base/SharedBytes.h"
#include "base/Time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace belfry::hls {

/// What stands at the beginning of a reel.
struct ReelHead {
    std::string broadcast; ///< ULID
    std::uint32_t targetSeconds = 2;
    std::uint32_t initId = 0;
    SharedBytes init; ///< ftyp + moov
};

/// One segment of the archive, or the place of one that was lost.
struct ArchivedSegment {
    std::uint64_t msn = 0;
    /// Its place in the rewind playlist. Grows by one, whatever msn does: a restart leaves numbers out.
    std::uint64_t sequence = 0;
    std::uint64_t discontinuitySequence = 0; ///< counted up to and with this one
    WallTime programTime{};
    MediaTime duration{0};
    bool discontinuity = false;
    bool independent = false;
    bool gap = false;            ///< EXT-X-GAP: it has no bytes
    std::uint32_t sizeBytes = 0;
    std::uint32_t crc = 0;       ///< of its bytes
};

/// Where the bytes of a segment lie.
struct ReelPlace {
    std::uint64_t reel = 0; ///< the number in the file's name: msn of its first segment
    std::uint32_t offset = 0;
    std::uint32_t sizeBytes = 0;
    std::uint32_t crc = 0;

    bool operator==(const ReelPlace &) const = default;
};

constexpr std::size_t kArchiveRecordBytes = 64;
constexpr std::size_t kReelPrefixBytes = 16;
constexpr std::size_t kReelHeadBytesMax = 1u << 20;

/// IEEE 802.3. `before` is what an earlier call returned, to go on.
std::uint32_t archiveCrc(ByteView bytes, std::uint32_t before = 0);

Bytes encode(const ReelHead &head);
void append(Bytes &out, const ArchivedSegment &segment);

/// How long the head is, prefix and all, read from its kReelPrefixBytes; nothing when this is no reel.
std::optional<std::size_t> reelHeadBytes(ByteView prefix);
/// Nothing when it is damaged.
std::optional<ReelHead> decodeReelHead(ByteView head);
std::optional<ArchivedSegment> decodeArchivedSegment(ByteView record);

} // namespace belfry::hls
