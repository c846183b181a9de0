// ChatMetrics: belfry_chat_…
#pragma once

#include "metrics/Registry.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace belfry::server {

/// Any thread. Lives as long as its Registry.
class ChatMetrics {
public:
    explicit ChatMetrics(metrics::Registry &registry);

    /// "accepted", "held", or one of the refusals' codes.
    void written(std::string_view result) { m_registry.counter(kMessages(), {{"result", std::string(result)}}).add(); }

    metrics::Gauge sockets;
    metrics::Gauge rooms;
    metrics::Counter deliveries;
    metrics::Counter deliveredBytes;
    metrics::Counter slowClosed;

private:
    static const metrics::Description &kMessages();

    metrics::Registry &m_registry;
};

} // namespace belfry::server
