// FileScan: reads the structure of a recorded file back: its head, and its fragments one by one.
#pragma once

#include "base/Bytes.h"
#include "base/DiskFile.h"
#include "record/FragmentIndex.h"

#include <cstdint>
#include <optional>

namespace belfry::record {

/// What the boxes before the first fragment say.
struct FileShape {
    std::uint32_t initBytes = 0; ///< ftyp and moov
    std::uint32_t headBytes = 0; ///< and the room behind them
    bool hasVideo = false;
    std::uint32_t soundRate = 0; ///< ticks a second; 0 without sound
    bool isFinished = false;     ///< the room holds a segment index
};

/// The head of a file, from its first bytes. Nothing when it is not whole, or none of ours.
std::optional<FileShape> shapeOf(ByteView beginning);

/// A fragment as its moof tells it.
struct FoundFragment {
    IndexEntry entry;
    MediaTime lastEnd{0}; ///< of whatever ends last
};
/// From a whole moof; offset and sizeBytes are the caller's to fill. Nothing when it is not one of ours.
std::optional<FoundFragment> readMoof(ByteView moof, const FileShape &shape);

/// The fragment at `offset`, when it is whole. Blocks.
std::optional<FoundFragment> fragmentAt(const DiskFile &file, std::uint64_t offset, std::uint64_t fileBytes,
                                        const FileShape &shape);

constexpr std::size_t kFileHeadBytesMax = 1u << 20;
constexpr std::size_t kMoofBytesMax = 4u << 20;

} // namespace belfry::record
