#include "server/PlannerMetrics.h"

namespace belfry::server {
namespace {

using metrics::Description;

const Description kWentLive{"belfry_schedule_went_live_total", "Times the plan said Go Live."};
const Description kEnded{"belfry_schedule_ended_total", "Times the plan said End."};
const Description kWaiting{"belfry_schedule_waiting", "Channels whose service should be on air, and nothing comes in."};
const Description kUnkept{"belfry_schedule_unkept_total", "Times the database could not be told what the plan did; it is told again."};

} // namespace

PlannerMetrics::PlannerMetrics(metrics::Registry &registry)
    : wentLive(registry.counter(kWentLive)), ended(registry.counter(kEnded)), waiting(registry.gauge(kWaiting)),
      unkept(registry.counter(kUnkept))
{
}

} // namespace belfry::server
