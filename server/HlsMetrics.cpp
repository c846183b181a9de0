#include "server/HlsMetrics.h"

namespace belfry::server {
namespace {

using metrics::Description;

const Description kWaiting{"belfry_hls_waiting", "Requests that wait for the next part of a stream."};
const Description kWaited{"belfry_hls_waited_total", "Requests that waited, by how it ended."};
const Description kRendered{"belfry_hls_playlists_rendered_total", "Playlists written; each is shared by all who ask."};

} // namespace

HlsMetrics::HlsMetrics(metrics::Registry &registry)
    : m_waiting(registry.gauge(kWaiting)), m_waited{registry.counter(kWaited, {{"outcome", "answered"}}),
                                                    registry.counter(kWaited, {{"outcome", "timeout"}}),
                                                    registry.counter(kWaited, {{"outcome", "refused"}})},
      m_rendered(registry.counter(kRendered))
{
}

} // namespace belfry::server
