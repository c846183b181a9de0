// SegmentStore: where the bytes of a segment's parts are written: one piece of memory a segment, if it fits.
#pragma once

#include "base/StorageWriter.h"
#include "media/Fmp4.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace belfry::hls {

/// How much a segment will need is guessed from those before it; what does not fit goes into a second Storage. One
/// thread; owned by Segmenter.
class SegmentStore {
public:
    explicit SegmentStore(Storage::Kind kind) : m_kind(kind) { m_sizes.fill(0); }

    /// What follows belongs to another segment.
    void next();
    /// The fragment's bytes, written once. Empty when there is no memory for them.
    SharedBytes append(std::uint32_t sequence, std::span<const media::Fmp4Run> runs);

private:
    std::size_t capacityFor(std::size_t fragmentBytes) const;

    const Storage::Kind m_kind;
    std::optional<StorageWriter> m_writer;
    std::size_t m_writtenBytes = 0;     ///< of this segment
    std::array<std::size_t, 4> m_sizes; ///< of the segments before; zero: not yet
    std::size_t m_nextSize = 0;
};

} // namespace belfry::hls
