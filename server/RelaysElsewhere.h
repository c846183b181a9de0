// RelaysElsewhere: how the relays of the other servers do, as each of them told it.
#pragma once

#include "base/Executor.h"
#include "bus/Bus.h"
#include "server/Happening.h"
#include "server/RelayBoard.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace belfry::server {

/// Changes come as events. A server that starts, or whose messages were lost, asks for what it did not hear, and each that
/// relays tells its own once more. ctl thread only; owned by RelayKeeper.
class RelaysElsewhere {
public:
    using Row = RelayTable::Row;
    struct World {
        /// All that is to be told of the broadcasts this server relays.
        std::function<std::vector<Row>()> here;
        std::function<void()> changed;
    };
    static constexpr const char *kTopic = "relays.told";
    /// Of so many places; more are not shown.
    static constexpr std::size_t kMost = 10'000;

    /// Asks at once. All outlive it.
    RelaysElsewhere(Executor &ctl, bus::Bus &bus, World world);
    RelaysElsewhere(const RelaysElsewhere &) = delete;
    RelaysElsewhere &operator=(const RelaysElsewhere &) = delete;

    /// Null where nobody told anything.
    const Row *find(const std::string &place) const;
    /// "relay.changed" of another server.
    void hearChange(const Happening &told);
    void broadcastEnded(const std::string &channel);
    /// What was told may be over: forgets it and asks.
    void askAnew();

private:
    void hear(const bus::Message &message);
    void tellHere();

    bus::Bus &m_bus;
    const World m_world;
    std::map<std::string, Row> m_rows; ///< by place, also of those that are not known here yet
    Subscription m_hearing;
};

} // namespace belfry::server
