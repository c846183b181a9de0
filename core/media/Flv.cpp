#include "media/Flv.h"

#include "media/FlvExHeader.h"
#include "media/Nal.h"
#include "media/ParameterSets.h"

namespace belfry::media {
namespace {

using Type = FlvEvent::Type;

constexpr std::int32_t kMaxCompositionMs = 10'000;

FlvEvent ignored(std::string_view why)
{
    FlvEvent event;
    event.why = why;
    return event;
}

FlvEvent malformed(std::string_view why)
{
    FlvEvent event;
    event.type = Type::Malformed;
    event.why = why;
    return event;
}

FlvEvent only(Type type)
{
    FlvEvent event;
    event.type = type;
    return event;
}

std::int32_t signed24(std::uint32_t value)
{
    return (value & 0x800000) != 0 ? static_cast<std::int32_t>(value) - 0x1000000 : static_cast<std::int32_t>(value);
}

SharedBytes restOf(const SharedBytes &tag, const ByteReader &reader)
{
    return tag.slice(reader.position(), reader.remaining());
}

FlvEvent trackEvent(Codec codec, const SharedBytes &config)
{
    auto track = makeTrack(codec, config);
    if (!track)
        return malformed(kindOf(codec) == Kind::Video ? "video configuration" : "audio configuration");
    FlvEvent event;
    event.type = Type::Track;
    event.track = std::move(*track);
    return event;
}

FlvEvent audioPacket(SharedBytes payload)
{
    if (payload.empty())
        return ignored("empty audio");
    FlvEvent event;
    event.type = Type::Packet;
    event.packet = {Kind::Audio, true, MediaTime(0), MediaTime(0), std::move(payload)};
    return event;
}

std::optional<Codec> videoCodec(std::uint32_t code)
{
    switch (code) {
    case fourCc("avc1"): return Codec::Avc;
    case fourCc("hvc1"): return Codec::Hevc;
    case fourCc("av01"): return Codec::Av1;
    default: return std::nullopt;
    }
}

std::optional<Codec> audioCodec(std::uint32_t code)
{
    switch (code) {
    case fourCc("mp4a"): return Codec::Aac;
    case fourCc("Opus"): return Codec::Opus;
    default: return std::nullopt;
    }
}

FlvEvent readExAudio(const SharedBytes &tag)
{
    ByteReader reader(tag.view());
    const std::uint8_t first = reader.u8();
    const FlvExHeader header = readFlvExHeader(reader, first & 0x0f, Kind::Audio);
    if (reader.failed())
        return malformed("enhanced audio header");
    if (!header.unusable.empty())
        return ignored(header.unusable);
    const std::optional<Codec> codec = audioCodec(header.fourCc);
    if (!codec)
        return ignored("audio codec");
    const SharedBytes body = tag.slice(header.bodyAt, header.bodyBytes);
    switch (header.packetType) {
    case 0: return trackEvent(*codec, body);
    case 1: return audioPacket(body);
    case 2: return only(Type::End);
    default: return ignored("audio packet type");
    }
}

} // namespace

FlvEvent FlvReader::readAudio(const SharedBytes &tag)
{
    ByteReader reader(tag.view());
    if (tag.empty())
        return ignored("empty audio"); // some encoders say "no sound" with it
    const std::uint8_t format = reader.u8() >> 4;
    if (format == 9)
        return readExAudio(tag);
    if (format != 10)
        return ignored("audio codec");
    const std::uint8_t packetType = reader.u8();
    if (reader.failed())
        return malformed("audio header");
    switch (packetType) {
    case 0: return trackEvent(Codec::Aac, restOf(tag, reader));
    case 1: return audioPacket(restOf(tag, reader));
    default: return ignored("audio packet type");
    }
}

FlvEvent FlvReader::readVideo(const SharedBytes &tag)
{
    if (tag.empty())
        return ignored("empty video");
    ByteReader reader(tag.view());
    const std::uint8_t first = reader.u8();
    if ((first & 0x80) != 0)
        return readExVideo(tag);
    const int frameType = first >> 4;
    const int codecId = first & 0x0f;
    if (frameType == 5)
        return ignored("video command");
    if (codecId != 7 && codecId != 12)
        return ignored("video codec");
    const std::uint8_t packetType = reader.u8();
    const std::int32_t compositionMs = signed24(reader.u24());
    if (reader.failed())
        return malformed("video header");
    // 12 is HEVC by custom. Some encoders even send HEVC as 7: their configuration tells.
    const Codec codec = codecId == 12 ? Codec::Hevc : m_video.value_or(Codec::Avc);
    switch (packetType) {
    case 0: return videoConfig(codecId == 12 ? Codec::Hevc : Codec::Avc, restOf(tag, reader));
    case 1: return videoPacket(codec, frameType == 1 || frameType == 4, compositionMs, restOf(tag, reader));
    case 2: return only(Type::End);
    default: return ignored("video packet type");
    }
}

FlvEvent FlvReader::readExVideo(const SharedBytes &tag)
{
    ByteReader reader(tag.view());
    const std::uint8_t first = reader.u8();
    const int frameType = first >> 4 & 7;
    if (frameType == 5 && (first & 0x0f) != 4) // a command has no FourCC
        return ignored("video command");
    const FlvExHeader header = readFlvExHeader(reader, first & 0x0f, Kind::Video);
    if (reader.failed())
        return malformed("enhanced video header");
    if (!header.unusable.empty())
        return ignored(header.unusable);
    if (header.packetType == 4)
        return only(Type::Metadata);
    const std::optional<Codec> codec = videoCodec(header.fourCc);
    if (!codec)
        return ignored("video codec");
    SharedBytes body = tag.slice(header.bodyAt, header.bodyBytes);
    std::int32_t compositionMs = 0;
    switch (header.packetType) {
    case 0: return videoConfig(*codec, std::move(body));
    case 1:
        if (*codec != Codec::Av1) { // pictures of AV1 come in the order they are shown
            if (body.size() < 3)
                return malformed("enhanced video header");
            compositionMs = signed24(ByteReader(body.view()).u24());
            body = body.slice(3, body.size() - 3);
        }
        [[fallthrough]];
    case 3: return videoPacket(*codec, frameType == 1 || frameType == 4, compositionMs, std::move(body));
    case 2: return only(Type::End);
    default: return ignored("video packet type");
    }
}

FlvEvent FlvReader::videoConfig(Codec codec, SharedBytes config)
{
    std::size_t lengthBytes = 4;
    std::size_t lengthAt = 0; // where the record says it
    if (codec == Codec::Avc) {
        const auto avc = parseAvcConfig(config.view());
        if (!avc && parseHevcConfig(config.view()))
            return videoConfig(Codec::Hevc, std::move(config));
        lengthBytes = avc ? avc->lengthBytes : 4;
        lengthAt = 4;
    } else if (codec == Codec::Hevc) {
        const auto hevc = parseHevcConfig(config.view());
        lengthBytes = hevc ? hevc->lengthBytes : 4;
        lengthAt = 21;
    }
    if (lengthBytes != 4) { // packets leave here with four bytes, so the record must say so
        Bytes patched(config.view().begin(), config.view().end());
        patched[lengthAt] |= 3;
        config = SharedBytes::copyOf(patched);
    }
    FlvEvent event = trackEvent(codec, config);
    if (event.type == Type::Track) {
        m_video = codec;
        m_nalLengthBytes = lengthBytes;
    }
    return event;
}

FlvEvent FlvReader::videoPacket(Codec codec, bool key, std::int32_t compositionMs, SharedBytes payload) const
{
    if (!m_video || *m_video != codec)
        return ignored("video before its configuration");
    if (compositionMs > kMaxCompositionMs || compositionMs < -kMaxCompositionMs)
        return malformed("composition time");
    if (codec != Codec::Av1) {
        auto tidy = tidyNals(payload, codec, m_nalLengthBytes);
        if (!tidy)
            return malformed("NAL unit length");
        payload = std::move(*tidy);
    }
    if (payload.empty())
        return ignored("empty video");
    FlvEvent event;
    event.type = Type::Packet;
    event.packet = {Kind::Video, key, MediaTime(0), mediaMs(compositionMs), std::move(payload)};
    return event;
}

} // namespace belfry::media
