#include "store/LogbookRecord.h"

#include <algorithm>

namespace belfry::store {
namespace {

constexpr std::uint32_t kMagic = 0x424c4231; // "BLB1": a slot, form 1
constexpr std::size_t kHeadBytes = 4 + 1 + 2 + 8;
constexpr std::size_t kTextMax = 64;

constexpr std::array<std::uint32_t, 256> makeCrcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? value >> 1 ^ 0xedb88320u : value >> 1;
        table[i] = value;
    }
    return table;
}

LogbookSlot slotOf(LogbookKind kind, std::uint64_t serial, const Bytes &payload)
{
    Bytes bytes;
    ByteWriter out(bytes);
    out.u32(kMagic);
    out.u8(static_cast<std::uint8_t>(kind));
    out.u16(static_cast<std::uint16_t>(payload.size()));
    out.u64(serial);
    out.bytes(payload);
    out.u32(crc32(bytes));
    LogbookSlot slot{};
    std::copy(bytes.begin(), bytes.end(), slot.begin());
    return slot;
}

void putTime(ByteWriter &out, WallTime time)
{
    out.u64(static_cast<std::uint64_t>(time.time_since_epoch().count()));
}

WallTime takeTime(ByteReader &in)
{
    return WallTime(Duration(static_cast<std::int64_t>(in.u64())));
}

void putText(ByteWriter &out, const std::string &text)
{
    const std::string_view kept = std::string_view(text).substr(0, kTextMax);
    out.u8(static_cast<std::uint8_t>(kept.size()));
    out.text(kept);
}

std::string takeText(ByteReader &in)
{
    return std::string(asText(in.bytes(in.u8())));
}

void putSegment(ByteWriter &out, const SegmentSlot &segment)
{
    out.u64(segment.msn);
    out.u64(segment.discontinuitySequence);
    putTime(out, segment.programTime);
    out.u32(segment.initId);
}

SegmentSlot takeSegment(ByteReader &in)
{
    SegmentSlot segment;
    segment.msn = in.u64();
    segment.discontinuitySequence = in.u64();
    segment.programTime = takeTime(in);
    segment.initId = in.u32();
    return segment;
}

template<typename Value>
std::optional<Value> whole(const ByteReader &in, Value value)
{
    if (in.failed())
        return std::nullopt;
    return value;
}

struct Found {
    ByteView payload;
    std::uint64_t serial = 0;
    bool valid = false;
};

Found readSlot(ByteView slot, LogbookKind kind)
{
    ByteReader in(slot);
    const bool known = in.u32() == kMagic && in.u8() == static_cast<std::uint8_t>(kind);
    const std::size_t length = in.u16();
    Found found;
    found.serial = in.u64();
    found.payload = in.bytes(length);
    const std::uint32_t check = in.u32();
    found.valid = known && !in.failed() && check == crc32(slot.first(kHeadBytes + length));
    return found;
}

} // namespace

std::uint32_t crc32(ByteView bytes)
{
    static constexpr auto kTable = makeCrcTable();
    std::uint32_t value = 0xffffffffu;
    for (const std::uint8_t byte : bytes)
        value = kTable[(value ^ byte) & 0xff] ^ value >> 8;
    return ~value;
}

LogbookSlot encodeHeader()
{
    return slotOf(LogbookKind::Header, 0, {});
}

LogbookSlot encode(std::uint64_t serial, const LogbookBroadcast &broadcast)
{
    Bytes payload;
    ByteWriter out(payload);
    putText(out, broadcast.broadcast.id);
    putTime(out, broadcast.broadcast.startedAt);
    out.u32(broadcast.broadcast.targetDurationSeconds);
    out.u8(broadcast.endedAt ? 1 : 0);
    putTime(out, broadcast.endedAt.value_or(WallTime()));
    out.u32(static_cast<std::uint32_t>(broadcast.broadcast.delay.count()));
    out.u8(broadcast.broadcast.closingUntil ? 1 : 0);
    putTime(out, broadcast.broadcast.closingUntil.value_or(WallTime()));
    out.u8(broadcast.broadcast.startingUntil ? 1 : 0);
    putTime(out, broadcast.broadcast.startingUntil.value_or(WallTime()));
    return slotOf(LogbookKind::Broadcast, serial, payload);
}

LogbookSlot encode(std::uint64_t serial, const LogbookLease &lease)
{
    Bytes payload;
    ByteWriter out(payload);
    out.u64(lease.lastMsn);
    putSegment(out, lease.from);
    putText(out, lease.bootId);
    return slotOf(LogbookKind::Lease, serial, payload);
}

LogbookSlot encode(std::uint64_t serial, const SegmentSlot &segment)
{
    Bytes payload;
    ByteWriter out(payload);
    putSegment(out, segment);
    putTime(out, segment.writtenAt);
    return slotOf(LogbookKind::Segment, serial, payload);
}

bool isHeader(ByteView slot)
{
    return readSlot(slot, LogbookKind::Header).valid;
}

std::optional<LogbookBroadcast> decodeBroadcast(ByteView payload)
{
    ByteReader in(payload);
    LogbookBroadcast value;
    value.broadcast.id = takeText(in);
    value.broadcast.startedAt = takeTime(in);
    value.broadcast.targetDurationSeconds = in.u32();
    const bool ended = in.u8() != 0;
    const WallTime endedAt = takeTime(in);
    if (ended)
        value.endedAt = endedAt;
    if (in.remaining() == 0)
        return whole(in, value); // written before there were delays
    value.broadcast.delay = Duration(in.u32());
    const bool closes = in.u8() != 0;
    const WallTime closingUntil = takeTime(in);
    if (closes)
        value.broadcast.closingUntil = closingUntil;
    if (in.remaining() == 0)
        return whole(in, value); // written before countdowns were kept
    const bool starts = in.u8() != 0;
    const WallTime startingUntil = takeTime(in);
    if (starts)
        value.broadcast.startingUntil = startingUntil;
    return whole(in, value);
}

std::optional<LogbookLease> decodeLease(ByteView payload)
{
    ByteReader in(payload);
    LogbookLease value;
    value.lastMsn = in.u64();
    value.from = takeSegment(in);
    value.bootId = takeText(in);
    return whole(in, value);
}

std::optional<SegmentSlot> decodeSegment(ByteView payload)
{
    ByteReader in(payload);
    SegmentSlot value = takeSegment(in);
    if (in.remaining() != 0) // not yet told at first
        value.writtenAt = takeTime(in);
    return whole(in, value);
}

LogbookPair readPair(ByteView file, LogbookKind kind)
{
    LogbookPair pair;
    for (const std::uint64_t copy : {0, 1}) {
        const std::size_t at = logbookOffset(kind, copy);
        if (at + kLogbookSlotBytes > file.size()) {
            pair.damaged = true;
            continue;
        }
        const ByteView slot = file.subspan(at, kLogbookSlotBytes);
        if (std::all_of(slot.begin(), slot.end(), [](std::uint8_t byte) { return byte == 0; }))
            continue; // never written
        const Found found = readSlot(slot, kind);
        if (!found.valid) {
            pair.damaged = true;
        } else if (pair.payload.empty() || found.serial > pair.serial) {
            pair.payload = found.payload;
            pair.serial = found.serial;
        }
    }
    return pair;
}

} // namespace belfry::store
