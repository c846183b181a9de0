#include "app/RateHistory.h"

namespace belfry::app {

void RateHistory::add(const std::map<QString, int> &kbps)
{
    std::erase_if(m_stops, [&](const auto &stop) { return !kbps.contains(stop.first); });
    for (const auto &[stop, rate] : kbps) {
        if (rate == 0 && !m_stops.contains(stop))
            continue; // a line begins with what it shows
        std::vector<int> &values = m_stops[stop];
        values.push_back(rate);
        if (values.size() > kSeconds)
            values.erase(values.begin());
    }
}

const std::vector<int> &RateHistory::of(const QString &stop) const
{
    static const std::vector<int> none;
    const auto found = m_stops.find(stop);
    return found == m_stops.end() ? none : found->second;
}

} // namespace belfry::app
