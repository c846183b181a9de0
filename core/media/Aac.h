// Aac: the sound configuration records: AudioSpecificConfig (ISO 14496-3 1.6.2.1) and OpusHead (RFC 7845 5.1).
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"

#include <cstdint>
#include <string>

namespace belfry::media {

struct AacConfig {
    int objectType = 0;               ///< 2 = LC; 5 = SBR and 29 = PS when the record says so, even at its end
    std::uint32_t sampleRate = 0;     ///< of the core coder: a block is samplesPerBlock of these
    std::uint32_t channels = 0;       ///< of the core coder; zero when the record leaves it open
    std::uint32_t channelConfiguration = 0; ///< table 1.19; zero: the record describes its channels one by one
    std::uint32_t samplesPerBlock = 1024;

    std::string codecString() const; ///< "mp4a.40.2"
};
/// OBS sends five bytes, others two or more: what follows the known fields is left alone.
Result<AacConfig> parseAacConfig(ByteView audioSpecificConfig);

struct OpusConfig {
    std::uint32_t channels = 0;
    std::uint16_t preSkip = 0; ///< samples at 48 kHz
};
Result<OpusConfig> parseOpusHead(ByteView opusHead);

} // namespace belfry::media
