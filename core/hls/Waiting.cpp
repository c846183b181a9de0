#include "hls/Waiting.h"

#include <algorithm>
#include <utility>

namespace belfry::hls {

bool Waiting::hasRoomFor(const std::string &address) const
{
    if (m_count >= m_max)
        return false;
    const auto found = m_perAddress.find(address);
    return found == m_perAddress.end() || found->second < m_maxPerAddress;
}

void Waiting::add(std::optional<Position> until, Waiter waiter)
{
    ++m_count;
    ++m_perAddress[waiter.address];
    (until ? m_byPosition[*until] : m_unplaced).push_back(std::move(waiter));
}

void Waiting::takeReached(std::optional<Position> head, std::deque<Waiter> &out)
{
    take(m_unplaced, out);
    while (head && !m_byPosition.empty() && m_byPosition.begin()->first <= *head) {
        take(m_byPosition.begin()->second, out);
        m_byPosition.erase(m_byPosition.begin());
    }
}

void Waiting::takeAll(std::deque<Waiter> &out)
{
    takeReached(Position{UINT64_MAX, Position::kWhole}, out);
}

void Waiting::takeExpired(TimePoint now, std::deque<Waiter> &out)
{
    sweep(m_unplaced, now, out);
    for (auto at = m_byPosition.begin(); at != m_byPosition.end();) {
        sweep(at->second, now, out);
        at = at->second.empty() ? m_byPosition.erase(at) : std::next(at);
    }
}

void Waiting::take(std::vector<Waiter> &from, std::deque<Waiter> &out)
{
    for (Waiter &waiter : from) {
        left(waiter);
        out.push_back(std::move(waiter));
    }
    from.clear();
}

void Waiting::sweep(std::vector<Waiter> &list, TimePoint now, std::deque<Waiter> &out)
{
    std::erase_if(list, [&](Waiter &waiter) {
        const bool gone = !waiter.responder.isOpen();
        if (!gone && waiter.deadline > now)
            return false;
        left(waiter);
        if (!gone)
            out.push_back(std::move(waiter));
        return true;
    });
}

void Waiting::left(const Waiter &waiter)
{
    --m_count;
    const auto found = m_perAddress.find(waiter.address);
    if (--found->second == 0)
        m_perAddress.erase(found);
}

} // namespace belfry::hls
