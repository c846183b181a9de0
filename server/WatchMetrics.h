// WatchMetrics: belfry_watch_…
#pragma once

#include "metrics/Registry.h"

namespace belfry::server {

/// Any thread. Lives as long as its Registry.
struct WatchMetrics {
    explicit WatchMetrics(metrics::Registry &registry);

    metrics::Counter cpu;
    metrics::Counter sound;
    metrics::Counter pictures;
    metrics::Counter soundSkipped;
    metrics::Counter picturesSkipped;
    metrics::Counter broken;
    metrics::Counter thumbnails;
    metrics::Counter dropped;
};

} // namespace belfry::server
