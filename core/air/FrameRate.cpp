#include "air/FrameRate.h"

#include <algorithm>
#include <cmath>

namespace belfry::air {
namespace {

constexpr MediaTime kShortest{750};
constexpr MediaTime kLongest{18'000};
// In ticks of 1/90000 s.
constexpr double kUsual[] = {750, 900, 1500, 1501.5, 1800, 3000, 3003, 3600, 3750, 3753.75, 4500, 6000, 7500, 9000};

MediaTime usual(double ticks)
{
    const auto nearest = std::min_element(std::begin(kUsual), std::end(kUsual), [ticks](double a, double b) {
        return std::abs(a - ticks) < std::abs(b - ticks);
    });
    return MediaTime(std::llround(std::abs(*nearest - ticks) < ticks * 0.01 ? *nearest : ticks));
}

} // namespace

void FrameRate::add(MediaTime dts)
{
    if (!m_first || m_count >= kWindow || dts <= m_last || dts - m_last > std::chrono::seconds(1)) {
        m_first = m_last = dts;
        m_count = 0;
        return;
    }
    m_last = dts;
    ++m_count;
    if (m_count >= kEnough)
        set(usual(static_cast<double>((m_last - *m_first).count()) / static_cast<double>(m_count)));
}

void FrameRate::set(MediaTime frame)
{
    m_frame = std::clamp(frame, kShortest, kLongest);
}

} // namespace belfry::air
