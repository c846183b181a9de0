// IoLoop: what is inside an IoThread. For core/net's own .cpp files.
#pragma once

#include "net/IoThread.h"
#include "net/Loop.h"

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
struct IoThread::Impl final : private Loop::Owner {
public:
    Impl(std::string name, LoopKind kind);
    ~Impl();

    Loop &loop() { return *m_loop; }
    /// Who resolves names and begins connections for `self`: itself, or a thread of its own with Asio's loop. Home thread.
    IoThread &connector(IoThread &self);
    /// Null where the loop is not Asio's.
    boost::asio::io_context *context();
    bool isHere() const;
    void post(Task task);
    Subscription after(Duration delay, Task task);
    void stop();
    Duration lag() const;

private:
    void run(const std::string &name);
    void enqueue(Task task); // under m_mutex
    void onWoken() override;
    void onAlarm() override;
    void watchLag();

    std::unique_ptr<Loop> m_loop;
    std::unique_ptr<TimerQueue> m_timers; // home thread only
    std::mutex m_mutex;
    std::vector<Task> m_posted;  // under m_mutex
    bool m_stopping = false;     // under m_mutex
    std::vector<Task> m_running; // home thread only
    Subscription m_lagTimer;     // home thread only
    std::unique_ptr<IoThread> m_connector; // made on the home thread, ended behind it
    std::atomic<Duration> m_lag{Duration(0)};
    std::atomic<TimePoint> m_lagDue{TimePoint::max()};
    std::thread m_thread;        // last: it uses all of the above
};

} // namespace belfry::net
