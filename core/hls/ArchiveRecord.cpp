#include "hls/ArchiveRecord.h"

#include <zlib.h>

#include <algorithm>

namespace belfry::hls {
namespace {

constexpr std::uint32_t kReelMagic = 0x42465231;   // "BFR1"
constexpr std::uint32_t kRecordMagic = 0x42465347; // "BFSG"
constexpr std::size_t kBroadcastBytesMax = 64;
constexpr std::uint8_t kDiscontinuity = 1;
constexpr std::uint8_t kIndependent = 2;
constexpr std::uint8_t kGap = 4;

} // namespace

std::uint32_t archiveCrc(ByteView bytes, std::uint32_t before)
{
    return static_cast<std::uint32_t>(::crc32_z(before, bytes.data(), bytes.size()));
}

// Prefix: magic, length of the body, CRC of the body, CRC of these twelve.
Bytes encode(const ReelHead &head)
{
    Bytes body;
    ByteWriter write(body);
    write.u8(static_cast<std::uint8_t>(std::min(head.broadcast.size(), kBroadcastBytesMax)));
    write.text(std::string_view(head.broadcast).substr(0, kBroadcastBytesMax));
    write.u32(head.targetSeconds);
    write.u32(head.initId);
    write.u32(static_cast<std::uint32_t>(head.init.size()));
    write.bytes(head.init.view());

    Bytes out;
    ByteWriter prefix(out);
    prefix.u32(kReelMagic);
    prefix.u32(static_cast<std::uint32_t>(body.size()));
    prefix.u32(archiveCrc(body));
    prefix.u32(archiveCrc(out));
    prefix.bytes(body);
    return out;
}

void append(Bytes &out, const ArchivedSegment &segment)
{
    const std::size_t start = out.size();
    ByteWriter write(out);
    write.u32(kRecordMagic);
    write.u32(segment.sizeBytes);
    write.u64(segment.msn);
    write.u64(segment.sequence);
    write.u64(segment.discontinuitySequence);
    write.u64(static_cast<std::uint64_t>(segment.programTime.time_since_epoch().count()));
    write.u64(static_cast<std::uint64_t>(segment.duration.count()));
    write.u8(static_cast<std::uint8_t>((segment.discontinuity ? kDiscontinuity : 0) |
                                       (segment.independent ? kIndependent : 0) | (segment.gap ? kGap : 0)));
    write.zeros(7);
    write.u32(segment.crc);
    write.u32(archiveCrc(ByteView(out).subspan(start)));
}

std::optional<std::size_t> reelHeadBytes(ByteView prefix)
{
    ByteReader read(prefix);
    const std::uint32_t magic = read.u32();
    const std::size_t bodyBytes = read.u32();
    read.skip(4);
    const std::uint32_t crc = read.u32();
    if (read.failed() || magic != kReelMagic || crc != archiveCrc(prefix.first(12)) || bodyBytes > kReelHeadBytesMax)
        return std::nullopt;
    return kReelPrefixBytes + bodyBytes;
}

std::optional<ReelHead> decodeReelHead(ByteView bytes)
{
    const auto length = reelHeadBytes(bytes);
    if (!length || bytes.size() < *length)
        return std::nullopt;
    ByteReader prefix(bytes.subspan(8));
    const std::uint32_t crc = prefix.u32();
    const ByteView body = bytes.subspan(kReelPrefixBytes, *length - kReelPrefixBytes);
    if (crc != archiveCrc(body))
        return std::nullopt;
    ByteReader read(body);
    ReelHead head;
    head.broadcast = asText(read.bytes(read.u8()));
    head.targetSeconds = read.u32();
    head.initId = read.u32();
    head.init = SharedBytes::copyOf(read.bytes(read.u32()));
    if (read.failed() || read.remaining() != 0)
        return std::nullopt;
    return head;
}

std::optional<ArchivedSegment> decodeArchivedSegment(ByteView bytes)
{
    if (bytes.size() < kArchiveRecordBytes)
        return std::nullopt;
    ByteReader read(bytes.first(kArchiveRecordBytes));
    const std::uint32_t magic = read.u32();
    ArchivedSegment segment;
    segment.sizeBytes = read.u32();
    segment.msn = read.u64();
    segment.sequence = read.u64();
    segment.discontinuitySequence = read.u64();
    segment.programTime = WallTime(std::chrono::milliseconds(static_cast<std::int64_t>(read.u64())));
    segment.duration = MediaTime(static_cast<std::int64_t>(read.u64()));
    const std::uint8_t flags = read.u8();
    segment.discontinuity = (flags & kDiscontinuity) != 0;
    segment.independent = (flags & kIndependent) != 0;
    segment.gap = (flags & kGap) != 0;
    read.skip(7);
    segment.crc = read.u32();
    const std::uint32_t crc = read.u32();
    if (magic != kRecordMagic || crc != archiveCrc(bytes.first(kArchiveRecordBytes - 4)))
        return std::nullopt;
    return segment;
}

} // namespace belfry::hls
