#include "server/ChatMetrics.h"

namespace belfry::server {

const metrics::Description &ChatMetrics::kMessages()
{
    static const metrics::Description description{"belfry_chat_messages_total", "Messages people sent to a room, by what became of them."};
    return description;
}

ChatMetrics::ChatMetrics(metrics::Registry &registry)
    : sockets(registry.gauge({"belfry_chat_sockets", "Chat sockets that are open."})),
      rooms(registry.gauge({"belfry_chat_rooms", "Rooms that this server has open."})),
      deliveries(registry.counter({"belfry_chat_deliveries_total", "Frames given to chat sockets."})),
      deliveredBytes(registry.counter({"belfry_chat_delivered_bytes_total", "Bytes of those frames."})),
      slowClosed(registry.counter({"belfry_chat_slow_closed_total", "Chat sockets closed because they read too slowly."})), m_registry(registry)
{
    // What a dashboard draws from the first minute on.
    registry.counter(kMessages(), {{"result", "accepted"}});
}

} // namespace belfry::server
