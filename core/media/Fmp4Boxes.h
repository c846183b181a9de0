// Fmp4Boxes: writes nested MP4 boxes; sizes are filled in when a box ends.
#pragma once

#include "base/Bytes.h"

#include <cstdint>
#include <string_view>

namespace belfry::media {

/// One box; what is written to the same ByteWriter during its life is inside it. Pure value, on the stack.
class Fmp4Box {
public:
    Fmp4Box(ByteWriter &out, std::string_view type) : m_out(out), m_start(out.position())
    {
        out.u32(0);
        out.text(type);
    }
    /// A full box: with version and flags.
    Fmp4Box(ByteWriter &out, std::string_view type, std::uint8_t version, std::uint32_t flags) : Fmp4Box(out, type)
    {
        out.u8(version);
        out.u24(flags);
    }
    Fmp4Box(const Fmp4Box &) = delete;
    Fmp4Box &operator=(const Fmp4Box &) = delete;
    ~Fmp4Box() { m_out.patchU32(m_start, static_cast<std::uint32_t>(m_out.position() - m_start)); }

private:
    ByteWriter &m_out;
    std::size_t m_start;
};

} // namespace belfry::media
