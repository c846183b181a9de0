// Packets: small made-up tracks and packets for tests of what lies behind the codecs.
#pragma once

#include "media/Packet.h"
#include "media/Track.h"

#include <memory>
#include <string>

namespace belfry::test {

inline media::TrackPtr avcTrack(std::string_view config = "avcC-1", std::uint32_t width = 640, std::uint32_t height = 360)
{
    auto track = std::make_shared<media::Track>();
    track->codec = media::Codec::Avc;
    track->config = SharedBytes::copyOf(config);
    track->codecString = "avc1.64001e";
    track->width = width;
    track->height = height;
    return track;
}

inline media::TrackPtr aacTrack(std::uint32_t sampleRate = 48000, std::uint32_t channels = 2)
{
    auto track = std::make_shared<media::Track>();
    track->codec = media::Codec::Aac;
    const std::uint8_t config[] = {static_cast<std::uint8_t>(sampleRate == 44100 ? 0x12 : 0x11),
                                   static_cast<std::uint8_t>((sampleRate == 44100 ? 0 : 0x80) | channels << 3)};
    track->config = SharedBytes::copyOf(ByteView(config, 2));
    track->codecString = "mp4a.40.2";
    track->sampleRate = sampleRate;
    track->channels = channels;
    return track;
}

inline media::Packet videoPacket(MediaTime dts, bool key, std::size_t sizeBytes = 100,
                                 MediaTime compositionOffset = MediaTime(0))
{
    return {media::Kind::Video, key, dts, compositionOffset, SharedBytes::copyOf(std::string(sizeBytes, key ? 'K' : 'd'))};
}

inline media::Packet audioPacket(MediaTime dts, std::size_t sizeBytes = 20)
{
    return {media::Kind::Audio, true, dts, MediaTime(0), SharedBytes::copyOf(std::string(sizeBytes, 'a'))};
}

} // namespace belfry::test
