// RateHistory: the last minute of each stop's bitrate, a value a second.
#pragma once

#include <QString>

#include <cstddef>
#include <map>
#include <vector>

namespace belfry::app {

/// Value.
class RateHistory final {
public:
    static constexpr std::size_t kSeconds = 60;

    /// One second of all stops; those not named are forgotten. A stop's history begins when something goes over it.
    void add(const std::map<QString, int> &kbps);
    const std::vector<int> &of(const QString &stop) const;

private:
    std::map<QString, std::vector<int>> m_stops;
};

} // namespace belfry::app
