#include "media/FlvExHeader.h"

namespace belfry::media {
namespace {

constexpr std::uint8_t kAudioMultitrack = 5;
constexpr std::uint8_t kVideoMultitrack = 6;
constexpr std::uint8_t kModEx = 7;
constexpr std::uint8_t kOneTrack = 0;
constexpr std::uint8_t kManyTracksManyCodecs = 2;

/// Modifiers only refine the time by less than a millisecond; all are passed over.
std::uint8_t skipModifiers(ByteReader &reader, std::uint8_t packetType)
{
    while (packetType == kModEx && !reader.failed()) {
        std::size_t bytes = std::size_t(reader.u8()) + 1;
        if (bytes == 256)
            bytes = std::size_t(reader.u16()) + 1;
        reader.skip(bytes);
        packetType = reader.u8() & 0x0f;
    }
    return packetType;
}

/// A Stream has one line of each kind: of several tracks, the default one (id 0).
void chooseTrack(ByteReader &reader, FlvExHeader &header)
{
    const std::uint8_t kinds = reader.u8();
    const std::uint8_t multitrack = kinds >> 4;
    header.packetType = kinds & 0x0f;
    if (multitrack > kManyTracksManyCodecs) {
        header.unusable = "unknown kind of multitrack";
        return;
    }
    if (multitrack != kManyTracksManyCodecs)
        header.fourCc = reader.u32();
    while (reader.remaining() > 0) {
        if (multitrack == kManyTracksManyCodecs)
            header.fourCc = reader.u32();
        const std::uint8_t track = reader.u8();
        const std::size_t size = multitrack == kOneTrack ? reader.remaining() : reader.u24();
        if (size > reader.remaining()) {
            reader.skip(size); // fails, as it should
            return;
        }
        header.bodyAt = reader.position();
        header.bodyBytes = size;
        if (track == 0)
            return;
        reader.skip(size);
    }
    header.unusable = "not the default track";
}

} // namespace

FlvExHeader readFlvExHeader(ByteReader &reader, std::uint8_t packetType, Kind kind)
{
    FlvExHeader header;
    header.packetType = skipModifiers(reader, packetType);
    if (header.packetType == (kind == Kind::Video ? kVideoMultitrack : kAudioMultitrack)) {
        chooseTrack(reader, header);
    } else {
        header.fourCc = reader.u32();
        header.bodyAt = reader.position();
        header.bodyBytes = reader.remaining();
    }
    return header;
}

} // namespace belfry::media
