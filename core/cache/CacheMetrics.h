// CacheMetrics: belfry_cache_…
#pragma once

#include "metrics/Registry.h"

namespace belfry::cache {

/// Any thread. Lives as long as its Registry.
struct CacheMetrics {
    explicit CacheMetrics(metrics::Registry &registry);

    metrics::Counter hits;
    metrics::Counter stale;
    metrics::Counter shared;
    metrics::Counter misses;
    metrics::Counter waits;
    metrics::Counter away;
    metrics::Counter failures;
    metrics::Counter loads;
    metrics::Counter invalidations;
    metrics::Gauge bytes;
    metrics::Gauge entries;
};

} // namespace belfry::cache
