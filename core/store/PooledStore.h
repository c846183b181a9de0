// PooledStore: the Store: two lanes of threads with their connections, one that writes and one that reads, and a breaker
// around the database.
#pragma once

#include "base/Breaker.h"
#include "base/Worker.h"
#include "metrics/Registry.h"
#include "store/Store.h"
#include "store/StoreLane.h"
#include "store/StoreMetrics.h"

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace belfry::store {

/// Its threads are store-0 and on, one for each connection, and store-watch, which answers what never reached one. The
/// destructor finishes what runs and answers the rest (Unavailable).
class PooledStore final : public Store {
public:
    using Prepare = std::function<Result<>(Driver &driver)>;
    using Prepared = std::function<void(const Result<> &outcome)>;

    /// `metrics` outlives it.
    PooledStore(std::unique_ptr<Driver> driver, const StoreSettings &settings, metrics::Registry &metrics,
                const BreakerSettings &breaker = {});
    ~PooledStore() override;
    PooledStore(const PooledStore &) = delete;
    PooledStore &operator=(const PooledStore &) = delete;

    /// To be called once, any thread. Runs `work` (migrations) on a thread of its own, store-prepare, again and again while
    /// the database is away or busy, and tells `done` there how it ended; until then all other work is Unavailable.
    /// `away` is told once, when the first try found nobody.
    void prepare(Prepare work, Prepared done, std::function<void()> away = {});

    Dialect dialect() const override { return m_driver->dialect(); }
    void submit(Access access, std::unique_ptr<Job> job) override;
    bool isThere() const override;
    bool readsMayBeBehind() const override { return m_driver->readsMayBeBehind(); }
    const Breaker &breaker() const { return m_breaker; }

private:
    void tryToPrepare(Prepare work, Prepared done, std::function<void()> away, Duration pause);
    void watch();
    void refuse(StoreLane::JobPtr job, StoreMetrics::Refusal why);
    void refuseAll(std::vector<StoreLane::JobPtr> jobs, StoreMetrics::Refusal why);

    const StoreSettings m_settings;
    StoreMetrics m_metrics;
    const std::unique_ptr<Driver> m_driver;
    Breaker m_breaker;
    std::atomic<bool> m_prepared{false};
    StoreLane m_write;
    StoreLane m_read;
    std::unique_ptr<Worker> m_watch;
    std::unique_ptr<Worker> m_preparing;
    Subscription m_tick;         // store-watch
    Subscription m_nextTry;      // store-prepare
    Breaker::State m_saidState = Breaker::State::Closed; // store-watch
};

/// Opens a connection and brings the database to the present step; for PooledStore::prepare and the command line. Answers
/// the steps that were applied here.
Result<std::vector<int>> migrateDatabase(Driver &driver);
Result<> prepareDatabase(Driver &driver);

} // namespace belfry::store
