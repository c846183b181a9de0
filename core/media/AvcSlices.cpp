#include "media/AvcSlices.h"

#include "media/BitReader.h"
#include "media/BitWriter.h"
#include "media/Nal.h"

namespace belfry::media {
namespace {

constexpr std::uint8_t kIdrHeader = 3u << 5 | 5u;
constexpr std::uint8_t kSliceHeader = 2u << 5 | 1u;
constexpr std::uint8_t kSpsHeader = 3u << 5 | 7u;
constexpr std::uint8_t kPpsHeader = 3u << 5 | 8u;
constexpr std::int32_t kStartQp = 26;

Bytes withoutEmulation(ByteView nal)
{
    Bytes plain;
    plain.reserve(nal.size());
    int zeros = 0;
    for (const std::uint8_t byte : nal) {
        if (zeros >= 2 && byte == 3) {
            zeros = 0;
            continue;
        }
        plain.push_back(byte);
        zeros = byte == 0 ? zeros + 1 : 0;
    }
    return plain;
}

/// From bit `at` up to and with the stop bit.
void copyData(BitWriter &out, ByteView from, std::size_t at)
{
    std::size_t end = from.size();
    while (end > 0 && from[end - 1] == 0)
        --end;
    const auto bit = [from](std::size_t i) { return from[i / 8] >> (7 - i % 8) & 1u; };
    for (; at < end * 8 && at % 8 != 0; ++at)
        out.bits(1, bit(at));
    for (; at + 8 < end * 8; at += 8)
        out.bits(8, from[at / 8]);
    std::size_t last = end * 8;
    while (last > at && bit(last - 1) == 0)
        --last;
    for (; at < last; ++at)
        out.bits(1, bit(at));
    out.alignZero();
}

/// The part of a slice's header that says something about its data (7.3.3).
struct SliceStart {
    bool intra = false;
    std::uint32_t firstMacroblock = 0;
    std::int32_t qpDelta = 0;
    std::uint32_t deblocking = 0;
    std::int32_t alpha = 0, beta = 0;
    std::size_t dataAt = 0; ///< in bits
};

const char *readReferences(BitReader &bits, const AvcPps &with)
{
    const std::uint32_t active = bits.flag() ? bits.ue() + 1 : with.activeReferences;
    if (active != 1)
        return "a slate with more than one reference";
    if (bits.flag())
        return "a slate whose references are in another order";
    return nullptr;
}

const char *readStart(ByteView nal, const AvcSps &from, const AvcPps &with, SliceStart &start)
{
    const bool isIdr = avcNalType(nal) == static_cast<std::uint8_t>(AvcNal::Idr);
    BitReader bits(nal.subspan(1));
    const std::size_t all = bits.remaining();
    start.firstMacroblock = bits.ue();
    const std::uint32_t type = bits.ue() % 5;
    start.intra = type == 2;
    if (type != 0 && type != 2)
        return "a slate with other than I and P slices";
    bits.ue(); // pic_parameter_set_id
    bits.bits(from.frameNumBits);
    if (isIdr)
        bits.ue();
    if (from.orderType == 0)
        bits.bits(from.orderBits);
    if (!start.intra)
        if (const char *why = readReferences(bits, with))
            return why;
    if (nal[0] >> 5 == 0)
        return "a slate with pictures that are no reference";
    if (isIdr)
        bits.bits(2);
    else if (bits.flag())
        return "a slate that marks its references";
    start.qpDelta = with.startQp + bits.se();
    if (with.deblockingControl) {
        start.deblocking = bits.ue();
        if (start.deblocking != 1) {
            start.alpha = bits.se();
            start.beta = bits.se();
        }
    }
    start.dataAt = 8 + all - bits.remaining();
    return bits.failed() ? "a slate with a broken slice" : nullptr;
}

const char *whyNot(const AvcSps &from, const AvcPps &with)
{
    if (from.interlaced || from.chromaFormat != 1 || from.bitDepth != 8 || from.chromaBitDepth != 8 || from.scaled)
        return "a slate that is not progressive 8-bit 4:2:0";
    if (with.cabac || with.bottomFieldOrder || with.sliceGroups != 1 || with.weighted || with.constrainedIntra ||
        with.redundantPictures || with.chromaQpOffset != 0 || from.orderType == 1)
        return "a slate made with tools a slate may not use";
    return nullptr;
}

} // namespace

Result<AvcSlices> AvcSlices::fitting(const AvcSps &sps, std::uint32_t ppsId)
{
    const auto refuse = [](const char *why) { return fail(ErrorCode::Unsupported, why); };
    if (sps.interlaced)
        return refuse("the picture is interlaced");
    if (sps.chromaFormat != 1 || sps.bitDepth != 8 || sps.chromaBitDepth != 8)
        return refuse("the picture is not 8-bit 4:2:0");
    if (sps.scaled)
        return refuse("the encoder scales its transforms");
    if (sps.orderType == 1)
        return refuse("the encoder counts pictures in a way slates do not (type 1)");
    if (sps.referenceFrames == 0)
        return refuse("every picture stands alone");
    if (ppsId > 255)
        return refuse("no picture parameter set is free");
    return AvcSlices(sps, ppsId);
}

Bytes AvcSlices::pps() const
{
    BitWriter out;
    out.ue(m_ppsId);
    out.ue(m_sps.id);
    out.flag(false); // CAVLC
    out.flag(false); // no order of bottom fields
    out.ue(0);       // one slice group
    out.ue(0);
    out.ue(0);
    out.flag(false); // no weights
    out.bits(2, 0);
    out.se(kStartQp - 26);
    out.se(0);
    out.se(0);
    out.flag(true); // slices say how they are deblocked
    out.flag(false);
    out.flag(false);
    out.trail();
    return out.nal(kPpsHeader);
}

void AvcSlices::writeBegin(BitWriter &out, bool intra, std::uint32_t firstMacroblock, AvcPlace place) const
{
    const bool isIdr = place.number == 0;
    out.ue(firstMacroblock);
    out.ue(intra ? 2 : 0);
    out.ue(m_ppsId);
    out.bits(m_sps.frameNumBits, place.number & ((1u << m_sps.frameNumBits) - 1));
    if (isIdr)
        out.ue(place.idrId);
    if (m_sps.orderType == 0)
        out.bits(m_sps.orderBits, place.number * 2 & ((1u << m_sps.orderBits) - 1));
    if (!intra) {
        out.flag(false);
        out.flag(false);
    }
    out.bits(isIdr ? 2 : 1, 0); // dec_ref_pic_marking()
}

Result<Bytes> AvcSlices::moved(ByteView nal, const AvcSps &from, const AvcPps &with, AvcPlace place) const
{
    const bool isIdr = avcNalType(nal) == static_cast<std::uint8_t>(AvcNal::Idr);
    const char *why = whyNot(from, with);
    if (!why && (from.codedWidth != m_sps.codedWidth || from.codedHeight != m_sps.codedHeight))
        why = "a slate of another size";
    if (!why && (nal.empty() || isIdr != (place.number == 0)))
        why = "a slate out of order";
    SliceStart start;
    const Bytes plain = withoutEmulation(nal);
    if (!why)
        why = readStart(plain, from, with, start);
    if (why)
        return fail(ErrorCode::Unsupported, why);
    BitWriter out;
    writeBegin(out, start.intra, start.firstMacroblock, place);
    out.se(start.qpDelta - kStartQp);
    out.ue(start.deblocking);
    if (start.deblocking != 1) {
        out.se(start.alpha);
        out.se(start.beta);
    }
    copyData(out, plain, start.dataAt);
    return out.nal(isIdr ? kIdrHeader : kSliceHeader);
}

// The first macroblock says the colour, sample by sample; all others are predicted from their neighbours' mean.
Bytes AvcSlices::plain(AvcColour colour, std::uint32_t idrId) const
{
    const std::uint32_t width = m_sps.codedWidth / 16;
    const std::uint32_t count = width * (m_sps.codedHeight / 16);
    BitWriter out;
    writeBegin(out, true, 0, {0, idrId});
    out.se(0);
    out.ue(1); // nothing to deblock
    out.ue(25); // I_PCM
    out.alignZero();
    for (int i = 0; i < 256; ++i)
        out.bits(8, colour.y);
    for (int i = 0; i < 64; ++i)
        out.bits(8, colour.cb);
    for (int i = 0; i < 64; ++i)
        out.bits(8, colour.cr);
    for (std::uint32_t i = 1; i < count; ++i) {
        out.ue(3); // I_16x16_2_0_0: DC prediction, no coefficients but the DC's
        out.ue(0); // chroma alike
        out.se(0);
        // coeff_token of "none" (table 9-5): beside and below I_PCM it counts as among many coefficients.
        if (i == 1 || i == width)
            out.bits(6, 3);
        else
            out.bits(1, 1);
    }
    out.trail();
    return out.nal(kIdrHeader);
}

Bytes AvcSlices::repeat(std::uint32_t number) const
{
    BitWriter out;
    writeBegin(out, false, 0, {number, 0});
    out.se(0);
    out.ue(1);
    out.ue(m_sps.codedWidth / 16 * (m_sps.codedHeight / 16)); // mb_skip_run
    out.trail();
    return out.nal(kSliceHeader);
}

Bytes makeAvcSps(std::uint32_t width, std::uint32_t height)
{
    const std::uint32_t columns = (width + 15) / 16;
    const std::uint32_t rows = (height + 15) / 16;
    // Table A-1: 4.2 takes 1080p at 60, 5.1 what is larger.
    const std::uint32_t level = columns * rows <= 8704 ? 42 : 51;
    BitWriter out;
    out.bits(8, 66);   // Baseline
    out.bits(8, 0xc0); // and within Main
    out.bits(8, level);
    out.ue(0);
    out.ue(4); // frame numbers of 8 bits
    out.ue(2); // pictures are shown in coding order
    out.ue(1); // one reference
    out.flag(false);
    out.ue(columns - 1);
    out.ue(rows - 1);
    out.flag(true); // frames only
    out.flag(true);
    const std::uint32_t right = (columns * 16 - width) / 2;
    const std::uint32_t bottom = (rows * 16 - height) / 2;
    out.flag(right != 0 || bottom != 0);
    if (right != 0 || bottom != 0) {
        out.ue(0);
        out.ue(right);
        out.ue(0);
        out.ue(bottom);
    }
    out.flag(false); // no VUI
    out.trail();
    return out.nal(kSpsHeader);
}

} // namespace belfry::media
