// PlannerMetrics: belfry_schedule_…
#pragma once

#include "metrics/Registry.h"

namespace belfry::server {

/// Any thread. Lives as long as its Registry.
struct PlannerMetrics {
    explicit PlannerMetrics(metrics::Registry &registry);

    metrics::Counter wentLive;
    metrics::Counter ended;
    metrics::Gauge waiting;
    metrics::Counter unkept;
};

} // namespace belfry::server
