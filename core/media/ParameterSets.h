// ParameterSets: what the decoder configuration records of AVC, HEVC and AV1 say. Pure functions over untrusted bytes.
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace belfry::media {

/// A sequence parameter set (ISO 14496-10 7.3.2.1), as far as packaging and slates need it.
struct AvcSps {
    std::uint8_t profile = 0;
    std::uint8_t constraints = 0; ///< the byte between profile and level
    std::uint8_t level = 0;
    std::uint32_t chromaFormat = 1;
    std::uint32_t bitDepth = 8; ///< of luma
    std::uint32_t referenceFrames = 0;
    bool interlaced = false;    ///< fields may occur
    std::uint32_t width = 0;    ///< as shown: cropping is taken off
    std::uint32_t height = 0;
    // What the headers of slices depend on.
    std::uint32_t id = 0;
    std::uint32_t chromaBitDepth = 8;
    bool scaled = false;        ///< transforms follow lists of its own, or may be left out
    int frameNumBits = 4;
    std::uint32_t orderType = 0; ///< pic_order_cnt_type
    int orderBits = 4;          ///< of pic_order_cnt_lsb, where orderType is 0
    std::uint32_t codedWidth = 0; ///< whole macroblocks
    std::uint32_t codedHeight = 0;
    std::uint32_t cropLeft = 0;
    std::uint32_t cropTop = 0;
};
/// `nal` with its header byte.
Result<AvcSps> parseAvcSps(ByteView nal);

/// A picture parameter set (7.3.2.2), as far as the headers of slices depend on it.
struct AvcPps {
    std::uint32_t id = 0;
    std::uint32_t sps = 0;
    bool cabac = false;
    bool bottomFieldOrder = false;
    std::uint32_t sliceGroups = 1;
    std::uint32_t activeReferences = 1; ///< of list 0
    bool weighted = false;
    std::int32_t startQp = 26;
    std::int32_t chromaQpOffset = 0;
    bool deblockingControl = false;
    bool constrainedIntra = false;
    bool redundantPictures = false;
};
Result<AvcPps> parseAvcPps(ByteView nal);

/// avcC (ISO 14496-15 5.3.3.1). The views point into the bytes given to parseAvcConfig.
struct AvcConfig {
    std::size_t lengthBytes = 4; ///< of the length before each NAL unit: 1, 2 or 4
    std::vector<ByteView> sps;
    std::vector<ByteView> pps;
    AvcSps shape;                ///< of the first SPS

    std::string codecString() const; ///< "avc1.64001e"
};
Result<AvcConfig> parseAvcConfig(ByteView avcC);
/// avcC of a Baseline or Main sequence, with four-byte lengths. The SPS has at least four bytes.
Bytes makeAvcConfig(ByteView sps, ByteView pps);

/// hvcC (ISO 14496-15 8.3.3.1).
struct HevcConfig {
    std::uint8_t profileSpace = 0;
    bool highTier = false;
    std::uint8_t profile = 0;
    std::uint32_t compatibility = 0;
    std::uint64_t constraints = 0; ///< 48 bits
    std::uint8_t level = 0;
    std::size_t lengthBytes = 4;
    std::uint32_t width = 0; ///< as shown; zero when no SPS is in the record
    std::uint32_t height = 0;

    std::string codecString() const; ///< "hvc1.1.6.L93.b0" (ISO 14496-15 annex E)
};
Result<HevcConfig> parseHevcConfig(ByteView hvcC);

/// av1C (AV1 in ISOBMFF 2.3.3).
struct Av1Config {
    std::uint8_t profile = 0;
    std::uint8_t level = 0;
    bool highTier = false;
    int bitDepth = 8;
    std::uint32_t width = 0; ///< zero when no sequence header is in the record
    std::uint32_t height = 0;

    std::string codecString() const; ///< "av01.0.04M.08"
};
Result<Av1Config> parseAv1Config(ByteView av1C);

} // namespace belfry::media
