// SegmentIndexBox: the sidx of a finished file (ISO/IEC 14496-12 8.16.3): how long it is and where to jump to.
#pragma once

#include "base/Bytes.h"
#include "record/FragmentIndex.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace belfry::record {

/// Room for it behind the moov: kept free while the file grows, so that it can be written in place at the end.
constexpr std::size_t kSegmentIndexRoomBytes = 16 * 1024;

/// Exactly `roomBytes` (64 at least): a sidx whose references begin at keyframes, as many as there is room for, and a free
/// box behind it. `entries` lie one behind the other and are not empty.
Bytes makeSegmentIndex(std::span<const IndexEntry> entries, std::uint32_t track, std::size_t roomBytes);
/// The same room with nothing in it.
Bytes makeFreeRoom(std::size_t roomBytes);

} // namespace belfry::record
