#include "store/PooledStore.h"

#include "base/Log.h"
#include "base/LogContext.h"
#include "store/Migrations.h"

#include <algorithm>

namespace belfry::store {
namespace {

constexpr Duration kTick{250};
constexpr Duration kFirstPause{500};
constexpr Duration kLongestPause{5'000};

const Error &away()
{
    static const Error error = fail(ErrorCode::Unavailable, "database: it is away");
    return error;
}

/// A job of a request: what is logged while it runs says so.
class RequestsJob final : public Store::Job {
public:
    RequestsJob(const log::RequestMark &mark, std::unique_ptr<Store::Job> job) : m_mark(mark), m_job(std::move(job)) {}
    Result<> run(Database &database) override
    {
        const log::RequestScope scope(m_mark);
        return m_job->run(database);
    }
    void answer(const Result<> &outcome) override
    {
        const log::RequestScope scope(m_mark);
        m_job->answer(outcome);
    }

private:
    const log::RequestMark m_mark;
    const std::unique_ptr<Store::Job> m_job;
};

} // namespace

PooledStore::PooledStore(std::unique_ptr<Driver> driver, const StoreSettings &settings, metrics::Registry &metrics,
                         const BreakerSettings &breaker)
    : m_settings(settings), m_metrics(metrics), m_driver(std::move(driver)),
      m_breaker(m_driver->dialect() == Dialect::Sqlite ? "sqlite" : "postgresql", breaker),
      m_write(Access::Write, m_driver->connectionsMax(Access::Write), 0, {*m_driver, m_settings, m_breaker, m_metrics}),
      m_read(Access::Read, m_driver->connectionsMax(Access::Read), m_driver->connectionsMax(Access::Write),
             {*m_driver, m_settings, m_breaker, m_metrics}),
      m_watch(std::make_unique<Worker>("store-watch"))
{
    m_watch->post([this] { watch(); });
}

PooledStore::~PooledStore()
{
    m_prepared = false;
    if (m_preparing)
        m_preparing->stop();
    m_watch->stop();
    for (StoreLane *lane : {&m_write, &m_read}) {
        for (auto &job : lane->stop())
            job->answer(away());
    }
}

void PooledStore::prepare(Prepare work, Prepared done, std::function<void()> away)
{
    m_preparing = std::make_unique<Worker>("store-prepare");
    m_preparing->post([this, work = std::move(work), done = std::move(done), away = std::move(away)]() mutable {
        tryToPrepare(std::move(work), std::move(done), std::move(away), kFirstPause);
    });
}

void PooledStore::tryToPrepare(Prepare work, Prepared done, std::function<void()> away, Duration pause)
{
    const auto outcome = work(*m_driver);
    const bool again = !outcome && (outcome.error().code == ErrorCode::Unavailable || outcome.error().code == ErrorCode::Busy);
    if (!again) {
        m_prepared = outcome.hasValue();
        done(outcome);
        return;
    }
    log::warning("store", "the database is not ready: it is tried again", {{"error", outcome.error().what}});
    if (away)
        away();
    m_nextTry = m_preparing->after(jittered(pause, 0.2), [this, work = std::move(work), done = std::move(done), pause]() mutable {
        tryToPrepare(std::move(work), std::move(done), {}, std::min(2 * pause, kLongestPause));
    });
}

void PooledStore::submit(Access access, std::unique_ptr<Job> job)
{
    if (const auto mark = log::RequestMark::here(); mark.isSet())
        job = std::make_unique<RequestsJob>(mark, std::move(job));
    if (!m_prepared || m_breaker.state() == Breaker::State::Open) {
        refuse(std::move(job), StoreMetrics::Refusal::Away);
        return;
    }
    StoreLane &lane = access == Access::Write ? m_write : m_read;
    if (auto left = lane.submit(std::move(job)))
        refuse(std::move(left), StoreMetrics::Refusal::Full);
}

bool PooledStore::isThere() const
{
    return m_prepared && m_breaker.state() == Breaker::State::Closed;
}

void PooledStore::refuse(StoreLane::JobPtr job, StoreMetrics::Refusal why)
{
    m_metrics.refused(why);
    m_watch->post([job = std::move(job), why] {
        job->answer(why == StoreMetrics::Refusal::Full ? fail(ErrorCode::Unavailable, "database: too much waits for it") : away());
    });
}

void PooledStore::refuseAll(std::vector<StoreLane::JobPtr> jobs, StoreMetrics::Refusal why)
{
    for (auto &job : jobs)
        refuse(std::move(job), why);
}

void PooledStore::watch()
{
    refuseAll(m_write.takeLate(), StoreMetrics::Refusal::Late);
    refuseAll(m_read.takeLate(), StoreMetrics::Refusal::Late);
    const Breaker::State state = m_breaker.state();
    // Without anybody who asks nobody would find out that it is there again.
    if (state == Breaker::State::HalfOpen && m_prepared)
        m_write.probe();
    const bool wasAway = m_saidState != Breaker::State::Closed;
    const bool isAway = state != Breaker::State::Closed;
    if (wasAway != isAway)
        log::write(isAway ? log::Level::Warning : log::Level::Info, "store",
                   isAway ? "the database is away: it is not asked for a while" : "the database is there again");
    m_saidState = state;
    m_tick = m_watch->after(kTick, [this] { watch(); });
}

Result<std::vector<int>> migrateDatabase(Driver &driver)
{
    auto opened = driver.open(Access::Write);
    if (!opened)
        return opened.error();
    Database &database = *opened->database;
    return migrate(database, migrations(), [&](int step) { return driver.keepCopy(database, step); });
}

Result<> prepareDatabase(Driver &driver)
{
    const auto done = migrateDatabase(driver);
    return done ? Result<>(Done()) : Result<>(done.error());
}

} // namespace belfry::store
