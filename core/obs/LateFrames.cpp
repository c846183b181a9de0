#include "obs/LateFrames.h"

namespace belfry::obs {

void LateFrames::add(TimePoint when, qint64 late, qint64 all)
{
    if (!m_samples.empty() && (late < m_samples.back().late || all < m_samples.back().all))
        m_samples.clear();
    m_samples.push_back({when, late, all});
    while (m_samples.size() > 2 && when - m_samples[1].when >= kWindow)
        m_samples.pop_front();
}

std::optional<double> LateFrames::percent() const
{
    if (m_samples.size() < 2 || m_samples.back().when - m_samples.front().when < kWindow / 2)
        return std::nullopt;
    const qint64 all = m_samples.back().all - m_samples.front().all;
    if (all <= 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(m_samples.back().late - m_samples.front().late) / static_cast<double>(all);
}

} // namespace belfry::obs
