// OpenRooms: which channels have a chat room that is open, as their pages say from the first byte on.
#pragma once

#include "base/Executor.h"
#include "base/Result.h"
#include "base/Task.h"
#include "bus/Bus.h"

#include <functional>
#include <memory>
#include <set>
#include <string>

namespace belfry::server {

/// Read from the store at first, and again whenever some server tells that a room was made, changed or removed. Made and destroyed
/// on `home`, or after leave(). Owned by ChatHouse.
class OpenRooms {
public:
    using Channels = std::set<std::string, std::less<>>;
    /// Replies on `home`, perhaps inside the call.
    using Read = std::function<void(UniqueFunction<void(Result<Channels>)> reply)>;

    /// Told on `home` each time the store was read.
    using Told = std::function<void(const Channels &channels)>;

    static constexpr Duration kRetry{5'000};

    OpenRooms(Executor &home, bus::Bus &bus, Read read, Told told);
    OpenRooms(const OpenRooms &) = delete;
    OpenRooms &operator=(const OpenRooms &) = delete;

    /// On `home`: hears of nothing more.
    void leave();

private:
    void hear(const bus::Message &message);
    void look();
    void seen(Result<Channels> channels);

    Executor &m_home;
    const Read m_read;
    const Told m_told;
    bool m_isReading = false;
    bool m_again = false; ///< something changed after the reading began
    Subscription m_hearing;
    Subscription m_retry;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace belfry::server
