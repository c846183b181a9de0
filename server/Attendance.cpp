#include "server/Attendance.h"

#include "base/Assert.h"

#include <algorithm>
#include <utility>

namespace belfry::server {
namespace {

constexpr std::size_t kTokensAtOnce = 5'000; // of one command

// KEYS: the set; ARGV: for how long one is there, then who was heard of. By the clock of Redis, which is one for all servers.
constexpr std::string_view kBeat = R"(
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for i = 2, #ARGV do
    redis.call('ZADD', KEYS[1], now + ARGV[1], ARGV[i])
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
redis.call('PEXPIRE', KEYS[1], 2 * ARGV[1])
return redis.call('ZCARD', KEYS[1])
)";

std::string tokenText(chat::Token token)
{
    return std::string(reinterpret_cast<const char *>(&token), sizeof token);
}

} // namespace

Attendance::Attendance(Executor &home, bus::Bus &bus, bus::Redis *redis, std::string topic, std::size_t most,
                       std::function<void(const Counts &, const Counts &)> onTick)
    : m_home(home), m_servers(home, bus, std::move(topic)), m_redis(redis), m_most(most), m_onTick(std::move(onTick))
{
    m_tick = home.after(kEvery, [this] { tick(); });
}

void Attendance::beat(const std::string &place, chat::Token token)
{
    BELFRY_ASSERT(m_home.isHere());
    m_places.try_emplace(place, m_most).first->second.beat(token, m_home.clock().now());
}

std::size_t Attendance::count(std::string_view place) const
{
    const auto found = m_counts.find(place);
    return found == m_counts.end() ? ownCount(place) : found->second;
}

std::size_t Attendance::ownCount(std::string_view place) const
{
    const auto found = m_places.find(place);
    return found == m_places.end() ? 0 : found->second.count();
}

void Attendance::ask(const std::string &place, std::vector<chat::Token> fresh)
{
    std::vector<bus::RedisCommand> commands;
    std::size_t next = 0;
    do {
        bus::RedisCommand command{"EVAL", std::string(kBeat), "1", "belfry:" + m_servers.topic() + ':' + place,
                                  std::to_string(chat::Presence::kDecay.count())};
        for (const std::size_t end = std::min(fresh.size(), next + kTokensAtOnce); next < end; ++next)
            command.push_back(tokenText(fresh[next]));
        commands.push_back(std::move(command));
    } while (next < fresh.size());
    m_redis->ask(std::move(commands), [this, &home = m_home, alive = std::weak_ptr<int>(m_alive), place](Result<bus::Redis::Replies> replies) {
        if (!replies || replies->back().kind != bus::RedisReply::Kind::Number)
            return;
        home.post([this, alive, place, count = static_cast<std::size_t>(replies->back().number)] {
            if (!alive.expired())
                m_shared[place] = {count, m_home.clock().now()};
        });
    });
}

void Attendance::tick()
{
    BELFRY_ASSERT(m_home.isHere());
    m_tick = m_home.after(kEvery, [this] { tick(); });
    const TimePoint now = m_home.clock().now();
    Counts own;
    for (auto &[place, presence] : m_places) {
        presence.decay(now);
        if (!presence.empty())
            own[place] = presence.count();
    }
    m_servers.say(own);
    Counts all = own;
    m_servers.addOthers(all);
    if (m_redis) {
        for (const auto &[place, count] : all) {
            const auto here = m_places.find(place);
            ask(place, here == m_places.end() ? std::vector<chat::Token>() : here->second.takeFresh());
        }
        std::erase_if(m_shared, [now](const auto &shared) { return now - shared.second.at > kSharedFor; });
        // An answer from before somebody came or after Redis forgot all: who is here is known better here.
        for (const auto &[place, shared] : m_shared)
            all[place] = std::max(shared.count, ownCount(place));
    }
    std::erase_if(all, [](const auto &one) { return one.second == 0; });
    std::erase_if(m_places, [](const auto &one) { return one.second.empty(); });
    m_counts = std::move(all);
    m_onTick(m_counts, own);
}

} // namespace belfry::server
