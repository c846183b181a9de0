// FakeExecutor: an Executor whose thread is the caller's and whose time stands still until it is advanced.
#pragma once

#include "base/Executor.h"

#include <deque>
#include <map>

namespace belfry::test {

class FakeClock final : public Clock {
public:
    TimePoint now() const override { return TimePoint() + std::chrono::hours(1) + m_passed; }
    WallTime wall() const override { return m_start + m_passed; }
    void setWall(WallTime time) { m_start = time - m_passed; }
    void pass(Duration duration) { m_passed += duration; }

private:
    Duration m_passed{0};
    WallTime m_start = *fromRfc3339("2026-11-22T10:00:00Z");
};

class FakeExecutor final : public Executor {
public:
    void post(Task task) override { m_tasks.push_back(std::move(task)); }
    bool isHere() const override { return true; }
    Subscription after(Duration delay, Task task) override;
    const Clock &clock() const override { return m_clock; }
    FakeClock &fakeClock() { return m_clock; }

    /// Runs what is posted, and what that posts, until nothing is left.
    void run();
    /// Lets time pass; runs posts and timers in the order of their times.
    void advance(Duration duration);
    std::size_t timers() const { return m_timers.size(); }

private:
    FakeClock m_clock;
    std::deque<Task> m_tasks;
    std::map<std::pair<TimePoint, std::uint64_t>, Task> m_timers;
    std::uint64_t m_next = 0;
};

} // namespace belfry::test
