// FlvWriter: what stands in front of a configuration or a packet in FLV's audio and video tags, which are RTMP's messages:
// the legacy form (Adobe FLV 10.1, E.4) for H.264 and AAC, Enhanced RTMP for all others.
#pragma once

#include "media/Packet.h"
#include "media/Track.h"

#include <array>

namespace belfry::media {

/// The bytes before the payload; the tag is these and the payload, which nobody copies. A value.
struct FlvFront {
    std::array<std::uint8_t, 8> bytes{};
    std::uint8_t size = 0;

    ByteView view() const { return ByteView(bytes).first(size); }
};

/// Before a track's decoder configuration.
FlvFront flvConfigFront(Codec codec);
/// Before a packet's payload; `codec` is its track's.
FlvFront flvFront(const Packet &packet, Codec codec);
/// "hvc1" as a number where the codec has only that name, else the number of Adobe's list: onMetaData's codec ids.
double flvCodecId(Codec codec);

} // namespace belfry::media
