#include "media/Fmp4.h"
#include "media/Fmp4Boxes.h"

#include <algorithm>
#include <array>
#include <vector>

namespace belfry::media {
namespace {

// ISO/IEC 14496-12 8.8.3.1: depends on nothing; depends on others and is no sync sample.
constexpr std::uint32_t kKeyFlags = 0x02000000;
constexpr std::uint32_t kDeltaFlags = 0x01010000;

constexpr std::uint32_t kDefaultBaseIsMoof = 0x020000;
constexpr std::uint32_t kDefaultFlagsPresent = 0x20;

enum TrunFlags : std::uint32_t {
    kDataOffset = 0x1,
    kSampleDuration = 0x100,
    kSampleSize = 0x200,
    kSampleFlags = 0x400,
    kSampleCompositionOffset = 0x800,
};

constexpr std::size_t kMoofHeadBytes = 8 + 16;
constexpr std::size_t kTrafHeadBytes = 8 + 20 + 20 + 20;
constexpr std::size_t kVideoSampleBytes = 16;
constexpr std::size_t kAudioSampleBytes = 8;
constexpr std::size_t kMdatHeadBytes = 8;
constexpr std::size_t kRunsMax = 2;

std::size_t payloadBytes(const Fmp4Run &run)
{
    std::size_t sum = 0;
    for (const Fmp4Sample &sample : run.samples)
        sum += sample.payload.size();
    return sum;
}

std::size_t headBytes(std::span<const Fmp4Run> runs)
{
    std::size_t sum = kMoofHeadBytes + kMdatHeadBytes;
    for (const Fmp4Run &run : runs)
        if (!run.samples.empty())
            sum += kTrafHeadBytes
                   + run.samples.size() * (run.track == kFmp4VideoTrack ? kVideoSampleBytes : kAudioSampleBytes);
    return sum;
}

/// Returns where the run's data offset stands, to be filled in when the moof's length is known.
std::size_t writeTraf(ByteWriter &out, const Fmp4Run &run)
{
    const bool isVideo = run.track == kFmp4VideoTrack;
    const Fmp4Box traf(out, "traf");
    {
        const Fmp4Box tfhd(out, "tfhd", 0, kDefaultBaseIsMoof | kDefaultFlagsPresent);
        out.u32(run.track);
        out.u32(isVideo ? kDeltaFlags : kKeyFlags);
    }
    {
        const Fmp4Box tfdt(out, "tfdt", 1, 0);
        out.u64(run.decodeTime);
    }
    const std::uint32_t perSample = kSampleDuration | kSampleSize | (isVideo ? kSampleFlags | kSampleCompositionOffset : 0);
    const Fmp4Box trun(out, "trun", 1, kDataOffset | perSample); // version 1: signed composition offsets
    out.u32(static_cast<std::uint32_t>(run.samples.size()));
    const std::size_t dataOffsetAt = out.position();
    out.u32(0);
    for (const Fmp4Sample &sample : run.samples) {
        out.u32(sample.duration);
        out.u32(static_cast<std::uint32_t>(sample.payload.size()));
        if (isVideo) {
            out.u32(sample.key ? kKeyFlags : kDeltaFlags);
            out.u32(static_cast<std::uint32_t>(sample.compositionOffset));
        }
    }
    return dataOffsetAt;
}

/// moof, and mdat up to its first payload byte.
Bytes makeHead(std::uint32_t sequence, std::span<const Fmp4Run> runs)
{
    Bytes head;
    head.reserve(headBytes(runs));
    ByteWriter out(head);
    std::array<std::size_t, kRunsMax> dataOffsetAt{};
    {
        const Fmp4Box moof(out, "moof");
        {
            const Fmp4Box mfhd(out, "mfhd", 0, 0);
            out.u32(sequence);
        }
        for (std::size_t i = 0; i < runs.size(); ++i)
            if (!runs[i].samples.empty())
                dataOffsetAt[i] = writeTraf(out, runs[i]);
    }
    const std::size_t payloadAt = out.position() + kMdatHeadBytes;
    std::size_t payload = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (dataOffsetAt[i] != 0)
            out.patchU32(dataOffsetAt[i], static_cast<std::uint32_t>(payloadAt + payload));
        payload += payloadBytes(runs[i]);
    }
    out.u32(static_cast<std::uint32_t>(kMdatHeadBytes + payload));
    out.text("mdat");
    return head;
}

std::span<const Fmp4Run> taken(std::span<const Fmp4Run> runs)
{
    return runs.first(std::min(runs.size(), kRunsMax));
}

} // namespace

std::size_t fmp4FragmentBytes(std::span<const Fmp4Run> runs)
{
    std::size_t sum = headBytes(taken(runs));
    for (const Fmp4Run &run : taken(runs))
        sum += payloadBytes(run);
    return sum;
}

SharedBytes makeFmp4Fragment(std::uint32_t sequence, std::span<const Fmp4Run> runs)
{
    StorageWriter out(Storage::Kind::Heap, fmp4FragmentBytes(runs));
    return appendFmp4Fragment(out, sequence, runs);
}

SharedBytes makeFmp4FragmentHead(std::uint32_t sequence, std::span<const Fmp4Run> runs)
{
    return SharedBytes::copyOf(makeHead(sequence, taken(runs)));
}

SharedBytes appendFmp4Fragment(StorageWriter &out, std::uint32_t sequence, std::span<const Fmp4Run> runs)
{
    if (fmp4FragmentBytes(runs) > out.room())
        return {};
    const Bytes head = makeHead(sequence, taken(runs));
    std::vector<ByteView> pieces{head};
    for (const Fmp4Run &run : taken(runs))
        for (const Fmp4Sample &sample : run.samples)
            pieces.push_back(sample.payload.view());
    return out.append(pieces);
}

} // namespace belfry::media
