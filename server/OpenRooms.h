// OpenRooms: which channels have a chat room that is open, as the first bytes of their pages say.
#pragma once

#include "base/Executor.h"
#include "base/Result.h"
#include "base/Task.h"
#include "bus/Bus.h"

#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

namespace belfry::server {

/// Read from the store at first, and again whenever some server tells that a room was made, changed or removed. Made and destroyed
/// on `home`, or after leave(). Owned by ChatHouse.
class OpenRooms {
public:
    using Channels = std::set<std::string, std::less<>>;
    /// Replies on `home`, perhaps inside the call.
    using Read = std::function<void(UniqueFunction<void(Result<Channels>)> reply)>;

    static constexpr Duration kRetry{5'000};

    OpenRooms(Executor &home, bus::Bus &bus, Read read);
    OpenRooms(const OpenRooms &) = delete;
    OpenRooms &operator=(const OpenRooms &) = delete;

    /// Any thread. False as long as the store has not been read.
    bool has(std::string_view channel) const;
    /// On `home`: hears of nothing more.
    void leave();

private:
    void hear(const bus::Message &message);
    void look();
    void seen(Result<Channels> channels);

    Executor &m_home;
    const Read m_read;
    mutable std::mutex m_mutex;
    Channels m_channels; // under the mutex
    bool m_isReading = false;
    bool m_again = false; ///< something changed after the reading began
    Subscription m_hearing;
    Subscription m_retry;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace belfry::server
