#include "base/Worker.h"

#include "base/Assert.h"
#include "base/LogContext.h"

#if defined(__linux__) || defined(__APPLE__)
#include <pthread.h>
#elif defined(_WIN32)
#include <windows.h>
#endif
#if defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#elif defined(__APPLE__)
#include <pthread/qos.h>
#endif

namespace belfry {

void setThreadName(const std::string &name)
{
#if defined(__linux__)
    pthread_setname_np(pthread_self(), name.substr(0, 15).c_str());
#elif defined(__APPLE__)
    pthread_setname_np(name.c_str());
#elif defined(_WIN32)
    // Asked for by name, as not every compiler's headers know what Windows has since 2016.
    using Describe = HRESULT(WINAPI *)(HANDLE, PCWSTR);
    const FARPROC found = GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "SetThreadDescription");
    if (const auto describe = reinterpret_cast<Describe>(reinterpret_cast<void *>(found)))
        describe(GetCurrentThread(), std::wstring(name.begin(), name.end()).c_str());
#endif
}

void lowerThreadPriority()
{
#if defined(__linux__)
    constexpr int kNice = 5; // a third of the weight of a thread that keeps its own
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
#elif defined(__APPLE__)
    pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#elif defined(_WIN32)
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#endif
}

Worker::Worker(std::string name) : m_thread([this, name = std::move(name)] { run(name); }) {}

Worker::~Worker()
{
    stop();
}

void Worker::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        m_tasks.push_back(log::carried(std::move(task)));
    }
    m_wake.notify_one();
}

bool Worker::isHere() const
{
    return std::this_thread::get_id() == m_home.load(std::memory_order_relaxed);
}

Subscription Worker::after(Duration delay, Task task)
{
    BELFRY_ASSERT(isHere());
    const TimerKey key(clock().now() + delay, m_nextTimer++);
    m_timers.emplace(key, std::move(task));
    return Subscription([this, key] { m_timers.erase(key); });
}

void Worker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::run(const std::string &name)
{
    m_home.store(std::this_thread::get_id(), std::memory_order_relaxed);
    setThreadName(name);
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            const auto ready = [this] { return !m_tasks.empty() || m_stopping; };
            if (m_timers.empty())
                m_wake.wait(lock, ready);
            else
                m_wake.wait_until(lock, m_timers.begin()->first.first, ready);
            if (!m_tasks.empty()) {
                task = std::move(m_tasks.front());
                m_tasks.pop_front();
            } else if (m_stopping) {
                break;
            }
        }
        if (task) {
            task();
            task = Task();
        }
        while (!m_timers.empty() && m_timers.begin()->first.first <= clock().now()) {
            auto due = m_timers.extract(m_timers.begin());
            due.mapped()();
        }
    }
    m_timers.clear();
}

} // namespace belfry
