#include "obs/StreamRate.h"

namespace belfry::obs {

void StreamRate::add(TimePoint when, qint64 bytes)
{
    if (!m_samples.empty() && bytes < m_samples.back().bytes)
        m_samples.clear();
    m_samples.push_back({when, bytes});
    while (m_samples.size() > 2 && when - m_samples[1].when >= std::chrono::seconds(3))
        m_samples.pop_front();
}

std::optional<double> StreamRate::kbps() const
{
    if (m_samples.size() < 2)
        return std::nullopt;
    const std::chrono::duration<double> passed = m_samples.back().when - m_samples.front().when;
    if (passed < std::chrono::milliseconds(500))
        return std::nullopt;
    return static_cast<double>(m_samples.back().bytes - m_samples.front().bytes) * 8.0 / 1000.0 / passed.count();
}

} // namespace belfry::obs
