// LocalRateLimits: token buckets in the memory of this server.
#pragma once

#include "auth/RateLimits.h"

#include <list>
#include <mutex>
#include <string>
#include <unordered_map>

namespace belfry::auth {

/// Any thread. Keeps no more than `bucketsMax` buckets: the one that was asked for longest ago is forgotten, which is
/// to say full again.
class LocalRateLimits final : public RateLimits {
public:
    static constexpr std::size_t kBucketsMax = 100'000;

    explicit LocalRateLimits(const Clock &clock, std::size_t bucketsMax = kBucketsMax)
        : m_clock(clock), m_bucketsMax(bucketsMax)
    {
    }

    void take(std::vector<RateAsk> asks, Answer answer) override;
    RateVerdict takeHere(const RateAsk &ask) override;
    /// As take(), with the verdict at once.
    RateVerdict takeAll(const std::vector<RateAsk> &asks);
    std::size_t buckets() const;

private:
    struct Bucket {
        std::string name;
        double tokens;
        TimePoint counted;
    };
    using Order = std::list<Bucket>; // the one asked for last is first

    Bucket &filled(const RateAsk &ask, TimePoint now);

    const Clock &m_clock;
    const std::size_t m_bucketsMax;
    mutable std::mutex m_mutex;
    Order m_order;
    std::unordered_map<std::string_view, Order::iterator> m_byName; // the text is the bucket's
};

} // namespace belfry::auth
