// Cluster: what this server has in common with the others: the bus, the cache, the rate limits. Alone, without Redis, it has
// them for itself.
#pragma once

#include "auth/RateLimits.h"
#include "bus/RedisBus.h"
#include "cache/Cache.h"
#include "metrics/Registry.h"
#include "server/ClusterSettings.h"

#include <memory>

namespace belfry::server {

/// Made by ServerApp before and destroyed after whatever uses it.
class Cluster {
public:
    /// `home` is where news of other servers' changes are dealt with, in moments; it outlives the cluster. `registry` too.
    Cluster(const ClusterSettings &settings, Executor &home, metrics::Registry &registry, const Clock &clock = systemClock());
    ~Cluster();
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    bus::Bus &bus() { return *m_bus; }
    cache::Cache &cache() { return *m_cache; }
    auth::RateLimits &rateLimits() { return *m_rateLimits; }
    /// Null without Redis, as the next one.
    bus::Redis *redis() { return m_redis.get(); }
    const Breaker *redisBreaker() const { return m_redis ? &m_redis->breaker() : nullptr; }
    bool isConnected() const { return m_bus->isConnected(); }

    /// Ends what runs by itself; after it messages and answers are dropped. On the thread that destroys it.
    void stop();

private:
    std::unique_ptr<bus::Redis> m_redis;
    std::unique_ptr<cache::SharedLevel> m_shared;
    bus::RedisBus *m_redisBus = nullptr;
    std::unique_ptr<bus::Bus> m_bus;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<auth::RateLimits> m_rateLimits;
};

} // namespace belfry::server
