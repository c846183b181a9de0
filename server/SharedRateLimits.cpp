#include "server/SharedRateLimits.h"

#include <algorithm>
#include <memory>

namespace belfry::server {
namespace {

using auth::RateAsk;
using auth::RateVerdict;

// KEYS: a bucket each; ARGV: for each what it holds, and in how many milliseconds it fills. By the clock of Redis, which is one
// for all servers. Answers {0} when a token was taken from each, else {number of the emptiest from 1, milliseconds to wait}.
constexpr std::string_view kTake = R"(
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local left, worst, wait = {}, 0, 0
for i, key in ipairs(KEYS) do
    local most, per = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
    local bucket = redis.call('HMGET', key, 'tokens', 'at')
    local tokens = tonumber(bucket[1]) or most
    local passed = math.max(0, now - (tonumber(bucket[2]) or now))
    tokens = math.min(most, tokens + passed * most / per)
    left[i] = tokens
    local missing = math.ceil((1 - tokens) * per / most)
    if tokens < 1 and missing > wait then
        worst, wait = i, missing
    end
end
if worst > 0 then
    return {worst, wait}
end
for i, key in ipairs(KEYS) do
    redis.call('HSET', key, 'tokens', string.format('%.17g', left[i] - 1), 'at', now)
    redis.call('PEXPIRE', key, ARGV[2 * i] + 1000)
end
return {0}
)";

bus::RedisCommand commandFor(const std::vector<RateAsk> &asks)
{
    bus::RedisCommand command{"EVAL", std::string(kTake), std::to_string(asks.size())};
    for (const RateAsk &ask : asks)
        command.push_back("belfry:rate:" + ask.bucket());
    for (const RateAsk &ask : asks) {
        command.push_back(std::to_string(std::max(ask.rate.tokens, 1u)));
        command.push_back(std::to_string(std::max<Duration::rep>(ask.rate.per.count(), 1)));
    }
    return command;
}

/// Nothing when the reply is none of kTake's.
std::optional<RateVerdict> verdictIn(const Result<bus::Redis::Replies> &replies, const std::vector<RateAsk> &asks)
{
    if (!replies || replies->front().kind != bus::RedisReply::Kind::List || replies->front().list.empty())
        return std::nullopt;
    const auto &list = replies->front().list;
    const auto refusing = static_cast<std::size_t>(list[0].number);
    if (refusing == 0)
        return RateVerdict();
    if (refusing > asks.size() || list.size() != 2)
        return std::nullopt;
    return RateVerdict{false, Duration(list[1].number), asks[refusing - 1].whose};
}

} // namespace

void SharedRateLimits::take(std::vector<RateAsk> asks, Answer answer)
{
    if (asks.empty()) {
        answer({});
        return;
    }
    auto command = commandFor(asks);
    m_redis.ask({std::move(command)}, [this, asks = std::move(asks), answer = std::move(answer)](const Result<bus::Redis::Replies> &replies) mutable {
        const auto verdict = verdictIn(replies, asks);
        answer(verdict ? *verdict : m_here.takeAll(asks));
    });
}

} // namespace belfry::server
