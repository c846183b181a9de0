#include "http/ThreadCounts.h"

#include <algorithm>

namespace belfry::http {

void ThreadCounts::requestDone(std::string_view pattern, Method, int status, std::uint64_t bodyBytes, Took took)
{
    Route &route = row(pattern);
    route.byHundreds[static_cast<std::size_t>(std::clamp(status / 100, 0, 5))].add();
    const auto bound = std::lower_bound(kTookBounds.begin(), kTookBounds.end(), took);
    route.took[static_cast<std::size_t>(bound - kTookBounds.begin())].add();
    route.tookMicroseconds.add(static_cast<std::uint64_t>(std::max<std::int64_t>(took.count(), 0)));
    sentBytes.add(bodyBytes);
}

ThreadCounts::Route &ThreadCounts::row(std::string_view pattern)
{
    const char *place = pattern.empty() ? "" : pattern.data();
    if (m_last && place == m_lastPattern)
        return *m_last;
    m_lastPattern = place;
    const auto [known, isNew] = m_byPattern.try_emplace(place, nullptr);
    if (isNew) {
        const std::lock_guard lock(m_growing);
        known->second = &m_routes.emplace_back();
        known->second->pattern = pattern;
    }
    return *(m_last = known->second);
}

void ThreadCounts::connectionRefused(std::string_view reason)
{
    const auto known = std::find_if(m_refused.begin(), m_refused.end(), [&](const Refused &r) { return r.reason == reason; });
    if (known != m_refused.end())
        return known->count.add();
    const std::lock_guard lock(m_growing);
    Refused &refused = m_refused.emplace_back();
    refused.reason = reason;
    refused.count.add();
}

void ThreadCounts::forEachRoute(const std::function<void(const Route &)> &visit) const
{
    const std::lock_guard lock(m_growing);
    std::for_each(m_routes.begin(), m_routes.end(), visit);
}

void ThreadCounts::forEachRefused(const std::function<void(const Refused &)> &visit) const
{
    const std::lock_guard lock(m_growing);
    std::for_each(m_refused.begin(), m_refused.end(), visit);
}

} // namespace belfry::http
