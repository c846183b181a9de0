#include "media/BitReader.h"
#include "media/Nal.h"
#include "media/ParameterSets.h"

#include <charconv>

namespace belfry::media {
namespace {

constexpr std::uint32_t kMaxSide = 16'384;

std::string hex(std::uint64_t value)
{
    char text[17];
    const auto end = std::to_chars(text, text + sizeof text, value, 16);
    return {text, end.ptr};
}

// ISO 23008-2 7.3.3, profile_tier_level(1, maxSubLayersMinus1).
void skipProfileTierLevel(BitReader &bits, int subLayers)
{
    bits.skip(96);
    bool profilePresent[8] = {};
    bool levelPresent[8] = {};
    for (int i = 0; i < subLayers; ++i) {
        profilePresent[i] = bits.flag();
        levelPresent[i] = bits.flag();
    }
    if (subLayers > 0)
        bits.skip(2 * (8 - subLayers));
    for (int i = 0; i < subLayers; ++i)
        bits.skip((profilePresent[i] ? 88 : 0) + (levelPresent[i] ? 8 : 0));
}

// ISO 23008-2 7.3.2.2, up to the conformance window.
bool readSize(ByteView nal, HevcConfig &config)
{
    if (nal.size() < 2)
        return false;
    BitReader bits(nal.subspan(2), BitReader::Emulation::Prevented);
    bits.skip(4);
    const int subLayers = static_cast<int>(bits.bits(3));
    bits.flag();
    skipProfileTierLevel(bits, subLayers);
    bits.ue(); // sps_seq_parameter_set_id
    std::uint32_t chroma = bits.ue();
    if (chroma == 3 && bits.flag())
        chroma = 0;
    const std::uint32_t width = bits.ue();
    const std::uint32_t height = bits.ue();
    std::uint64_t cropX = 0;
    std::uint64_t cropY = 0;
    if (bits.flag()) {
        const std::uint64_t unitX = chroma == 1 || chroma == 2 ? 2 : 1;
        const std::uint64_t unitY = chroma == 1 ? 2 : 1;
        cropX = std::uint64_t(bits.ue()) * unitX;
        cropX += std::uint64_t(bits.ue()) * unitX;
        cropY = std::uint64_t(bits.ue()) * unitY;
        cropY += std::uint64_t(bits.ue()) * unitY;
    }
    if (bits.failed() || chroma > 3 || width > kMaxSide || height > kMaxSide || cropX >= width || cropY >= height)
        return false;
    config.width = static_cast<std::uint32_t>(width - cropX);
    config.height = static_cast<std::uint32_t>(height - cropY);
    return true;
}

bool readArrays(ByteReader &reader, HevcConfig &config)
{
    const int arrays = reader.u8();
    for (int i = 0; i < arrays && !reader.failed(); ++i) {
        reader.u8(); // completeness and type: each unit says its type itself
        const int count = reader.u16();
        for (int n = 0; n < count && !reader.failed(); ++n) {
            const ByteView nal = reader.bytes(reader.u16());
            const bool sps = hevcNalType(nal) == static_cast<std::uint8_t>(HevcNal::Sps);
            if (sps && config.width == 0 && !readSize(nal, config))
                return false;
        }
    }
    return !reader.failed();
}

} // namespace

Result<HevcConfig> parseHevcConfig(ByteView hvcC)
{
    ByteReader reader(hvcC);
    HevcConfig config;
    const std::uint8_t version = reader.u8();
    const std::uint8_t profile = reader.u8();
    config.profileSpace = profile >> 6;
    config.highTier = (profile >> 5 & 1) != 0;
    config.profile = profile & 0x1f;
    config.compatibility = reader.u32();
    config.constraints = std::uint64_t(reader.u16()) << 32;
    config.constraints |= reader.u32();
    config.level = reader.u8();
    reader.skip(8); // segmentation, parallelism, chroma format, bit depths, frame rate
    config.lengthBytes = (reader.u8() & 3u) + 1;
    // Version 0 is what FFmpeg wrote before the standard was done.
    if (version > 1 || config.lengthBytes == 3 || !readArrays(reader, config))
        return fail(ErrorCode::Malformed, "broken hvcC");
    return config;
}

// Profile space and number, compatibility flags in reverse bit order, tier and level, constraint bytes without the
// zero ones at the end.
std::string HevcConfig::codecString() const
{
    std::uint32_t reversed = 0;
    for (int i = 0; i < 32; ++i)
        reversed |= (compatibility >> i & 1u) << (31 - i);
    std::string text = "hvc1.";
    if (profileSpace != 0)
        text += static_cast<char>('A' + profileSpace - 1);
    text += std::to_string(profile) + '.' + hex(reversed) + (highTier ? ".H" : ".L") + std::to_string(level);
    std::uint64_t rest = constraints << 16;
    for (; rest != 0; rest <<= 8)
        text += '.' + hex(rest >> 56);
    return text;
}

} // namespace belfry::media
