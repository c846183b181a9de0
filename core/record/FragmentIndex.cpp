#include "record/FragmentIndex.h"

#include <array>
#include <zlib.h>

namespace belfry::record {
namespace {

constexpr std::string_view kMagic = "BLFRIDX1";
constexpr std::uint32_t kKey = 1;
constexpr std::array<std::string_view, 5> kReasons{"", "source", "restart", "queue", "disk"};

std::uint32_t crcOf(ByteView bytes)
{
    return static_cast<std::uint32_t>(::crc32(0, bytes.data(), static_cast<uInt>(bytes.size())));
}

void seal(Bytes &out, std::size_t from)
{
    ByteWriter(out).u32(crcOf(ByteView(out).subspan(from)));
}

bool isSealed(ByteView record)
{
    const std::size_t body = record.size() - 4;
    return ByteReader(record.subspan(body)).u32() == crcOf(record.first(body));
}

} // namespace

std::string_view name(GapReason reason)
{
    return kReasons[static_cast<std::size_t>(reason)];
}

GapReason gapReasonNamed(std::string_view word)
{
    for (std::size_t i = 1; i < kReasons.size(); ++i) {
        if (kReasons[i] == word)
            return static_cast<GapReason>(i);
    }
    return GapReason::None;
}

void append(Bytes &out, const IndexHead &head)
{
    const std::size_t from = out.size();
    ByteWriter writer(out);
    writer.text(kMagic);
    writer.u32(head.number);
    writer.u32(head.initBytes);
    writer.u32(head.headBytes);
    writer.u64(static_cast<std::uint64_t>(head.startsAt.count()));
    writer.u64(static_cast<std::uint64_t>(head.startedAt.time_since_epoch().count()));
    writer.zeros(kIndexHeadBytes - 4 - (out.size() - from));
    seal(out, from);
}

void append(Bytes &out, const IndexEntry &entry)
{
    const std::size_t from = out.size();
    ByteWriter writer(out);
    writer.u64(entry.offset);
    writer.u32(entry.sizeBytes);
    writer.u32(entry.sequence);
    writer.u64(static_cast<std::uint64_t>(entry.start.count()));
    writer.u64(static_cast<std::uint64_t>(entry.end.count()));
    writer.u32((entry.key ? kKey : 0) | static_cast<std::uint32_t>(entry.gap) << 8);
    seal(out, from);
}

std::optional<IndexHead> decodeIndexHead(ByteView bytes)
{
    if (bytes.size() < kIndexHeadBytes || !isSealed(bytes.first(kIndexHeadBytes)))
        return std::nullopt;
    ByteReader reader(bytes);
    if (asText(reader.bytes(kMagic.size())) != kMagic)
        return std::nullopt;
    IndexHead head;
    head.number = reader.u32();
    head.initBytes = reader.u32();
    head.headBytes = reader.u32();
    head.startsAt = MediaTime(static_cast<std::int64_t>(reader.u64()));
    head.startedAt = WallTime(Duration(static_cast<std::int64_t>(reader.u64())));
    return head;
}

std::optional<IndexEntry> decodeIndexEntry(ByteView bytes)
{
    if (bytes.size() < kIndexEntryBytes || !isSealed(bytes.first(kIndexEntryBytes)))
        return std::nullopt;
    ByteReader reader(bytes);
    IndexEntry entry;
    entry.offset = reader.u64();
    entry.sizeBytes = reader.u32();
    entry.sequence = reader.u32();
    entry.start = MediaTime(static_cast<std::int64_t>(reader.u64()));
    entry.end = MediaTime(static_cast<std::int64_t>(reader.u64()));
    const std::uint32_t flags = reader.u32();
    entry.key = (flags & kKey) != 0;
    const std::uint32_t reason = flags >> 8;
    if (reason >= kReasons.size())
        return std::nullopt;
    entry.gap = static_cast<GapReason>(reason);
    return entry;
}

std::optional<FragmentIndex> decodeIndex(ByteView bytes)
{
    const auto head = decodeIndexHead(bytes);
    if (!head)
        return std::nullopt;
    FragmentIndex index{*head, {}};
    std::uint64_t next = head->headBytes;
    for (std::size_t at = kIndexHeadBytes; at + kIndexEntryBytes <= bytes.size(); at += kIndexEntryBytes) {
        const auto entry = decodeIndexEntry(bytes.subspan(at));
        if (!entry || entry->offset != next || entry->sizeBytes == 0)
            break;
        next += entry->sizeBytes;
        index.entries.push_back(*entry);
    }
    return index;
}

} // namespace belfry::record
