#include "support/FakeExecutor.h"

namespace belfry::test {

Subscription FakeExecutor::after(Duration delay, Task task)
{
    const auto key = std::make_pair(m_clock.now() + delay, m_next++);
    m_timers.emplace(key, std::move(task));
    return Subscription([this, key] { m_timers.erase(key); });
}

void FakeExecutor::run()
{
    while (!m_tasks.empty()) {
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        task();
    }
}

void FakeExecutor::advance(Duration duration)
{
    run();
    const TimePoint end = m_clock.now() + duration;
    while (!m_timers.empty() && m_timers.begin()->first.first <= end) {
        auto due = m_timers.extract(m_timers.begin());
        m_clock.pass(std::chrono::duration_cast<Duration>(std::max(due.key().first, m_clock.now()) - m_clock.now()));
        due.mapped()();
        run();
    }
    m_clock.pass(std::chrono::duration_cast<Duration>(end - m_clock.now()));
}

} // namespace belfry::test
