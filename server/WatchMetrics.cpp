#include "server/WatchMetrics.h"

namespace belfry::server {
namespace {

using metrics::Description;

const Description kCpu{"belfry_watch_cpu_seconds_total", "CPU time that watching took, all channels together."};
const Description kDecoded{"belfry_watch_decoded_total", "Packets of sound and keyframes that were decoded to be watched, by kind."};
const Description kSkipped{"belfry_watch_skipped_total", "Those that were left out, as watching had used up its share, by kind."};
const Description kBroken{"belfry_watch_broken_total", "Packets and configurations that could not be decoded."};
const Description kThumbnails{"belfry_watch_thumbnails_total", "Small pictures of what is on air that were made."};
const Description kDropped{"belfry_watch_dropped_total", "Packets that found no room on their way to the watching thread."};

} // namespace

WatchMetrics::WatchMetrics(metrics::Registry &registry)
    : cpu(registry.counter(kCpu)), sound(registry.counter(kDecoded, {{"kind", "sound"}})),
      pictures(registry.counter(kDecoded, {{"kind", "picture"}})), soundSkipped(registry.counter(kSkipped, {{"kind", "sound"}})),
      picturesSkipped(registry.counter(kSkipped, {{"kind", "picture"}})), broken(registry.counter(kBroken)),
      thumbnails(registry.counter(kThumbnails)), dropped(registry.counter(kDropped))
{
}

} // namespace belfry::server
