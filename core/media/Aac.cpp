#include "media/Aac.h"

#include "media/BitReader.h"

namespace belfry::media {
namespace {

constexpr int kSbr = 5;
constexpr int kPs = 29;

int objectType(BitReader &bits)
{
    const auto type = static_cast<int>(bits.bits(5));
    return type == 31 ? 32 + static_cast<int>(bits.bits(6)) : type;
}

/// Zero for the reserved indices.
std::uint32_t sampleRate(BitReader &bits)
{
    static constexpr std::uint32_t kRates[] = {96000, 88200, 64000, 48000, 44100, 32000, 24000,
                                               22050, 16000, 12000, 11025, 8000,  7350};
    const std::uint32_t index = bits.bits(4);
    if (index == 15)
        return bits.bits(24);
    return index < std::size(kRates) ? kRates[index] : 0;
}

std::uint32_t channelsOf(std::uint32_t configuration)
{
    switch (configuration) {
    case 7: case 12: case 14: return 8;
    case 11: return 7;
    default: return configuration <= 6 ? configuration : 0;
    }
}

// ISO 14496-3 4.5.1.1, program_config_element(): only the channels are counted.
std::uint32_t countChannels(BitReader &bits)
{
    bits.skip(4 + 2 + 4);
    const std::uint32_t placed = bits.bits(4) + bits.bits(4) + bits.bits(4); // front, side, back: all alike
    const std::uint32_t lfe = bits.bits(2);
    bits.skip(3 + 4);
    if (bits.flag())
        bits.skip(4);
    if (bits.flag())
        bits.skip(4);
    if (bits.flag())
        bits.skip(3);
    std::uint32_t channels = lfe;
    for (std::uint32_t i = 0; i < placed && !bits.failed(); ++i) {
        channels += bits.flag() ? 2 : 1;
        bits.skip(4);
    }
    return channels;
}

bool isGeneralAudio(int type)
{
    return (type >= 1 && type <= 4) || type == 6 || type == 7 || type == 17 || (type >= 19 && type <= 23);
}

// GASpecificConfig (4.4.1).
void readGeneralAudio(BitReader &bits, AacConfig &config, int type, std::uint32_t channelConfiguration)
{
    if (bits.flag())
        config.samplesPerBlock = 960;
    if (bits.flag())
        bits.skip(14);
    const bool extension = bits.flag();
    if (channelConfiguration == 0)
        config.channels = countChannels(bits);
    if (type == 6 || type == 20)
        bits.skip(3);
    if (extension) {
        if (type == 22)
            bits.skip(16);
        if (type == 17 || type == 19 || type == 20 || type == 23)
            bits.skip(3);
        bits.flag();
    }
}

// The backward compatible way to say SBR and PS: behind all else, after a sync word.
int syncExtension(BitReader &bits, int type)
{
    if (bits.remaining() < 16 || bits.bits(11) != 0x2b7 || objectType(bits) != kSbr || !bits.flag())
        return type;
    sampleRate(bits);
    if (bits.remaining() >= 12 && bits.bits(11) == 0x548 && bits.flag())
        return kPs;
    return kSbr;
}

} // namespace

Result<AacConfig> parseAacConfig(ByteView audioSpecificConfig)
{
    BitReader bits(audioSpecificConfig);
    AacConfig config;
    config.objectType = objectType(bits);
    config.sampleRate = sampleRate(bits);
    const std::uint32_t channelConfiguration = bits.bits(4);
    config.channels = channelsOf(channelConfiguration);
    config.channelConfiguration = channelConfiguration;
    int core = config.objectType;
    if (core == kSbr || core == kPs) {
        sampleRate(bits); // of what SBR makes
        core = objectType(bits);
    }
    if (bits.failed() || core == 0 || config.sampleRate == 0 || config.sampleRate > 192'000)
        return fail(ErrorCode::Malformed, "broken AudioSpecificConfig");
    if (isGeneralAudio(core)) {
        readGeneralAudio(bits, config, core, channelConfiguration);
        if (config.objectType == core && !bits.failed())
            config.objectType = syncExtension(bits, core);
    }
    return config;
}

std::string AacConfig::codecString() const
{
    return "mp4a.40." + std::to_string(objectType);
}

Result<OpusConfig> parseOpusHead(ByteView opusHead)
{
    ByteReader reader(opusHead);
    const ByteView magic = reader.bytes(8);
    const std::uint8_t version = reader.u8();
    OpusConfig config;
    config.channels = reader.u8();
    const std::uint16_t preSkip = reader.u16(); // little-endian, as all of it
    config.preSkip = static_cast<std::uint16_t>(preSkip << 8 | preSkip >> 8);
    reader.skip(4 + 2 + 1);
    if (reader.failed() || asText(magic) != "OpusHead" || version > 15 || config.channels == 0)
        return fail(ErrorCode::Malformed, "broken OpusHead");
    return config;
}

} // namespace belfry::media
