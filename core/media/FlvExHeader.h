// FlvExHeader: the prefix of an Enhanced RTMP tag: modifiers, track choice and FourCC, in that order (E-RTMP v2,
// "Enhanced Video" and "Enhanced Audio", which are alike here).
#pragma once

#include "base/Bytes.h"
#include "media/Codec.h"

#include <string_view>

namespace belfry::media {

/// "hvc1" as the number that stands in a tag.
constexpr std::uint32_t fourCc(const char (&text)[5])
{
    return std::uint32_t(text[0]) << 24 | std::uint32_t(text[1]) << 16 | std::uint32_t(text[2]) << 8 |
           std::uint32_t(text[3]);
}

/// Where the body of the one packet lies that is of use to us. A value.
struct FlvExHeader {
    std::uint8_t packetType = 0; ///< 0 SequenceStart, 1 CodedFrames, 2 SequenceEnd, ...
    std::uint32_t fourCc = 0;
    std::size_t bodyAt = 0;
    std::size_t bodyBytes = 0;
    std::string_view unusable; ///< why there is nothing for us; empty when there is
};

/// Reads on behind the first byte of a tag, whose lower half is `packetType`. When the reader has failed, the header
/// means nothing.
FlvExHeader readFlvExHeader(ByteReader &reader, std::uint8_t packetType, Kind kind);

} // namespace belfry::media
