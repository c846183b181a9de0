#include "record/FileScan.h"

#include "media/Fmp4.h"

#include <algorithm>

namespace belfry::record {
namespace {

constexpr std::size_t kBoxHeadBytes = 8;
constexpr std::uint32_t kSyncSample = 0x00010000; // sample_is_non_sync_sample

/// The next box; false at the end and when it is not whole.
bool nextBox(ByteReader &in, std::string_view &type, ByteView &content)
{
    if (in.remaining() < kBoxHeadBytes)
        return false;
    const std::uint32_t size = in.u32();
    type = asText(in.bytes(4));
    if (size < kBoxHeadBytes || size - kBoxHeadBytes > in.remaining())
        return false;
    content = in.bytes(size - kBoxHeadBytes);
    return true;
}

/// The content of the first box of a type; empty when there is none.
ByteView find(ByteView bytes, std::string_view wanted)
{
    ByteReader in(bytes);
    std::string_view type;
    ByteView content;
    while (nextBox(in, type, content)) {
        if (type == wanted)
            return content;
    }
    return {};
}

void readTrack(ByteView trak, FileShape &shape)
{
    const ByteView mdia = find(trak, "mdia");
    ByteReader handler(find(mdia, "hdlr"));
    handler.skip(8);
    const std::string_view kind = asText(handler.bytes(4));
    if (kind == "vide")
        shape.hasVideo = true;
    if (kind != "soun")
        return;
    ByteReader header(find(mdia, "mdhd"));
    const bool isLong = header.u8() == 1;
    header.skip(isLong ? 3 + 16 : 3 + 8);
    shape.soundRate = header.u32();
}

struct Run {
    std::uint32_t track = 0;
    std::uint64_t start = 0;
    std::uint64_t duration = 0;
    bool key = false;
};

// As Fmp4 writes it: every sample with its duration and size, pictures with flags and offset, too.
std::optional<Run> readRun(ByteView traf)
{
    Run run;
    ByteReader header(find(traf, "tfhd"));
    header.skip(4);
    run.track = header.u32();
    ByteReader time(find(traf, "tfdt"));
    if (time.u8() != 1)
        return std::nullopt;
    time.skip(3);
    run.start = time.u64();
    ByteReader samples(find(traf, "trun"));
    samples.skip(4);
    const std::uint32_t count = samples.u32();
    samples.skip(4);
    const bool isVideo = run.track == media::kFmp4VideoTrack;
    for (std::uint32_t i = 0; i < count && !samples.failed(); ++i) {
        run.duration += samples.u32();
        samples.skip(4);
        if (!isVideo)
            continue;
        const bool key = (samples.u32() & kSyncSample) == 0;
        samples.skip(4);
        if (i == 0)
            run.key = key;
    }
    if (header.failed() || time.failed() || samples.failed() || count == 0)
        return std::nullopt;
    return run;
}

} // namespace

std::optional<FileShape> shapeOf(ByteView beginning)
{
    FileShape shape;
    ByteReader in(beginning);
    std::string_view type;
    ByteView content;
    if (!nextBox(in, type, content) || type != "ftyp" || !nextBox(in, type, content) || type != "moov")
        return std::nullopt;
    shape.initBytes = static_cast<std::uint32_t>(in.position());
    ByteReader moov(content);
    while (nextBox(moov, type, content)) {
        if (type == "trak")
            readTrack(content, shape);
    }
    while (nextBox(in, type, content) && (type == "free" || type == "sidx")) {
        shape.isFinished = shape.isFinished || type == "sidx";
        shape.headBytes = static_cast<std::uint32_t>(in.position());
    }
    return shape.headBytes != 0 && (shape.hasVideo || shape.soundRate != 0) ? std::optional(shape) : std::nullopt;
}

std::optional<FoundFragment> readMoof(ByteView moof, const FileShape &shape)
{
    FoundFragment found;
    ByteReader in(moof);
    std::string_view type;
    ByteView content;
    bool any = false;
    bool hasVideo = false;
    while (nextBox(in, type, content)) {
        if (type == "mfhd" && content.size() >= 8)
            found.entry.sequence = ByteReader(content.subspan(4)).u32();
        if (type != "traf")
            continue;
        const auto run = readRun(content);
        const bool isVideo = run && run->track == media::kFmp4VideoTrack;
        const std::uint64_t rate = isVideo ? 90'000 : shape.soundRate;
        if (!run || rate == 0 || run->start + run->duration > UINT64_MAX / 90'000)
            return std::nullopt;
        const auto toMedia = [rate](std::uint64_t ticks) {
            return MediaTime(static_cast<std::int64_t>((ticks * 90'000 + rate / 2) / rate));
        };
        const MediaTime end = toMedia(run->start + run->duration);
        found.lastEnd = std::max(found.lastEnd, end);
        if (isVideo || (!any && !hasVideo)) {
            found.entry.start = toMedia(run->start);
            found.entry.end = end;
            found.entry.key = isVideo ? run->key : !shape.hasVideo;
        }
        any = true;
        hasVideo = hasVideo || isVideo;
    }
    return any ? std::optional(found) : std::nullopt;
}

std::optional<FoundFragment> fragmentAt(const DiskFile &file, std::uint64_t offset, std::uint64_t fileBytes,
                                        const FileShape &shape)
{
    Bytes head(kBoxHeadBytes);
    const auto boxBytes = [&](std::uint64_t at, std::string_view wanted) -> std::uint64_t {
        const auto count = file.readAt(at, head);
        if (!count || *count < kBoxHeadBytes || asText(head).substr(4, 4) != wanted)
            return 0;
        const std::uint64_t size = ByteReader(head).u32();
        return size >= kBoxHeadBytes && size <= fileBytes - at ? size : 0;
    };
    const std::uint64_t moofBytes = boxBytes(offset, "moof");
    if (moofBytes == 0 || moofBytes > kMoofBytesMax)
        return std::nullopt;
    const std::uint64_t mdatBytes = boxBytes(offset + moofBytes, "mdat");
    if (mdatBytes == 0)
        return std::nullopt;
    Bytes moof(moofBytes - kBoxHeadBytes);
    const auto read = file.readAt(offset + kBoxHeadBytes, moof);
    if (!read || *read < moof.size())
        return std::nullopt;
    auto found = readMoof(moof, shape);
    if (found) {
        found->entry.offset = offset;
        found->entry.sizeBytes = static_cast<std::uint32_t>(moofBytes + mdatBytes);
    }
    return found;
}

} // namespace belfry::record
