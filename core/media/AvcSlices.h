// AvcSlices: writes slices of H.264 that fit somebody else's sequence parameter set: what a slate is made of.
#pragma once

#include "base/Result.h"
#include "media/ParameterSets.h"

namespace belfry::media {

/// Where a picture stands behind the last IDR picture.
struct AvcPlace {
    std::uint32_t number = 0; ///< 0 is the IDR picture itself; each one is a reference of the next
    std::uint32_t idrId = 0;  ///< of an IDR picture: two in a row must differ (7.4.3); 0 to 65535
};

struct AvcColour {
    std::uint8_t y = 16, cb = 128, cr = 128;
};

/// Pictures for one sequence: progressive, 8-bit 4:2:0, one reference, CAVLC. They refer to the picture parameter set of pps(),
/// which says the same whatever is written and so can be sent long before. A value; any thread.
class AvcSlices {
public:
    /// Unsupported, with the reason in words, when such pictures cannot stand in a sequence like this.
    static Result<AvcSlices> fitting(const AvcSps &sps, std::uint32_t ppsId);

    Bytes pps() const;
    /// A slice of `from`/`with`'s sequence put into this one: a new header before the same data. Unsupported when it uses what
    /// pps() does not allow; `place.number` is zero for an IDR slice and only then.
    Result<Bytes> moved(ByteView nal, const AvcSps &from, const AvcPps &with, AvcPlace place) const;
    /// An IDR picture of one colour.
    Bytes plain(AvcColour colour, std::uint32_t idrId) const;
    /// A picture that shows the one before it again.
    Bytes repeat(std::uint32_t number) const;

private:
    AvcSlices(const AvcSps &sps, std::uint32_t ppsId) : m_sps(sps), m_ppsId(ppsId) {}
    void writeBegin(class BitWriter &out, bool intra, std::uint32_t firstMacroblock, AvcPlace place) const;

    AvcSps m_sps;
    std::uint32_t m_ppsId;
};

/// The sequence parameter set of a sequence of our own: progressive 8-bit 4:2:0 of constrained Baseline, shown in coding order.
/// Sides are even, 2 to 4096.
Bytes makeAvcSps(std::uint32_t width, std::uint32_t height);

} // namespace belfry::media
