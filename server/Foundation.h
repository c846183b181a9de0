// Foundation: what every room of the server stands on: the store, the cluster with its bus and cache, the announcer, the sealer.
#pragma once

#include "auth/Sealer.h"
#include "base/Result.h"
#include "base/Worker.h"
#include "metrics/Registry.h"
#include "server/Announcer.h"
#include "server/BreakerBoard.h"
#include "server/Cluster.h"
#include "server/DataFolder.h"
#include "server/ServerSettings.h"
#include "server/api/CachedReads.h"
#include "store/PooledStore.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace belfry::server {

/// Made and destroyed by ServerApp, before and after all its rooms; its parts may be used from any thread.
class Foundation {
public:
    /// The store does not answer yet: see StoreStart.
    static Result<std::unique_ptr<Foundation>> lay(const ServerSettings &settings, const DataFolder &folder,
                                                   metrics::Registry &registry);
    ~Foundation();
    Foundation(const Foundation &) = delete;
    Foundation &operator=(const Foundation &) = delete;

    /// Whoever must not be called any more once its room is gone: ends the store's work under way and the cache's listening.
    void stop();

    store::PooledStore &store() { return *m_store; }
    Cluster &cluster() { return *m_cluster; }
    bus::Bus &bus() { return m_cluster->bus(); }
    Announcer &announcer() { return *m_announcer; }
    cache::Cache &cache() { return m_cluster->cache(); }
    BreakerBoard &breakers() { return m_breakers; }
    auth::RateLimits &rateLimits() { return m_cluster->rateLimits(); }
    const api::CacheTimes &cacheTimes() const { return m_cacheTimes; }
    const auth::Sealer &sealer() const { return m_sealer; }
    /// This server among those of one database, the same in each of its lives.
    const std::string &serverId() const { return m_serverId; }

private:
    Foundation(auth::Sealer sealer, std::string serverId) : m_sealer(std::move(sealer)), m_serverId(std::move(serverId)) {}

    const auth::Sealer m_sealer;
    const std::string m_serverId;
    BreakerBoard m_breakers;
    std::unique_ptr<Worker> m_hearing; ///< where the cache hears of changes elsewhere
    std::unique_ptr<Cluster> m_cluster;
    std::unique_ptr<Announcer> m_announcer;
    api::CacheTimes m_cacheTimes;
    std::unique_ptr<store::PooledStore> m_store;
};

} // namespace belfry::server
