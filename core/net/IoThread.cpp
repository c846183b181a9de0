#include "net/IoThread.h"

#include "base/Assert.h"
#include "base/LogContext.h"
#include "base/Worker.h"
#include "net/AsioLoop.h"
#include "net/EpollLoop.h"
#include "net/IoLoop.h"
#include "net/TimerWheel.h"

#include <algorithm>
#include <csignal>
#include <future>

namespace belfry::net {
namespace {

constexpr Duration kLagEvery{1'000};

thread_local const void *currentLoop = nullptr;

// sendfile() knows no MSG_NOSIGNAL: a peer that has gone would end the process.
void holdBackPipeSignal()
{
#if !defined(_WIN32)
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
#endif
}

} // namespace

/// What after() was given; holds itself while it is set.
class TaskTimer final : public TimerWheel::Timer {
public:
    explicit TaskTimer(Task task) : m_task(std::move(task)) {}

    void hold(std::shared_ptr<TaskTimer> self) { m_self = std::move(self); }
    void drop()
    {
        cancel();
        const auto self = std::move(m_self);
        const Task task = std::exchange(m_task, Task());
    }

private:
    void onTimer() override
    {
        const auto self = std::move(m_self);
        if (Task task = std::exchange(m_task, Task()))
            task();
    }
    void onDropped() override { drop(); }

    Task m_task;
    std::shared_ptr<TaskTimer> m_self;
};

/// The timers of one loop, whose alarm is set for the first. Home thread.
class TimerQueue {
public:
    explicit TimerQueue(Loop &loop) : m_loop(loop), m_wheel(systemClock().now()) {}

    Subscription add(TimePoint due, Task task)
    {
        auto timer = std::make_shared<TaskTimer>(std::move(task));
        timer->hold(timer);
        m_wheel.set(*timer, due);
        if (!m_running)
            arm();
        return Subscription([timer = std::move(timer)] { timer->drop(); });
    }
    void runDue()
    {
        m_armedFor = TimePoint::max();
        m_running = true;
        m_wheel.advance(systemClock().now());
        m_running = false;
        arm();
    }
    void clear() { m_wheel.clear(); }

private:
    // A removed timer leaves the alarm set: it then goes off early, finds nothing due and is set again.
    void arm()
    {
        const TimePoint next = m_wheel.next();
        if (next >= m_armedFor)
            return;
        m_armedFor = next;
        m_loop.setAlarm(next);
    }

    Loop &m_loop;
    TimePoint m_armedFor = TimePoint::max();
    TimerWheel m_wheel;
    bool m_running = false;
};

std::unique_ptr<Loop> makePortableLoop()
{
    return std::make_unique<AsioLoop>();
}

std::unique_ptr<Loop> makeNativeLoop()
{
#if defined(__linux__)
    return std::make_unique<EpollLoop>();
#else
    return makePortableLoop();
#endif
}

IoThread::Impl::Impl(std::string name, LoopKind kind)
    : m_loop(kind == LoopKind::Native ? makeNativeLoop() : makePortableLoop()),
      m_timers(std::make_unique<TimerQueue>(*m_loop)), m_thread([this, name = std::move(name)] { run(name); })
{
}

IoThread::Impl::~Impl()
{
    stop();
}

boost::asio::io_context *IoThread::Impl::context()
{
    auto *loop = dynamic_cast<AsioLoop *>(m_loop.get());
    return loop ? &loop->context() : nullptr;
}

IoThread &IoThread::Impl::connector(IoThread &self)
{
    BELFRY_ASSERT(isHere());
    if (context())
        return self;
    if (!m_connector)
        m_connector = std::make_unique<IoThread>("connect", LoopKind::Portable);
    return *m_connector;
}

bool IoThread::Impl::isHere() const
{
    return currentLoop == this;
}

void IoThread::Impl::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    // Unrun, it is destroyed after the lock is let go: a parameter outlives the function's locals.
    if (!m_stopping)
        enqueue(std::move(task));
}

void IoThread::Impl::enqueue(Task task)
{
    m_posted.push_back(std::move(task));
    if (m_posted.size() == 1)
        m_loop->wake();
}

void IoThread::Impl::onWoken()
{
    {
        const std::lock_guard lock(m_mutex);
        m_running.swap(m_posted);
    }
    for (Task &task : m_running) {
        task();
        task = Task(); // what it holds goes now, not after the whole batch
    }
    m_running.clear();
}

void IoThread::Impl::onAlarm()
{
    m_timers->runDue();
}

Subscription IoThread::Impl::after(Duration delay, Task task)
{
    BELFRY_ASSERT(isHere());
    return m_timers->add(systemClock().now() + delay, std::move(task));
}

// How late a timer runs is how long whatever stands ready has to wait.
void IoThread::Impl::watchLag()
{
    const TimePoint due = systemClock().now() + kLagEvery;
    m_lagDue.store(due, std::memory_order_relaxed);
    m_lagTimer = m_timers->add(due, [this, due] {
        m_lag.store(std::chrono::duration_cast<Duration>(systemClock().now() - due), std::memory_order_relaxed);
        watchLag();
    });
}

Duration IoThread::Impl::lag() const
{
    const auto overdue = systemClock().now() - m_lagDue.load(std::memory_order_relaxed);
    return std::max(m_lag.load(std::memory_order_relaxed), std::chrono::duration_cast<Duration>(overdue));
}

void IoThread::Impl::stop()
{
    BELFRY_ASSERT(!isHere());
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping)
            enqueue([this] { m_loop->stop(); });
        m_stopping = true;
    }
    if (m_thread.joinable())
        m_thread.join();
    if (m_connector)
        m_connector->stop();
}

void IoThread::Impl::run(const std::string &name)
{
    currentLoop = this;
    setThreadName(name);
    holdBackPipeSignal();
    watchLag();
    m_loop->run(*this);
    m_timers->clear();
    m_lagDue.store(TimePoint::max(), std::memory_order_relaxed);
    currentLoop = nullptr;
}

IoThread::IoThread(std::string name, LoopKind kind) : m_impl(std::make_unique<Impl>(std::move(name), kind)) {}

IoThread::~IoThread() = default;

void IoThread::post(Task task)
{
    m_impl->post(log::carried(std::move(task)));
}

bool IoThread::isHere() const
{
    return m_impl->isHere();
}

Subscription IoThread::after(Duration delay, Task task)
{
    return m_impl->after(delay, std::move(task));
}

const Clock &IoThread::clock() const
{
    return systemClock();
}

void IoThread::runAndWait(Task task)
{
    if (isHere())
        return task();
    std::promise<void> done;
    auto finished = done.get_future();
    // Ends the wait when the task has run, and also when it is destroyed unrun because the thread has stopped.
    const auto signal = [](std::promise<void> *promise) {
        promise->set_value();
        delete promise;
    };
    std::unique_ptr<std::promise<void>, decltype(signal)> atEnd(new std::promise<void>(std::move(done)), signal);
    post([atEnd = std::move(atEnd), task = std::move(task)]() mutable {
        task();
        task = Task();
    });
    finished.wait();
}

Duration IoThread::lag() const
{
    return m_impl->lag();
}

void IoThread::stop()
{
    m_impl->stop();
}

} // namespace belfry::net
