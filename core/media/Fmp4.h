// Fmp4: fragmented MP4 (ISO/IEC 14496-12) as HLS serves it: one init segment, then fragments of moof and mdat.
#pragma once

#include "base/Result.h"
#include "base/SharedBytes.h"
#include "base/StorageWriter.h"
#include "media/Track.h"

#include <cstdint>
#include <span>

namespace belfry::media {

/// Ticks a second of a track's own line: 90000 for video, the sample rate for sound, so that a block of sound has a
/// whole number of ticks and nothing drifts.
std::uint32_t fmp4Timescale(const Track &track);

/// Track numbers inside the file.
constexpr std::uint32_t kFmp4VideoTrack = 1;
constexpr std::uint32_t kFmp4AudioTrack = 2;

/// ftyp and moov for one video track, one audio track, or both. ErrorCode::InvalidInput when a track lacks what a
/// decoder needs (configuration, size, sample rate).
Result<SharedBytes> makeFmp4Init(const Tracks &tracks);

/// One frame or block, in ticks of its track.
struct Fmp4Sample {
    std::uint32_t duration = 0;
    std::int32_t compositionOffset = 0;
    bool key = false;
    SharedBytes payload;
};

/// The samples of one track in a fragment, in decoding order.
struct Fmp4Run {
    std::uint32_t track = kFmp4VideoTrack;
    std::uint64_t decodeTime = 0; ///< of the first sample
    std::span<const Fmp4Sample> samples;
};

/// moof and mdat in one piece of memory: the only copy of the payloads. Runs without samples are left out.
/// `sequence` counts up from fragment to fragment.
SharedBytes makeFmp4Fragment(std::uint32_t sequence, std::span<const Fmp4Run> runs);
/// The same behind what `out` holds already, and shared with it. Empty, and nothing written, when fmp4FragmentBytes()
/// do not fit.
SharedBytes appendFmp4Fragment(StorageWriter &out, std::uint32_t sequence, std::span<const Fmp4Run> runs);
/// Their beginning, to which the payloads of the samples, run by run, are to be added.
SharedBytes makeFmp4FragmentHead(std::uint32_t sequence, std::span<const Fmp4Run> runs);
/// How long either of the first two is.
std::size_t fmp4FragmentBytes(std::span<const Fmp4Run> runs);

} // namespace belfry::media
