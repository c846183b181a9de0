// Attendance: how many are there, in each of many places, over all servers: viewers of a channel, people in a room.
#pragma once

#include "base/Executor.h"
#include "bus/Bus.h"
#include "bus/Redis.h"
#include "chat/Presence.h"
#include "server/SharedCounts.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace belfry::server {

/// Who is on two servers at once is one: with Redis each place is a sorted set there, by the end of each one's time. Without it, or
/// while it is away, the servers' own counts are added up, which they say to each other on `topic`. Made, used and
/// destroyed on `home`.
class Attendance {
public:
    static constexpr Duration kEvery{1'000};
    static constexpr Duration kSharedFor{3'000}; ///< so long Redis's answer stands

    /// `redis`: null where there is none. `topic` as "counts.viewers"; also what the keys in Redis are called. `onTick`, once a
    /// second, is told all counts that are not 0, and this server's.
    Attendance(Executor &home, bus::Bus &bus, bus::Redis *redis, std::string topic, std::size_t most,
               std::function<void(const Counts &counts, const Counts &own)> onTick);
    Attendance(const Attendance &) = delete;
    Attendance &operator=(const Attendance &) = delete;

    void beat(const std::string &place, chat::Token token);
    /// As last told.
    std::size_t count(std::string_view place) const;
    const Counts &counts() const { return m_counts; }
    std::size_t ownCount(std::string_view place) const;

private:
    struct Shared {
        std::size_t count;
        TimePoint at;
    };

    void tick();
    void ask(const std::string &place, std::vector<chat::Token> fresh);

    Executor &m_home;
    SharedCounts m_servers;
    bus::Redis *const m_redis;
    const std::size_t m_most;
    const std::function<void(const Counts &, const Counts &)> m_onTick;
    std::map<std::string, chat::Presence, std::less<>> m_places;
    std::map<std::string, Shared, std::less<>> m_shared;
    Counts m_counts;
    Subscription m_tick;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace belfry::server
