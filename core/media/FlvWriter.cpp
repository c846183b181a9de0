#include "media/FlvWriter.h"

#include "media/FlvExHeader.h"

namespace belfry::media {
namespace {

constexpr std::uint8_t kSequenceStart = 0;
constexpr std::uint8_t kCodedFrames = 1;
constexpr std::uint8_t kCodedFramesX = 3; // nothing between decoding and showing
constexpr std::uint8_t kKeyFrame = 1;
constexpr std::uint8_t kInterFrame = 2;
constexpr std::uint8_t kAvcId = 7;
constexpr std::uint8_t kAacFirst = 0xaf;  // AAC; the rest is fixed by E.4.2.1
constexpr std::uint8_t kExAudio = 9;
constexpr std::int64_t kTicksPerMs = 90;

std::uint32_t fourCcOf(Codec codec)
{
    switch (codec) {
    case Codec::Avc: return fourCc("avc1");
    case Codec::Hevc: return fourCc("hvc1");
    case Codec::Av1: return fourCc("av01");
    case Codec::Aac: return fourCc("mp4a");
    case Codec::Opus: return fourCc("Opus");
    }
    return 0;
}

class Front {
public:
    Front &u8(std::uint32_t value)
    {
        m_front.bytes[m_front.size++] = static_cast<std::uint8_t>(value);
        return *this;
    }
    Front &u24(std::uint32_t value) { return u8(value >> 16).u8(value >> 8).u8(value); }
    Front &u32(std::uint32_t value) { return u8(value >> 24).u24(value); }
    FlvFront take() const { return m_front; }

private:
    FlvFront m_front;
};

FlvFront exVideo(std::uint8_t frameType, std::uint8_t packetType, Codec codec)
{
    return Front().u8(0x80u | std::uint32_t(frameType) << 4 | packetType).u32(fourCcOf(codec)).take();
}

FlvFront exAudio(std::uint8_t packetType, Codec codec)
{
    return Front().u8(std::uint32_t(kExAudio) << 4 | packetType).u32(fourCcOf(codec)).take();
}

FlvFront hevcFront(std::uint8_t frameType, std::int32_t compositionMs)
{
    if (compositionMs == 0)
        return exVideo(frameType, kCodedFramesX, Codec::Hevc);
    return Front().u8(0x80u | std::uint32_t(frameType) << 4 | kCodedFrames).u32(fourCcOf(Codec::Hevc))
        .u24(static_cast<std::uint32_t>(compositionMs)).take();
}

} // namespace

FlvFront flvConfigFront(Codec codec)
{
    switch (codec) {
    case Codec::Avc: return Front().u8(kKeyFrame << 4 | kAvcId).u8(kSequenceStart).u24(0).take();
    case Codec::Aac: return Front().u8(kAacFirst).u8(kSequenceStart).take();
    case Codec::Opus: return exAudio(kSequenceStart, codec);
    default: return exVideo(kKeyFrame, kSequenceStart, codec);
    }
}

FlvFront flvFront(const Packet &packet, Codec codec)
{
    const std::uint8_t frameType = packet.key ? kKeyFrame : kInterFrame;
    const auto compositionMs = static_cast<std::int32_t>(packet.compositionOffset.count() / kTicksPerMs);
    switch (codec) {
    case Codec::Avc:
        return Front().u8(std::uint32_t(frameType) << 4 | kAvcId).u8(kCodedFrames)
            .u24(static_cast<std::uint32_t>(compositionMs)).take();
    case Codec::Hevc: return hevcFront(frameType, compositionMs);
    case Codec::Av1: return exVideo(frameType, kCodedFrames, codec);
    case Codec::Aac: return Front().u8(kAacFirst).u8(kCodedFrames).take();
    case Codec::Opus: return exAudio(kCodedFrames, codec);
    }
    return {};
}

double flvCodecId(Codec codec)
{
    switch (codec) {
    case Codec::Avc: return kAvcId;
    case Codec::Aac: return 10;
    default: return fourCcOf(codec);
    }
}

} // namespace belfry::media
