#include "server/ViewerCounts.h"

#include "base/Assert.h"

#include <utility>

namespace belfry::server {

ViewerCounts::ViewerCounts(Executor &home, bus::Bus &bus, std::function<void(WatchingPtr)> onChange)
    : m_home(home), m_servers(home, bus, "counts"), m_onChange(std::move(onChange))
{
    m_tick = home.after(kEvery, [this] { tick(); });
}

void ViewerCounts::report(std::size_t view, Watching viewers)
{
    const std::lock_guard lock(m_mutex);
    m_own[view] = std::move(viewers);
}

WatchingPtr ViewerCounts::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

Watching ViewerCounts::ownSum() const
{
    const std::lock_guard lock(m_mutex);
    Watching sum;
    for (const auto &[view, viewers] : m_own) {
        for (const auto &[channel, count] : viewers) {
            if (count != 0)
                sum[channel] += count;
        }
    }
    return sum;
}

Watching ViewerCounts::own(Watching people) const
{
    for (const auto &[channel, count] : ownSum())
        people[channel] += count;
    return people;
}

void ViewerCounts::tick()
{
    BELFRY_ASSERT(m_home.isHere());
    m_tick = m_home.after(kEvery, [this] { tick(); });
    Watching sum = ownSum();
    m_servers.say(sum);
    m_servers.addOthers(sum);
    for (const auto &[channel, count] : m_people)
        sum[channel] += count;
    WatchingPtr next;
    {
        const std::lock_guard lock(m_mutex);
        if (*m_now == sum)
            return;
        next = m_now = std::make_shared<const Watching>(std::move(sum));
    }
    m_onChange(std::move(next));
}

} // namespace belfry::server
