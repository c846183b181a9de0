// Flv: what stands in the audio and video tags of FLV, which are RTMP's audio and video messages: the legacy form
// (Adobe FLV 10.1, E.4) and Enhanced RTMP versions 1 and 2.
#pragma once

#include "base/SharedBytes.h"
#include "media/Packet.h"
#include "media/Track.h"

#include <optional>
#include <string_view>

namespace belfry::media {

/// What one tag held.
struct FlvEvent {
    enum class Type : std::uint8_t {
        Track,     ///< `track`: a decoder configuration; it holds for what follows
        Packet,    ///< `packet`, without its dts: the time is the message's
        Metadata,  ///< about the picture (HDR); nothing we carry on yet
        End,       ///< the encoder says this line ends
        Ignored,   ///< well formed and of no use here; `why` says what
        Malformed, ///< does not parse; `why` says where
    };
    Type type = Type::Ignored;
    TrackPtr track;
    Packet packet;
    std::string_view why; ///< static text
};

/// A codec: tag payload in, event out; no I/O, no time. Keeps only what one tag says about the next: the length size
/// of NAL units. One per publisher. Allocates for configurations, and for packets only where the encoder's NAL
/// lengths are not four bytes or filler stands between units; else a Packet shares the tag's memory.
class FlvReader {
public:
    FlvEvent readVideo(const SharedBytes &tag);
    FlvEvent readAudio(const SharedBytes &tag);

private:
    FlvEvent readExVideo(const SharedBytes &tag);
    FlvEvent videoConfig(Codec codec, SharedBytes config);
    FlvEvent videoPacket(Codec codec, bool key, std::int32_t compositionMs, SharedBytes payload) const;

    std::optional<Codec> m_video;      ///< of the last video configuration
    std::size_t m_nalLengthBytes = 4;
};

} // namespace belfry::media
