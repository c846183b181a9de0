#include "record/SegmentIndexBox.h"

#include "media/Fmp4Boxes.h"

#include <algorithm>
#include <vector>

namespace belfry::record {
namespace {

using media::Fmp4Box;

constexpr std::size_t kSidxHeadBytes = 40;
constexpr std::size_t kReferenceBytes = 12;
constexpr std::size_t kBoxHeadBytes = 8;
constexpr std::uint64_t kReferencedBytesMax = 0x7fffffff;
constexpr std::uint32_t kStartsWithSap = 0x80000000 | 1u << 28; // of type 1

struct Reference {
    std::uint64_t sizeBytes = 0;
    MediaTime start{0};
};

/// From keyframe to keyframe, joined until they are few enough.
std::vector<Reference> referencesOf(std::span<const IndexEntry> entries, std::size_t countMax)
{
    std::vector<Reference> all;
    for (const IndexEntry &entry : entries) {
        if (all.empty() || entry.key)
            all.push_back({0, entry.start});
        all.back().sizeBytes += entry.sizeBytes;
    }
    const std::size_t together = (all.size() + countMax - 1) / countMax;
    std::vector<Reference> joined;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % together == 0)
            joined.push_back({0, all[i].start});
        joined.back().sizeBytes += all[i].sizeBytes;
    }
    return joined;
}

} // namespace

Bytes makeSegmentIndex(std::span<const IndexEntry> entries, std::uint32_t track, std::size_t roomBytes)
{
    const std::size_t countMax = (roomBytes - kSidxHeadBytes - kBoxHeadBytes) / kReferenceBytes;
    const auto references = referencesOf(entries, countMax);
    const std::size_t freeBytes = roomBytes - kSidxHeadBytes - references.size() * kReferenceBytes;
    Bytes bytes;
    bytes.reserve(roomBytes);
    ByteWriter out(bytes);
    {
        const Fmp4Box sidx(out, "sidx", 1, 0);
        out.u32(track);
        out.u32(90'000);
        out.u64(static_cast<std::uint64_t>(entries.front().start.count()));
        out.u64(freeBytes);
        out.u16(0);
        out.u16(static_cast<std::uint16_t>(references.size()));
        for (std::size_t i = 0; i < references.size(); ++i) {
            const MediaTime end = i + 1 < references.size() ? references[i + 1].start : entries.back().end;
            out.u32(static_cast<std::uint32_t>(std::min(references[i].sizeBytes, kReferencedBytesMax)));
            out.u32(static_cast<std::uint32_t>((end - references[i].start).count()));
            out.u32(kStartsWithSap);
        }
    }
    const Bytes rest = makeFreeRoom(freeBytes);
    out.bytes(rest);
    return bytes;
}

Bytes makeFreeRoom(std::size_t roomBytes)
{
    Bytes bytes;
    ByteWriter out(bytes);
    const Fmp4Box room(out, "free");
    out.zeros(roomBytes - kBoxHeadBytes);
    return bytes;
}

} // namespace belfry::record
