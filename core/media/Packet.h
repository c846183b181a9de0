// Packet: one encoded frame (video) or one block of encoded sound (audio), immutable and cheap to copy.
#pragma once

#include "base/SharedBytes.h"
#include "base/Time.h"
#include "media/Codec.h"

namespace belfry::media {

struct Packet {
    Kind kind = Kind::Video;
    bool key = false;           ///< decoding can begin here; always true for audio
    MediaTime dts{0};           ///< never goes back within a Stream and kind, except behind a discontinuity
    MediaTime compositionOffset{0}; ///< pts - dts; zero for audio
    /// AVC, HEVC: NAL units with four-byte lengths. AAC: one raw block. AV1: OBUs. Opus: one packet.
    SharedBytes payload;

    MediaTime pts() const { return dts + compositionOffset; }
};

} // namespace belfry::media
