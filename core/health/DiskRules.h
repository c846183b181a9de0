// DiskRules: what is wrong with the disk that recordings are written to, from what was measured of it.
#pragma once

#include "base/Time.h"
#include "model/Health.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace belfry::health {

/// What was measured at one moment. Value.
struct DiskObservation {
    std::uint64_t freeBytes = 0;
    std::uint64_t floorBytes = 0;   ///< at which recordings end
    std::uint64_t writtenBytes = 0; ///< by recordings, since whenever
    bool isFull = false;            ///< the floor was reached: nothing is recorded
    bool refuses = false;           ///< it cannot be written to for another reason
    bool lags = false;              ///< it did not keep up in the last minute
};

/// Observations in, Findings out; it only remembers the last minutes. One disk; any one thread.
class DiskRules {
public:
    static constexpr Duration kWindow{120'000};      ///< over which the trend is measured
    static constexpr Duration kWindowMin{30'000};    ///< before which there is none
    static constexpr Duration kAhead{1'800'000};     ///< said so long before the disk is full
    static constexpr Duration kStopsSaying{2'160'000};

    std::vector<model::Finding> judge(const DiskObservation &observation, TimePoint now);

private:
    struct Sample {
        TimePoint at;
        std::uint64_t freeBytes;
        std::uint64_t writtenBytes;
    };
    std::optional<Duration> fullIn(const DiskObservation &observation, TimePoint now);

    std::deque<Sample> m_samples;
    bool m_isFilling = false;
};

} // namespace belfry::health
