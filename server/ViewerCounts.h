// ViewerCounts: how many watch each channel, over all servers.
#pragma once

#include "base/Executor.h"
#include "bus/Bus.h"
#include "server/SharedCounts.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace belfry::server {

using Watching = Counts; ///< by channel
using WatchingPtr = std::shared_ptr<const Watching>;

/// Once a second at most what has changed is said: to the other servers over the bus, topic "counts", and to this one's
/// listeners. Made, used and destroyed on `home`, but report() and now(), which are any thread's. Owned by EventsHouse.
class ViewerCounts {
public:
    static constexpr Duration kEvery{1'000};

    /// `onChange` runs on `home`.
    ViewerCounts(Executor &home, bus::Bus &bus, std::function<void(WatchingPtr viewers)> onChange);
    ViewerCounts(const ViewerCounts &) = delete;
    ViewerCounts &operator=(const ViewerCounts &) = delete;

    /// What one view thread counts; replaces what it said before.
    void report(std::size_t view, Watching viewers);
    /// Who says so by heartbeats, over all servers already: added to what is counted here. On `home`.
    void setPeople(Watching people) { m_people = std::move(people); }
    /// Of this server: what its view threads counted and `people`. Any thread.
    Watching own(Watching people) const;
    /// Of all servers, as last said. Never null.
    WatchingPtr now() const;

private:
    void tick();
    Watching ownSum() const;

    Executor &m_home;
    SharedCounts m_servers;
    const std::function<void(WatchingPtr)> m_onChange;
    mutable std::mutex m_mutex;
    std::map<std::size_t, Watching> m_own;                        // under the mutex
    WatchingPtr m_now = std::make_shared<const Watching>();        // under the mutex
    Watching m_people;
    Subscription m_tick;
};

} // namespace belfry::server
