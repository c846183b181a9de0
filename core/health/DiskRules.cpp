#include "health/DiskRules.h"

#include <algorithm>
#include <cmath>

namespace belfry::health {
namespace {

constexpr Duration kSampleEvery{5'000};

model::Finding finding(const char *id, model::Severity severity)
{
    model::Finding made;
    made.id = id;
    made.severity = severity;
    return made;
}

// In steps, so that it is news only when it is.
double aboutMinutes(Duration left)
{
    const double minutes = static_cast<double>(left.count()) / 60'000.0;
    return minutes > 10 ? std::ceil(minutes / 5) * 5 : std::ceil(minutes);
}

} // namespace

std::vector<model::Finding> DiskRules::judge(const DiskObservation &observation, TimePoint now)
{
    using model::Severity;
    std::vector<model::Finding> findings;
    const auto left = fullIn(observation, now);
    m_isFilling = left && *left <= (m_isFilling ? kStopsSaying : kAhead);
    if (observation.isFull) {
        findings.push_back(finding("recording.disk_full", Severity::Problem));
    } else if (observation.refuses) {
        findings.push_back(finding("recording.failing", Severity::Problem));
    } else if (m_isFilling) {
        findings.push_back(finding("recording.disk_filling", Severity::Warning));
        findings.back().values.emplace("minutes", aboutMinutes(*left));
    }
    if (observation.lags && !observation.isFull)
        findings.push_back(finding("recording.slow_disk", Severity::Warning));
    return findings;
}

// Whatever fills it; at least what recordings write, also while something else is being removed.
std::optional<Duration> DiskRules::fullIn(const DiskObservation &observation, TimePoint now)
{
    if (m_samples.empty() || now - m_samples.back().at >= kSampleEvery)
        m_samples.push_back({now, observation.freeBytes, observation.writtenBytes});
    while (now - m_samples.front().at > kWindow)
        m_samples.pop_front();
    const Sample &first = m_samples.front();
    const Duration passed = std::chrono::duration_cast<Duration>(now - first.at);
    if (passed < kWindowMin)
        return std::nullopt;
    const std::uint64_t lost = first.freeBytes > observation.freeBytes ? first.freeBytes - observation.freeBytes : 0;
    const std::uint64_t grown = std::max(lost, observation.writtenBytes - std::min(first.writtenBytes, observation.writtenBytes));
    if (grown == 0)
        return std::nullopt;
    const std::uint64_t room = observation.freeBytes - std::min(observation.freeBytes, observation.floorBytes);
    const double left = static_cast<double>(room) / static_cast<double>(grown) * static_cast<double>(passed.count());
    return Duration(static_cast<std::int64_t>(std::min(left, 1e12)));
}

} // namespace belfry::health
