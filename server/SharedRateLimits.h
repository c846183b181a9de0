// SharedRateLimits: token buckets in Redis, so that a limit holds across all servers.
#pragma once

#include "auth/LocalRateLimits.h"
#include "bus/Redis.h"

namespace belfry::server {

/// Any thread. While Redis is away this server counts by itself.
class SharedRateLimits final : public auth::RateLimits {
public:
    /// `redis` outlives it.
    SharedRateLimits(bus::Redis &redis, const Clock &clock) : m_redis(redis), m_here(clock) {}

    void take(std::vector<auth::RateAsk> asks, Answer answer) override;
    auth::RateVerdict takeHere(const auth::RateAsk &ask) override { return m_here.takeHere(ask); }

private:
    bus::Redis &m_redis;
    auth::LocalRateLimits m_here;
};

} // namespace belfry::server
