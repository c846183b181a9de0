#include "air/SlateReel.h"

#include <algorithm>
#include <utility>

namespace belfry::air {
namespace {

constexpr MediaTime kCircle = std::chrono::seconds(2);

} // namespace

void SlateReel::begin(SlateFitPtr fit, SlatePtr slate, MediaTime frame)
{
    m_fit = std::move(fit);
    m_slate = std::move(slate);
    m_next.reset();
    m_circle = static_cast<std::size_t>(std::clamp<std::int64_t>(kCircle / frame, 1, SlateFit::kRepeats));
    m_at = 0;
    m_shown = 0;
}

SlateReel::Picture SlateReel::next()
{
    ++m_shown;
    if (m_next) {
        m_slate = std::exchange(m_next, nullptr);
        m_at = 0;
    }
    const std::size_t length = m_slate->isStill() ? m_circle : m_slate->pictures.size();
    const std::size_t at = std::exchange(m_at, m_at + 1 < length ? m_at + 1 : 0);
    if (m_slate->isStill() && at > 0)
        return {false, m_fit->repeat(static_cast<std::uint32_t>(at))};
    const Slate::Picture &picture = m_slate->pictures[at];
    if (picture.key)
        ++m_keys;
    return {picture.key, picture.payload[m_keys % 2]};
}

} // namespace belfry::air
