#include "media/BitReader.h"
#include "media/Nal.h"
#include "media/ParameterSets.h"

#include <algorithm>

namespace belfry::media {
namespace {

constexpr std::uint32_t kMaxSide = 16'384;

bool hasChromaFields(std::uint8_t profile)
{
    switch (profile) {
    case 100: case 110: case 122: case 244: case 44: case 83: case 86: case 118: case 128: case 138: case 139: case 134:
    case 135:
        return true;
    default:
        return false;
    }
}

void skipScalingList(BitReader &bits, int size)
{
    std::int32_t last = 8;
    std::int32_t next = 8;
    for (int i = 0; i < size && !bits.failed(); ++i) {
        if (next != 0)
            next = (last + (bits.se() & 0xff) + 256) % 256;
        last = next == 0 ? last : next;
    }
}

void readChroma(BitReader &bits, AvcSps &sps, bool &separatePlanes)
{
    sps.chromaFormat = bits.ue();
    if (sps.chromaFormat == 3)
        separatePlanes = bits.flag();
    sps.bitDepth = 8 + bits.ue();
    sps.chromaBitDepth = 8 + bits.ue();
    const bool mayBypass = bits.flag(); // qpprime_y_zero_transform_bypass_flag
    const bool hasLists = bits.flag();
    sps.scaled = mayBypass || hasLists;
    if (!hasLists)
        return;
    const int lists = sps.chromaFormat == 3 ? 12 : 8;
    for (int i = 0; i < lists; ++i)
        if (bits.flag())
            skipScalingList(bits, i < 6 ? 16 : 64);
}

// 7.4.2.1.1: frame numbers and order counts have 4 to 16 bits.
int counterBits(BitReader &bits)
{
    return 4 + static_cast<int>(std::min(bits.ue(), 12u));
}

void readPictureOrder(BitReader &bits, AvcSps &sps)
{
    sps.orderType = bits.ue();
    if (sps.orderType == 0) {
        sps.orderBits = counterBits(bits);
    } else if (sps.orderType == 1) {
        bits.flag();
        bits.se();
        bits.se();
        const std::uint32_t count = bits.ue();
        for (std::uint32_t i = 0; i < count && i < 256 && !bits.failed(); ++i)
            bits.se();
    }
}

// 7.4.2.1.1: sizes count macroblocks, cropping counts chroma samples (and field lines).
bool readSize(BitReader &bits, AvcSps &sps, bool separatePlanes)
{
    const std::uint64_t widthMbs = std::uint64_t(bits.ue()) + 1;
    const std::uint64_t heightUnits = std::uint64_t(bits.ue()) + 1;
    sps.interlaced = !bits.flag();
    if (sps.interlaced)
        bits.flag();
    bits.flag(); // direct_8x8_inference_flag
    const std::uint64_t fields = sps.interlaced ? 2 : 1;
    const std::uint64_t width = widthMbs * 16;
    const std::uint64_t height = heightUnits * 16 * fields;
    std::uint64_t cropX = 0;
    std::uint64_t cropY = 0;
    if (bits.flag()) {
        const std::uint32_t chroma = separatePlanes ? 0 : sps.chromaFormat;
        const std::uint64_t unitX = chroma == 1 || chroma == 2 ? 2 : 1;
        const std::uint64_t unitY = (chroma == 1 ? 2 : 1) * fields;
        cropX = std::uint64_t(bits.ue()) * unitX;
        sps.cropLeft = static_cast<std::uint32_t>(std::min<std::uint64_t>(cropX, kMaxSide));
        cropX += std::uint64_t(bits.ue()) * unitX;
        cropY = std::uint64_t(bits.ue()) * unitY;
        sps.cropTop = static_cast<std::uint32_t>(std::min<std::uint64_t>(cropY, kMaxSide));
        cropY += std::uint64_t(bits.ue()) * unitY;
    }
    if (bits.failed() || width > kMaxSide || height > kMaxSide || cropX >= width || cropY >= height)
        return false;
    sps.codedWidth = static_cast<std::uint32_t>(width);
    sps.codedHeight = static_cast<std::uint32_t>(height);
    sps.width = static_cast<std::uint32_t>(width - cropX);
    sps.height = static_cast<std::uint32_t>(height - cropY);
    return true;
}

} // namespace

Result<AvcSps> parseAvcSps(ByteView nal)
{
    if (avcNalType(nal) != static_cast<std::uint8_t>(AvcNal::Sps))
        return fail(ErrorCode::Malformed, "not an AVC sequence parameter set");
    BitReader bits(nal.subspan(1), BitReader::Emulation::Prevented);
    AvcSps sps;
    sps.profile = static_cast<std::uint8_t>(bits.bits(8));
    sps.constraints = static_cast<std::uint8_t>(bits.bits(8));
    sps.level = static_cast<std::uint8_t>(bits.bits(8));
    sps.id = bits.ue();
    bool separatePlanes = false;
    if (hasChromaFields(sps.profile))
        readChroma(bits, sps, separatePlanes);
    sps.frameNumBits = counterBits(bits);
    readPictureOrder(bits, sps);
    sps.referenceFrames = bits.ue();
    bits.flag(); // gaps_in_frame_num_value_allowed_flag
    if (sps.chromaFormat > 3 || sps.bitDepth > 14 || !readSize(bits, sps, separatePlanes))
        return fail(ErrorCode::Malformed, "broken AVC sequence parameter set");
    return sps;
}

Result<AvcPps> parseAvcPps(ByteView nal)
{
    if (avcNalType(nal) != static_cast<std::uint8_t>(AvcNal::Pps))
        return fail(ErrorCode::Malformed, "not an AVC picture parameter set");
    BitReader bits(nal.subspan(1), BitReader::Emulation::Prevented);
    AvcPps pps;
    pps.id = bits.ue();
    pps.sps = bits.ue();
    pps.cabac = bits.flag();
    pps.bottomFieldOrder = bits.flag();
    pps.sliceGroups = bits.ue() + 1;
    if (pps.sliceGroups == 1) { // what follows the map of more than one is of no use to anybody here
        pps.activeReferences = bits.ue() + 1;
        bits.ue(); // of list 1
        pps.weighted = bits.flag();
        bits.bits(2);
        pps.startQp = 26 + bits.se();
        bits.se(); // pic_init_qs_minus26
        pps.chromaQpOffset = bits.se();
        pps.deblockingControl = bits.flag();
        pps.constrainedIntra = bits.flag();
        pps.redundantPictures = bits.flag();
    }
    if (bits.failed() || pps.id > 255 || pps.sps > 31)
        return fail(ErrorCode::Malformed, "broken AVC picture parameter set");
    return pps;
}

Result<AvcConfig> parseAvcConfig(ByteView avcC)
{
    ByteReader reader(avcC);
    AvcConfig config;
    const std::uint8_t version = reader.u8();
    reader.skip(3); // profile, constraints, level: the SPS has them too, and is what decoders go by
    config.lengthBytes = (reader.u8() & 3u) + 1;
    const int spsCount = reader.u8() & 0x1f;
    for (int i = 0; i < spsCount && !reader.failed(); ++i)
        config.sps.push_back(reader.bytes(reader.u16()));
    const int ppsCount = reader.u8();
    for (int i = 0; i < ppsCount && !reader.failed(); ++i)
        config.pps.push_back(reader.bytes(reader.u16()));
    if (reader.failed() || version != 1 || config.lengthBytes == 3)
        return fail(ErrorCode::Malformed, "broken avcC");
    if (config.sps.empty() || config.pps.empty())
        return fail(ErrorCode::Malformed, "avcC without parameter sets");
    auto shape = parseAvcSps(config.sps.front());
    if (!shape)
        return std::move(shape).error();
    config.shape = *shape;
    return config;
}

Bytes makeAvcConfig(ByteView sps, ByteView pps)
{
    Bytes out{1, sps[1], sps[2], sps[3], 0xff, 0xe1};
    ByteWriter writer(out);
    writer.u16(static_cast<std::uint16_t>(sps.size()));
    writer.bytes(sps);
    writer.u8(1);
    writer.u16(static_cast<std::uint16_t>(pps.size()));
    writer.bytes(pps);
    return out;
}

std::string AvcConfig::codecString() const
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::string text = "avc1.";
    for (const std::uint8_t byte : {shape.profile, shape.constraints, shape.level}) {
        text += kHex[byte >> 4];
        text += kHex[byte & 15];
    }
    return text;
}

} // namespace belfry::media
