#include "air/Line.h"

#include <algorithm>

namespace belfry::air {
namespace {

// Composition offsets may be negative (HEVC): from here they cannot lead below zero.
constexpr MediaTime kStart = std::chrono::seconds(1);
// A joint never falls into the frame before it.
constexpr MediaTime kStepMin = std::chrono::milliseconds(40);

} // namespace

void Line::join(const media::Packet &first, TimePoint now)
{
    MediaTime at = kStart;
    if (m_end)
        at = m_end->dts + std::max(std::chrono::duration_cast<MediaTime>(now - m_end->at), kStepMin);
    m_offset = at - first.dts;
    m_floor = at;
}

std::optional<media::Packet> Line::place(const media::Packet &packet, TimePoint now)
{
    media::Packet placed = packet;
    placed.dts += m_offset;
    if (placed.dts < m_floor)
        return std::nullopt;
    if (!m_end || placed.dts > m_end->dts)
        m_end = End{placed.dts, now};
    return placed;
}

} // namespace belfry::air
