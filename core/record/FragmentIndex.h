// FragmentIndex: the byte form of the list beside a recorded file: where each fragment lies and what time it holds.
#pragma once

#include "base/Bytes.h"
#include "base/Time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace belfry::record {

/// Why something is missing before a fragment.
enum class GapReason : std::uint8_t {
    None,
    Source,  ///< nothing came, or what came did not go on from what was before
    Restart, ///< this server was not there
    Queue,   ///< the disk did not keep up
    Disk,    ///< the disk refused, or was full
};
/// "source", "restart", "queue", "disk"; "" for None.
std::string_view name(GapReason reason);
/// None for another word.
GapReason gapReasonNamed(std::string_view word);

/// One fragment, moof and mdat. Value.
struct IndexEntry {
    std::uint64_t offset = 0;
    std::uint32_t sizeBytes = 0;
    std::uint32_t sequence = 0; ///< mfhd's
    MediaTime start{0};         ///< in the file: its first frame's decoding time
    MediaTime end{0};
    bool key = false;           ///< decoding can begin with it
    GapReason gap = GapReason::None;

    bool operator==(const IndexEntry &) const = default;
};

/// What stands before the entries.
struct IndexHead {
    std::uint32_t number = 1;     ///< of the file
    std::uint32_t initBytes = 0;  ///< ftyp and moov
    std::uint32_t headBytes = 0;  ///< and the room behind them: the first fragment is here
    MediaTime startsAt{0};        ///< where its time 0 lies in the recording
    WallTime startedAt{};         ///< the recording's time 0

    bool operator==(const IndexHead &) const = default;
};

constexpr std::size_t kIndexHeadBytes = 48;
constexpr std::size_t kIndexEntryBytes = 40;

void append(Bytes &out, const IndexHead &head);
void append(Bytes &out, const IndexEntry &entry);
/// Nothing when it is damaged.
std::optional<IndexHead> decodeIndexHead(ByteView bytes);
std::optional<IndexEntry> decodeIndexEntry(ByteView bytes);

/// All that is whole of an index, from the beginning.
struct FragmentIndex {
    IndexHead head;
    std::vector<IndexEntry> entries;

    MediaTime end() const { return entries.empty() ? MediaTime(0) : entries.back().end; }
};
/// Nothing when not even its head is whole. Entries that do not lie one behind the other end it.
std::optional<FragmentIndex> decodeIndex(ByteView bytes);

} // namespace belfry::record
