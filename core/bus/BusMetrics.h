// BusMetrics: belfry_bus_…
#pragma once

#include "metrics/Registry.h"

namespace belfry::bus {

/// Any thread. Lives as long as its Registry.
struct BusMetrics {
    explicit BusMetrics(metrics::Registry &registry);

    metrics::Counter published;
    metrics::Counter received;
    metrics::Counter missed;
    metrics::Counter droppedBacklog;
    metrics::Counter droppedSubscriber;
    metrics::Gauge connected;
    metrics::Gauge backlogBytes;
};

} // namespace belfry::bus
