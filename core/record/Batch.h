// Batch: about half a second of a Stream on its way to the disk thread, as it came.
#pragma once

#include "base/Time.h"
#include "media/Packet.h"
#include "media/Track.h"
#include "record/FragmentIndex.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace belfry::record {

/// Holds the packets' own memory: no payload byte is copied on the way to the file. Value.
struct Batch {
    /// Times of batches with the same number are on the same line; of another one, only the wall clock tells.
    std::uint64_t line = 0;
    media::Tracks tracks;
    std::vector<media::Packet> packets;
    std::optional<MediaTime> next; ///< decoding time of the picture that follows on, when one does
    WallTime at{};                 ///< when its first packet came
    GapReason lost = GapReason::None; ///< what stood before it was left out for this
    std::size_t sizeBytes = 0;

    /// Its first packet can be decoded without any before it.
    bool beginsWithKey() const
    {
        return !packets.empty() && packets.front().key && (!tracks.video || packets.front().kind == media::Kind::Video);
    }
};

} // namespace belfry::record
