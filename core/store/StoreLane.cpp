#include "store/StoreLane.h"

#include "base/Log.h"
#include "base/Worker.h"

#include <algorithm>

namespace belfry::store {
namespace {

constexpr Duration kFirstPause{5};
constexpr Duration kLongestPause{200};
constexpr Duration kIdleLife{60'000};

TimePoint now()
{
    return systemClock().now();
}

bool isAway(const Result<> &outcome)
{
    return !outcome && outcome.error().code == ErrorCode::Unavailable;
}

bool isBusy(const Result<> &outcome)
{
    return !outcome && outcome.error().code == ErrorCode::Busy;
}

Result<> runInTransaction(Database &database, Store::Job &job, bool &begun)
{
    Transaction transaction(database);
    if (const auto started = transaction.begun(); !started)
        return started;
    begun = true;
    if (const auto done = job.run(database); !done)
        return done;
    return transaction.commit();
}

} // namespace

StoreLane::StoreLane(Access access, int threads, int firstThread, const StoreWorld &world)
    : m_access(access), m_world(world), m_movedAt(now())
{
    for (int i = 0; i < threads; ++i) {
        Seat &seat = *m_seats.emplace_back(std::make_unique<Seat>());
        seat.number = i;
    }
    for (auto &seat : m_seats) {
        const std::string name = "store-" + std::to_string(firstThread + seat->number);
        seat->thread = std::thread([this, one = seat.get(), name] { run(*one, name); });
    }
}

StoreLane::~StoreLane()
{
    stop();
}

StoreLane::JobPtr StoreLane::submit(JobPtr job)
{
    const std::lock_guard lock(m_mutex);
    if (m_ended || m_queue.size() >= m_world.settings.queueMax)
        return job;
    m_queue.push_back({std::move(job), now()});
    m_world.metrics.waiting(m_access, m_queue.size());
    call();
    return nullptr;
}

void StoreLane::probe()
{
    const std::lock_guard lock(m_mutex);
    if (m_ended || m_probing)
        return;
    m_probing = true;
    m_queue.push_front({nullptr, now()});
    call();
}

void StoreLane::call()
{
    if (m_idle.empty())
        return;
    Seat *seat = m_idle.back();
    m_idle.pop_back();
    seat->isCalled = true;
    seat->wake.notify_one();
}

std::vector<StoreLane::JobPtr> StoreLane::takeLate()
{
    std::vector<JobPtr> late;
    bool stuck = false;
    {
        const std::lock_guard lock(m_mutex);
        const TimePoint limit = now() - m_world.settings.acquireTimeout;
        // A probe at the front is nobody's to answer.
        auto at = m_queue.begin();
        while (at != m_queue.end() && (!at->job || at->since < limit)) {
            if (!at->job) {
                ++at;
                continue;
            }
            late.push_back(std::move(at->job));
            at = m_queue.erase(at);
        }
        stuck = !late.empty() && m_movedAt < limit;
        m_world.metrics.waiting(m_access, m_queue.size());
    }
    if (stuck) {
        if (const auto pass = m_world.breaker.enter())
            m_world.breaker.ended(*pass, true);
    }
    return late;
}

std::vector<StoreLane::JobPtr> StoreLane::stop()
{
    std::vector<JobPtr> left;
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        for (Waiting &waiting : m_queue) {
            if (waiting.job)
                left.push_back(std::move(waiting.job));
        }
        m_queue.clear();
        for (auto &seat : m_seats)
            seat->wake.notify_one();
    }
    for (auto &seat : m_seats) {
        if (seat->thread.joinable())
            seat->thread.join();
    }
    return left;
}

void StoreLane::run(Seat &seat, const std::string &name)
{
    setThreadName(name);
    std::unique_lock lock(m_mutex);
    while (!m_ended) {
        if (m_queue.empty()) {
            seat.isCalled = false;
            m_idle.push_back(&seat);
            const bool called = seat.wake.wait_for(lock, m_world.settings.healthCheckEvery,
                                                   [&] { return seat.isCalled || m_ended; });
            if (called)
                continue;
            std::erase(m_idle, &seat);
            lock.unlock();
            checkIdle(seat);
            lock.lock();
            continue;
        }
        Waiting waiting = std::move(m_queue.front());
        m_queue.pop_front();
        m_movedAt = now();
        m_world.metrics.waiting(m_access, m_queue.size());
        lock.unlock();
        work(seat, std::move(waiting));
        lock.lock();
    }
    lock.unlock();
    close(seat);
}

void StoreLane::work(Seat &seat, Waiting waiting)
{
    const TimePoint deadline = now() + m_world.settings.acquireTimeout;
    if (waiting.job)
        m_world.metrics.waited(m_access, std::chrono::duration_cast<Duration>(now() - waiting.since));
    m_world.metrics.busy(m_access, 1);
    Result<> outcome = fail(ErrorCode::Unavailable, "database: it is away");
    Duration pause = kFirstPause;
    for (;;) {
        const auto pass = m_world.breaker.enter();
        if (!pass) {
            if (waiting.job)
                m_world.metrics.refused(StoreMetrics::Refusal::Away);
            break;
        }
        bool mayTryAgain = false;
        outcome = tryOnce(seat, waiting.job.get(), mayTryAgain);
        // A connection that was kept may have died since.
        if (isAway(outcome) && mayTryAgain)
            outcome = tryOnce(seat, waiting.job.get(), mayTryAgain);
        m_world.breaker.ended(*pass, isAway(outcome));
        if (!isBusy(outcome) || now() + pause > deadline)
            break;
        m_world.metrics.retried();
        std::this_thread::sleep_for(jittered(pause, 0.5));
        pause = std::min(2 * pause, kLongestPause);
    }
    m_world.metrics.busy(m_access, -1);
    if (waiting.job) {
        waiting.job->answer(outcome);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_probing = false;
}

Result<> StoreLane::tryOnce(Seat &seat, Store::Job *job, bool &mayTryAgain)
{
    mayTryAgain = false;
    if (seat.connection && now() - seat.openedAt > seat.lifetime)
        close(seat);
    const bool isFresh = !seat.connection;
    if (isFresh) {
        if (const auto opened = open(seat); !opened)
            return opened;
    }
    bool begun = false;
    Result<> outcome{Done()};
    if (!job) {
        const auto rows = seat.connection->run("SELECT 1");
        outcome = rows ? Result<>(Done()) : Result<>(rows.error());
    } else if (m_access == Access::Write) {
        outcome = runInTransaction(*seat.connection, *job, begun);
    } else {
        outcome = job->run(*seat.connection);
    }
    // Nothing can have been done where not even BEGIN was answered, and by what only reads.
    mayTryAgain = !isFresh && !begun;
    seat.usedAt = now();
    if (isAway(outcome))
        close(seat);
    return outcome;
}

void StoreLane::checkIdle(Seat &seat)
{
    const bool isWanted = seat.number < m_world.settings.connectionsMin;
    if (seat.connection && !isWanted && now() - seat.usedAt > kIdleLife)
        close(seat);
    if (!seat.connection && !isWanted)
        return;
    const TimePoint used = seat.usedAt;
    work(seat, {nullptr, now()});
    seat.usedAt = used;
}

Result<> StoreLane::open(Seat &seat)
{
    auto opened = m_world.driver.open(m_access);
    if (!opened) {
        m_world.metrics.failed(opened.error().code);
        return opened.error();
    }
    seat.connection = std::make_unique<MeteredDatabase>(std::move(opened->database), m_access, m_world.metrics);
    seat.openedAt = now();
    // Not all of them end together.
    seat.lifetime = jittered(std::min(m_world.settings.connectionLifetime, opened->lifetimeMax), 0.1);
    m_world.metrics.connections(m_access, 1);
    return Done();
}

void StoreLane::close(Seat &seat)
{
    if (!seat.connection)
        return;
    seat.connection.reset();
    m_world.metrics.connections(m_access, -1);
}

} // namespace belfry::store
