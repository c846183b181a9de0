// StoreLane: the threads of a Store for one kind of work, each with a connection of its own, and the queue before them.
#pragma once

#include "base/Breaker.h"
#include "base/Time.h"
#include "store/Driver.h"
#include "store/Store.h"
#include "store/StoreMetrics.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace belfry::store {

/// What the lanes of one Store have in common; outlives them.
struct StoreWorld {
    Driver &driver;
    const StoreSettings &settings;
    Breaker &breaker;
    StoreMetrics &metrics;
};

/// Owned by PooledStore. Any thread may submit; jobs run on the lane's threads, which are started by the constructor. The
/// thread that worked last is asked first, so that what is not needed falls idle and gives its connection back.
class StoreLane {
public:
    using JobPtr = std::unique_ptr<Store::Job>;

    /// `firstThread`: they are called store-<firstThread> and on.
    StoreLane(Access access, int threads, int firstThread, const StoreWorld &world);
    ~StoreLane();
    StoreLane(const StoreLane &) = delete;
    StoreLane &operator=(const StoreLane &) = delete;

    /// Null, or the job when it cannot wait here: too many do, or the lane has ended.
    JobPtr submit(JobPtr job);
    /// Asks the database whether it is there, whatever the breaker's mind: its trial, when it lets one in.
    void probe();
    /// Those that have waited too long; they are the caller's to answer. Where nobody moved on meanwhile the breaker hears of it.
    std::vector<JobPtr> takeLate();
    /// No more work: those that wait are the caller's to answer; what runs is finished. Threads have ended when it returns.
    std::vector<JobPtr> stop();

private:
    struct Waiting {
        JobPtr job; ///< null: a probe
        TimePoint since;
    };
    /// One thread and its connection.
    struct Seat {
        int number = 0;
        std::condition_variable wake;
        bool isCalled = false;
        std::unique_ptr<Database> connection; ///< its own thread only, as all below
        TimePoint openedAt;
        TimePoint usedAt;
        Duration lifetime{0};
        std::thread thread;
    };

    void run(Seat &seat, const std::string &name);
    void call();
    void work(Seat &seat, Waiting waiting);
    void checkIdle(Seat &seat);
    Result<> tryOnce(Seat &seat, Store::Job *job, bool &mayTryAgain);
    Result<> open(Seat &seat);
    void close(Seat &seat);

    const Access m_access;
    const StoreWorld m_world;
    std::mutex m_mutex;
    bool m_ended = false;
    bool m_probing = false;
    TimePoint m_movedAt; ///< when a thread was last free
    std::deque<Waiting> m_queue;
    std::vector<Seat *> m_idle; ///< the last one worked last
    std::vector<std::unique_ptr<Seat>> m_seats;
};

} // namespace belfry::store
