#include "server/Cluster.h"

#include "auth/LocalRateLimits.h"
#include "base/Id.h"
#include "bus/LocalBus.h"
#include "server/SharedRateLimits.h"

namespace belfry::server {
namespace {

constexpr std::size_t kNameCharacters = 16;
constexpr std::size_t kSubscriberBytes = 8u << 20;

} // namespace

Cluster::Cluster(const ClusterSettings &settings, Executor &home, metrics::Registry &registry, const Clock &clock)
{
    const std::string name = randomBase32(kNameCharacters);
    bus::BusMetrics busMetrics(registry);
    m_cache = std::make_unique<cache::Cache>(settings.cacheBytes, cache::CacheMetrics(registry), clock);
    if (!settings.redis) {
        busMetrics.connected.set(1);
        m_bus = std::make_unique<bus::LocalBus>(name, kSubscriberBytes);
        m_rateLimits = std::make_unique<auth::LocalRateLimits>(clock);
        m_cache->join(*m_bus, home);
        return;
    }
    m_redis = std::make_unique<bus::Redis>(bus::RedisSettings{.address = *settings.redis});
    m_shared = std::make_unique<cache::SharedLevel>(*m_redis, BELFRY_VERSION);
    auto redisBus = std::make_unique<bus::RedisBus>(name, *m_redis, busMetrics, kSubscriberBytes);
    m_redisBus = redisBus.get();
    m_bus = std::move(redisBus);
    m_rateLimits = std::make_unique<SharedRateLimits>(*m_redis, clock);
    m_cache->share(*m_shared);
    m_cache->join(*m_bus, home);
    m_redis->start();
    m_redisBus->start();
}

Cluster::~Cluster()
{
    stop();
    m_cache->leave();
}

void Cluster::stop()
{
    if (m_redisBus)
        m_redisBus->stop();
    if (m_redis)
        m_redis->stop();
}

} // namespace belfry::server
