#include "media/BitReader.h"
#include "media/ParameterSets.h"

namespace belfry::media {
namespace {

constexpr int kObuSequenceHeader = 1;

// AV1 5.5.3 and 5.5.4; returns the bits of a buffer delay, or 0 without a decoder model.
int skipTimingInfo(BitReader &bits)
{
    bits.skip(64);
    if (bits.flag())
        bits.ue();
    if (!bits.flag())
        return 0;
    const int delayBits = static_cast<int>(bits.bits(5)) + 1;
    bits.skip(32 + 5 + 5);
    return delayBits;
}

void skipOperatingPoints(BitReader &bits, int delayBits)
{
    const bool displayDelay = bits.flag();
    const std::uint32_t points = bits.bits(5) + 1;
    for (std::uint32_t i = 0; i < points && !bits.failed(); ++i) {
        bits.skip(12);
        if (bits.bits(5) > 7)
            bits.flag(); // seq_tier
        if (delayBits != 0 && bits.flag())
            bits.skip(2 * delayBits + 1);
        if (displayDelay && bits.flag())
            bits.skip(4);
    }
}

// AV1 5.5.1, up to the frame size.
bool readSequenceHeader(ByteView obu, Av1Config &config)
{
    BitReader bits(obu);
    bits.skip(3 + 1);
    const bool reduced = bits.flag();
    if (reduced)
        bits.skip(5);
    else
        skipOperatingPoints(bits, bits.flag() ? skipTimingInfo(bits) : 0);
    const int widthBits = static_cast<int>(bits.bits(4)) + 1;
    const int heightBits = static_cast<int>(bits.bits(4)) + 1;
    config.width = bits.bits(widthBits) + 1;
    config.height = bits.bits(heightBits) + 1;
    return !bits.failed();
}

std::size_t leb128(ByteReader &reader)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i) {
        const std::uint8_t byte = reader.u8();
        value |= std::uint64_t(byte & 0x7f) << (7 * i);
        if ((byte & 0x80) == 0)
            break;
    }
    return value > SIZE_MAX / 2 ? SIZE_MAX / 2 : static_cast<std::size_t>(value);
}

bool readObus(ByteReader &reader, Av1Config &config)
{
    while (reader.remaining() > 0 && !reader.failed()) {
        const std::uint8_t header = reader.u8();
        if ((header & 0x04) != 0)
            reader.u8(); // extension
        const bool hasSize = (header & 0x02) != 0;
        const ByteView obu = hasSize ? reader.bytes(leb128(reader)) : reader.rest();
        if ((header >> 3 & 15) == kObuSequenceHeader && !readSequenceHeader(obu, config))
            return false;
    }
    return !reader.failed();
}

} // namespace

Result<Av1Config> parseAv1Config(ByteView av1C)
{
    ByteReader reader(av1C);
    Av1Config config;
    const std::uint8_t marker = reader.u8();
    const std::uint8_t profile = reader.u8();
    const std::uint8_t depth = reader.u8();
    reader.u8();
    config.profile = profile >> 5;
    config.level = profile & 0x1f;
    config.highTier = (depth & 0x80) != 0;
    config.bitDepth = (depth & 0x40) == 0 ? 8 : (depth & 0x20) == 0 ? 10 : 12;
    if (reader.failed() || marker != 0x81 || !readObus(reader, config))
        return fail(ErrorCode::Malformed, "broken av1C");
    return config;
}

std::string Av1Config::codecString() const
{
    std::string text = "av01.";
    text += std::to_string(profile) + '.';
    text += static_cast<char>('0' + level / 10);
    text += static_cast<char>('0' + level % 10);
    text += highTier ? "H." : "M.";
    text += bitDepth == 8 ? "08" : std::to_string(bitDepth);
    return text;
}

} // namespace belfry::media
