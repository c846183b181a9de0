// LogbookRecord: the byte form of what the Logbook keeps. Each record fills a slot of its own and carries a serial
// number and a CRC, so that a torn one is seen and the one before it is still there.
#pragma once

#include "base/Bytes.h"
#include "store/Logbook.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace belfry::store {

/// IEEE 802.3, as zlib's crc32.
std::uint32_t crc32(ByteView bytes);

constexpr std::size_t kLogbookSlotBytes = 512;
/// File layout: one slot for the header, then two for each kind; the rest is spare.
constexpr std::size_t kLogbookFileBytes = 4096;
enum class LogbookKind : std::uint8_t { Header, Broadcast, Lease, Segment };
constexpr std::size_t logbookOffset(LogbookKind kind, std::uint64_t serial)
{
    const auto number = static_cast<std::size_t>(kind);
    return kind == LogbookKind::Header ? 0 : kLogbookSlotBytes * (2 * number - 1 + (serial & 1));
}

struct LogbookBroadcast {
    BroadcastRecord broadcast;
    std::optional<WallTime> endedAt;
};

/// Numbers up to `lastMsn` may be used without another fsync.
struct LogbookLease {
    std::uint64_t lastMsn = 0;
    SegmentSlot from;   ///< the segment that took it
    std::string bootId; ///< of the system that ran then
};

using LogbookSlot = std::array<std::uint8_t, kLogbookSlotBytes>;
LogbookSlot encodeHeader();
LogbookSlot encode(std::uint64_t serial, const LogbookBroadcast &broadcast);
LogbookSlot encode(std::uint64_t serial, const LogbookLease &lease);
LogbookSlot encode(std::uint64_t serial, const SegmentSlot &segment);

bool isHeader(ByteView slot);
std::optional<LogbookBroadcast> decodeBroadcast(ByteView payload);
std::optional<LogbookLease> decodeLease(ByteView payload);
std::optional<SegmentSlot> decodeSegment(ByteView payload);

/// The two slots of a kind, as found.
struct LogbookPair {
    ByteView payload;             ///< of the newer valid one; empty when there is none
    std::uint64_t serial = 0;
    bool damaged = false;         ///< a slot was written and does not pass its check
};
LogbookPair readPair(ByteView file, LogbookKind kind);

} // namespace belfry::store
