// DoorFeed: brings what ends a token or a key from the store to the doors, here and on every other server.
#pragma once

#include "base/Executor.h"
#include "base/Task.h"
#include "bus/Bus.h"
#include "server/DoorKeeper.h"
#include "store/Store.h"

#include <memory>
#include <optional>
#include <vector>

namespace belfry::server {

/// Begins and leaves on `home`, which has timers; changed() is for any thread. Owned by ServerApp; `store`, `bus`
/// and `doors` outlive it, and it outlives whatever they were asked.
class DoorFeed {
public:
    static constexpr const char *kTopic = "doors";
    static constexpr Duration kEvery{60'000}; ///< also without being told, in case nobody could tell
    static constexpr Duration kRetry{1'000};
    static constexpr Duration kKeptFor{2 * 3'600'000}; ///< of what ended: longer than any token lives

    DoorFeed(Executor &home, store::Store &store, bus::Bus &bus, DoorKeeper &doors);
    ~DoorFeed();
    DoorFeed(const DoorFeed &) = delete;
    DoorFeed &operator=(const DoorFeed &) = delete;

    /// Reads for the first time, and from here on whenever it is told to.
    void begin();
    /// Hears of nothing more.
    void leave();
    /// Something that was committed shuts or opens a door. `whenShut` runs on some thread once every request to this
    /// server is judged by it; also when the store cannot be read, and then soon after.
    void changed(Task whenShut = {});

private:
    using Read = Result<auth::DoorSnapshot>;

    void load();
    void loaded(Read read);
    void tidy();

    Executor &m_home;
    store::Store &m_store;
    bus::Bus &m_bus;
    DoorKeeper &m_doors;
    const std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    Subscription m_told;
    Subscription m_timer;
    bool m_left = false;
    bool m_loading = false;
    bool m_again = false;           ///< something changed after the reading began
    std::vector<Task> m_waiting;    ///< for the next reading
    std::vector<Task> m_waitingNow; ///< for the one under way
    WallTime m_tidied{};
};

} // namespace belfry::server
