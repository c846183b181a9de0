#include "server/Foundation.h"

#include "server/SealingKeys.h"
#include "server/StoreStart.h"

namespace belfry::server {

Result<std::unique_ptr<Foundation>> Foundation::lay(const ServerSettings &settings, const DataFolder &folder,
                                                    metrics::Registry &registry)
{
    auto sealer = openSealer(folder.path(), settings.doorway);
    if (!sealer)
        return sealer.error();
    auto serverId = folder.serverId();
    if (!serverId)
        return serverId.error();
    auto driver = makeDriver(settings);
    if (!driver)
        return driver.error();
    std::unique_ptr<Foundation> its(new Foundation(*std::move(sealer), *std::move(serverId)));
    its->m_hearing = std::make_unique<Worker>("hearing");
    its->m_cluster = std::make_unique<Cluster>(settings.cluster, *its->m_hearing, registry);
    its->m_announcer = std::make_unique<Announcer>(its->m_cluster->bus());
    its->m_cacheTimes.lists = {settings.cluster.cacheLists, settings.cluster.cacheStale};
    its->m_cacheTimes.items = {settings.cluster.cacheItems, settings.cluster.cacheStale};
    its->m_store = std::make_unique<store::PooledStore>(*std::move(driver), storeSettings(settings.database), registry);
    its->m_breakers.add(its->m_store->breaker());
    if (const Breaker *redis = its->m_cluster->redisBreaker())
        its->m_breakers.add(*redis);
    return its;
}

Foundation::~Foundation()
{
    stop();
}

void Foundation::stop()
{
    m_store.reset();
    m_cluster->stop();
    m_hearing->stop();
}

} // namespace belfry::server
