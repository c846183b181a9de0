#include "net/TimerWheel.h"

#include <algorithm>
#include <bit>

namespace belfry::net {

void TimerWheel::set(Timer &timer, TimePoint due)
{
    timer.cancel();
    const auto after = std::max(due - m_start, std::chrono::steady_clock::duration(0));
    timer.m_due = static_cast<std::uint64_t>((after + m_tick - std::chrono::steady_clock::duration(1)) / m_tick);
    timer.m_due = std::max(timer.m_due, m_now + 1);
    insert(timer);
}

// The level is that of the highest digit in which the due tick and the current one differ, the slot that digit: so the
// slots of a level begin before those of the next one, and the slot of the current tick is always empty but on the
// last level, which wraps around: what lies further away than it reaches goes around again.
void TimerWheel::insert(Timer &timer)
{
    const auto highest = static_cast<unsigned>(std::bit_width(timer.m_due ^ m_now)) - 1;
    const unsigned level = std::min(highest / kSlotBits, kLevels - 1);
    const std::uint64_t reach = (std::uint64_t(1) << (kSlotBits * kLevels)) - (std::uint64_t(1) << (kSlotBits * (kLevels - 1)));
    const std::uint64_t tick = std::min(timer.m_due, m_now + reach);
    const std::uint64_t slot = tick >> (kSlotBits * level) & (kSlots - 1);
    timer.enter(m_rows[level][slot]);
    m_taken[level] |= std::uint64_t(1) << slot;
}

TimerWheel::Place TimerWheel::first() const
{
    for (unsigned level = 0; level < kLevels; ++level) {
        const unsigned shift = kSlotBits * level;
        const std::uint64_t current = m_now >> shift;
        const auto turn = static_cast<int>(current & (kSlots - 1));
        std::uint64_t ahead = std::rotr(m_taken[level], turn); // bit n: n slots from here
        while (ahead != 0) {
            auto distance = static_cast<std::uint64_t>(std::countr_zero(ahead));
            ahead &= ahead - 1;
            const std::uint64_t slot = (current + distance) & (kSlots - 1);
            if (m_rows[level][slot].isAlone())
                continue; // all of it was cancelled
            if (distance == 0)
                distance = kSlots;
            return {level, slot, (current + distance) << shift, true};
        }
    }
    return {};
}

void TimerWheel::run(Place place)
{
    m_now = place.tick;
    m_taken[place.level] &= ~(std::uint64_t(1) << place.slot);
    Link &row = m_rows[place.level][place.slot];
    Link due;
    if (!row.isAlone()) {
        due.enter(row);
        row.leave();
    }
    while (!due.isAlone()) {
        Timer &timer = timerOf(*due.after);
        timer.leave();
        if (timer.m_due <= m_now)
            timer.onTimer();
        else
            insert(timer);
    }
}

void TimerWheel::advance(TimePoint now)
{
    if (now < m_start)
        return;
    const auto target = static_cast<std::uint64_t>((now - m_start) / m_tick);
    for (Place place = first(); place.found && place.tick <= target; place = first())
        run(place);
    m_now = std::max(m_now, target);
}

TimePoint TimerWheel::next() const
{
    const Place place = first();
    if (!place.found)
        return TimePoint::max();
    return m_start + static_cast<std::int64_t>(place.tick) * m_tick;
}

void TimerWheel::clear()
{
    for (auto &level : m_rows) {
        for (Link &row : level) {
            while (!row.isAlone()) {
                Timer &timer = timerOf(*row.after);
                timer.leave();
                timer.onDropped();
            }
        }
    }
    m_taken = {};
}

} // namespace belfry::net
