// TimerWheel: many deadlines, most of which are put off or cancelled before they are due.
#pragma once

#include "base/Time.h"

#include <array>
#include <cstdint>

namespace belfry::net {

/// Setting, cancelling and expiring cost the same whatever their number, and allocate nothing. Never early; late by up
/// to one tick and by how late advance() is called; lateness does not add up. Pure: it has no clock and no thread of its
/// own. IoThread::after() stands on one; who has thousands of deadlines (a ConnectionSet) keeps its own, with coarse
/// ticks, and advances it from one timer. One thread.
class TimerWheel {
    struct Link {
        Link *before = this;
        Link *after = this;

        bool isAlone() const { return after == this; }
        void leave()
        {
            before->after = after;
            after->before = before;
            before = after = this;
        }
        void enter(Link &row) // as its last
        {
            before = row.before;
            after = &row;
            before->after = this;
            row.before = this;
        }
    };

public:
    /// A member or parent of what it belongs to; cancelled by its destruction. Must not outlive the wheel while set.
    class Timer : private Link {
    public:
        Timer() = default;
        Timer(const Timer &) = delete;
        Timer &operator=(const Timer &) = delete;

        bool isSet() const { return !isAlone(); }
        void cancel() { leave(); }

    protected:
        virtual ~Timer() { leave(); }
        /// It is due, and no longer set. May set and cancel any timer and destroy any, this one too.
        virtual void onTimer() = 0;
        /// The wheel ends while it is set.
        virtual void onDropped() {}

    private:
        friend class TimerWheel;
        std::uint64_t m_due = 0; // in ticks
    };

    explicit TimerWheel(TimePoint start, Duration tick = Duration(1)) : m_start(start), m_tick(tick) {}
    TimerWheel(const TimerWheel &) = delete;
    TimerWheel &operator=(const TimerWheel &) = delete;
    ~TimerWheel() { clear(); }

    /// Sets it, or moves it when it is set.
    void set(Timer &timer, TimePoint due);
    /// Calls what is due by `now`: in the order of the ticks, in one tick in the order in which it was set. What is set
    /// meanwhile waits for the next tick at least.
    void advance(TimePoint now);
    /// When to call advance() next: never later than the first timer is due; max() when nothing is set.
    TimePoint next() const;
    void clear();

private:
    // 64 slots a level: 1 tick each on the first, 64 on the second, ... A timer goes down a level when its slot comes.
    static constexpr unsigned kLevels = 6;
    static constexpr unsigned kSlotBits = 6;
    static constexpr std::uint64_t kSlots = 1u << kSlotBits;

    struct Place {
        unsigned level = 0;
        std::uint64_t slot = 0;
        std::uint64_t tick = 0; // when the slot begins
        bool found = false;
    };

    void insert(Timer &timer);
    Place first() const;
    void run(Place place);
    static Timer &timerOf(Link &link) { return static_cast<Timer &>(link); }

    const TimePoint m_start;
    const std::chrono::steady_clock::duration m_tick;
    std::uint64_t m_now = 0; // ticks gone
    std::array<std::array<Link, kSlots>, kLevels> m_rows;
    std::array<std::uint64_t, kLevels> m_taken{}; // a bit for each slot that may hold a timer
};

} // namespace belfry::net
