#include "server/Foundation.h"

#include "server/IngestKeys.h"
#include "server/SealingKeys.h"
#include "store/SqliteDriver.h"

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
    std::unique_ptr<Foundation> its(new Foundation(*std::move(sealer), *std::move(serverId)));
    its->m_hearing = std::make_unique<Worker>("hearing");
    its->m_cluster = std::make_unique<Cluster>(settings.cluster, *its->m_hearing, registry);
    its->m_announcer = std::make_unique<Announcer>(its->m_cluster->bus());
    its->m_cacheTimes.lists = {settings.cluster.cacheLists, settings.cluster.cacheStale};
    its->m_cacheTimes.items = {settings.cluster.cacheItems, settings.cluster.cacheStale};
    its->m_store = std::make_unique<store::PooledStore>(std::make_unique<store::SqliteDriver>(folder.file("belfry.db")),
                                                        store::StoreSettings(), registry);
    its->m_breakers.add(its->m_store->breaker());
    if (const Breaker *redis = its->m_cluster->redisBreaker())
        its->m_breakers.add(*redis);
    return its;
}

Foundation::~Foundation()
{
    stop();
}

void Foundation::prepareStore(std::function<void(const Result<> &outcome)> done, std::function<void()> away)
{
    const auto prepare = [&sealer = m_sealer](store::Driver &driver) -> Result<> {
        if (const auto migrated = store::prepareDatabase(driver); !migrated)
            return migrated;
        auto opened = driver.open(store::Access::Write);
        if (!opened)
            return opened.error();
        return sealOldIngestKeys(*opened->database, sealer);
    };
    m_store->prepare(prepare, std::move(done), std::move(away));
}

void Foundation::stop()
{
    m_store.reset();
    m_cluster->stop();
    m_hearing->stop();
}

} // namespace belfry::server
