// StreamRate: how fast OBS sends, from its byte counter.
#pragma once

#include "base/Time.h"

#include <QtGlobal>

#include <deque>
#include <optional>

namespace belfry::obs {

/// The rate over the last three seconds of polls. A counter that went back (OBS reconnected) starts it over. Value.
class StreamRate final {
public:
    void add(TimePoint when, qint64 bytes);
    void clear() { m_samples.clear(); }
    /// Nothing before two polls at least half a second apart.
    std::optional<double> kbps() const;

private:
    struct Sample {
        TimePoint when;
        qint64 bytes;
    };
    std::deque<Sample> m_samples;
};

} // namespace belfry::obs
