// BatchCutter: cuts packets into batches, each keyframe at the beginning of one.
#pragma once

#include "record/Batch.h"

#include <optional>

namespace belfry::record {

/// Pure; one thread. Until a packet comes that decoding can begin with, all are left out.
class BatchCutter {
public:
    static constexpr MediaTime kLength = std::chrono::milliseconds(500);
    static constexpr std::size_t kBytesMax = 8u << 20;

    /// What follows is of these. Needs finish() before.
    void setTracks(const media::Tracks &tracks);
    /// Everything up to the next keyframe is left out, and that batch says why.
    void lost(GapReason why);
    /// The batch that is complete because of this packet.
    std::optional<Batch> add(const media::Packet &packet, WallTime now);
    /// What there is of one; the next begins with a keyframe.
    std::optional<Batch> finish();

private:
    bool isCut(const media::Packet &packet) const;
    bool canBegin(const media::Packet &packet) const;
    std::optional<Batch> take();

    Batch m_batch;
    media::Tracks m_tracks;
    GapReason m_lost = GapReason::None;
    bool m_keyWanted = true;
    std::size_t m_packets = 0; ///< of the batch before
};

} // namespace belfry::record
