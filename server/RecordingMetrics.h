// RecordingMetrics: belfry_recording_…
#pragma once

#include "metrics/Registry.h"

#include <string>

namespace belfry::server {

/// Any thread. Lives as long as its Registry.
class RecordingMetrics {
public:
    explicit RecordingMetrics(metrics::Registry &registry);

    /// What room the disk of this folder has, now; nothing when it cannot be looked at.
    void lookAt(const std::string &folder);
    void wrote(const std::string &channel, double bytes, double seconds);
    void lost(const std::string &channel, const std::string &reason, double bytes);

    metrics::Gauge recording;  ///< how many go on
    metrics::Gauge freeBytes;
    metrics::Counter removed;
    metrics::Gauge downloads;

private:
    metrics::Registry &m_registry;
    metrics::Histogram m_took;
};

} // namespace belfry::server
