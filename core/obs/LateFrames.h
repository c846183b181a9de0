// LateFrames: which share of the frames of the last seconds went wrong, from two counters that only grow.
#pragma once

#include "base/Time.h"

#include <QtGlobal>

#include <deque>
#include <optional>

namespace belfry::obs {

/// Counters that went back (OBS reconnected or started anew) start it over. Value.
class LateFrames final {
public:
    static constexpr Duration kWindow{6'000};

    void add(TimePoint when, qint64 late, qint64 all);
    void clear() { m_samples.clear(); }
    /// 0 to 100; nothing before the window is half full, or while no frame is made.
    std::optional<double> percent() const;

private:
    struct Sample {
        TimePoint when;
        qint64 late;
        qint64 all;
    };
    std::deque<Sample> m_samples;
};

} // namespace belfry::obs
