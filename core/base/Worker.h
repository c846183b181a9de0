// Worker: an Executor on a plain thread, for work that is no socket's: the ctl thread, store threads.
#pragma once

#include "base/Executor.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace belfry {

/// Owns its thread: started by the constructor, ended and joined by stop() or the destructor.
class Worker final : public Executor {
public:
    explicit Worker(std::string name);
    ~Worker() override;
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void post(Task task) override;
    bool isHere() const override;
    Subscription after(Duration delay, Task task) override;
    const Clock &clock() const override { return systemClock(); }

    /// Runs what was posted before, then ends the thread and joins it. Timers not yet due are dropped.
    void stop();

private:
    using TimerKey = std::pair<TimePoint, std::uint64_t>;

    void run(const std::string &name);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
    std::map<TimerKey, Task> m_timers; // home thread only
    std::uint64_t m_nextTimer = 0;     // home thread only
    std::atomic<std::thread::id> m_home; // set by the thread itself, before its first task
    std::thread m_thread;                // last: it uses all of the above
};

/// Names the calling thread for debuggers and `top -H` (15 characters at most on Linux).
void setThreadName(const std::string &name);
/// The calling thread steps back when the processors are wanted elsewhere: viewers' threads, so that a crowd takes
/// nothing from the thread that has the stream. Cannot be taken back.
void lowerThreadPriority();

} // namespace belfry
