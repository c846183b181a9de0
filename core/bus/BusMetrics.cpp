#include "bus/BusMetrics.h"

namespace belfry::bus {
namespace {

using metrics::Description;

const Description kPublished{"belfry_bus_published_total", "Messages this server told the others."};
const Description kReceived{"belfry_bus_received_total", "Messages of other servers that came in."};
const Description kMissed{"belfry_bus_missed_total", "Times that messages of other servers were lost and all was read anew."};
const Description kDropped{"belfry_bus_dropped_total", "Messages that found no room, by where."};
const Description kConnected{"belfry_bus_connected", "1 while the other servers can be reached; always 1 for a server without Redis."};
const Description kBacklog{"belfry_bus_backlog_bytes", "Messages that wait for Redis."};

} // namespace

BusMetrics::BusMetrics(metrics::Registry &registry)
    : published(registry.counter(kPublished)), received(registry.counter(kReceived)), missed(registry.counter(kMissed)),
      droppedBacklog(registry.counter(kDropped, {{"where", "backlog"}})),
      droppedSubscriber(registry.counter(kDropped, {{"where", "subscriber"}})), connected(registry.gauge(kConnected)),
      backlogBytes(registry.gauge(kBacklog))
{
}

} // namespace belfry::bus
