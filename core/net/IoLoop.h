// IoLoop: what is inside an IoThread. For core/net's own .cpp files.
#pragma once

#include "net/IoThread.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace belfry::net {

class TimerQueue;

/// The event loop, its post queue and its timers. Owned by its IoThread.
struct IoThread::Impl {
public:
    explicit Impl(std::string name);
    ~Impl();

    boost::asio::io_context &context() { return *m_context; }
    bool isHere() const;
    void post(Task task);
    Subscription after(Duration delay, Task task);
    void stop();
    Duration lag() const;

private:
    void run(const std::string &name);
    void runPosted();
    void enqueue(Task task); // under m_mutex
    void watchLag();

    std::unique_ptr<boost::asio::io_context> m_context;
    std::shared_ptr<TimerQueue> m_timers; // home thread only
    std::mutex m_mutex;
    std::vector<Task> m_posted;  // under m_mutex
    bool m_stopping = false;     // under m_mutex
    std::vector<Task> m_running; // home thread only
    Subscription m_lagTimer;     // home thread only
    std::atomic<Duration> m_lag{Duration(0)};
    std::atomic<TimePoint> m_lagDue{TimePoint::max()};
    std::thread m_thread;        // last: it uses all of the above
};

} // namespace belfry::net
