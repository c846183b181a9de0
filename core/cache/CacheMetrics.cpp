#include "cache/CacheMetrics.h"

namespace belfry::cache {
namespace {

using metrics::Description;

const Description kReads{"belfry_cache_reads_total", "Reads through the cache, by how they were answered: hit, stale (and made anew "
                                                     "behind it), shared (from Redis), miss, wait (for the same read of another), "
                                                     "away (an old one, because the store is away), failure."};
const Description kLoads{"belfry_cache_loads_total", "Times the store was asked for what the cache had not."};
const Description kInvalidations{"belfry_cache_invalidations_total", "Things that changed, here or on another server, so that what was made from them is made anew."};
const Description kBytes{"belfry_cache_bytes", "Memory of the cache in this server."};
const Description kEntries{"belfry_cache_entries", "Answers in it."};

} // namespace

CacheMetrics::CacheMetrics(metrics::Registry &registry)
    : hits(registry.counter(kReads, {{"how", "hit"}})), stale(registry.counter(kReads, {{"how", "stale"}})),
      shared(registry.counter(kReads, {{"how", "shared"}})), misses(registry.counter(kReads, {{"how", "miss"}})),
      waits(registry.counter(kReads, {{"how", "wait"}})), away(registry.counter(kReads, {{"how", "away"}})),
      failures(registry.counter(kReads, {{"how", "failure"}})), loads(registry.counter(kLoads)),
      invalidations(registry.counter(kInvalidations)), bytes(registry.gauge(kBytes)), entries(registry.gauge(kEntries))
{
}

} // namespace belfry::cache
