#include "auth/LocalRateLimits.h"

#include <algorithm>
#include <cmath>

namespace belfry::auth {
namespace {

double perMs(const Rate &rate)
{
    return static_cast<double>(rate.tokens) / static_cast<double>(std::max<Duration::rep>(rate.per.count(), 1));
}

} // namespace

LocalRateLimits::Bucket &LocalRateLimits::filled(const RateAsk &ask, TimePoint now)
{
    const std::string name = ask.bucket();
    if (const auto found = m_byName.find(name); found != m_byName.end()) {
        m_order.splice(m_order.begin(), m_order, found->second);
        Bucket &bucket = m_order.front();
        const auto passed = std::chrono::duration<double, std::milli>(now - bucket.counted).count();
        bucket.tokens = std::min<double>(ask.rate.tokens, bucket.tokens + passed * perMs(ask.rate));
        bucket.counted = now;
        return bucket;
    }
    if (m_order.size() >= m_bucketsMax) {
        m_byName.erase(m_order.back().name);
        m_order.pop_back();
    }
    m_order.push_front({name, static_cast<double>(ask.rate.tokens), now});
    m_byName.emplace(m_order.front().name, m_order.begin());
    return m_order.front();
}

RateVerdict LocalRateLimits::takeAll(const std::vector<RateAsk> &asks)
{
    const std::lock_guard lock(m_mutex);
    const TimePoint now = m_clock.now();
    RateVerdict verdict;
    for (const RateAsk &ask : asks) {
        const Bucket &bucket = filled(ask, now);
        if (bucket.tokens >= 1)
            continue;
        const Duration wait(static_cast<Duration::rep>(std::ceil((1 - bucket.tokens) / perMs(ask.rate))));
        if (verdict.allowed || wait > verdict.wait)
            verdict = {false, wait, ask.whose};
    }
    if (verdict.allowed) {
        for (const RateAsk &ask : asks)
            filled(ask, now).tokens -= 1;
    }
    return verdict;
}

void LocalRateLimits::take(std::vector<RateAsk> asks, Answer answer)
{
    answer(takeAll(asks));
}

RateVerdict LocalRateLimits::takeHere(const RateAsk &ask)
{
    return takeAll({ask});
}

std::size_t LocalRateLimits::buckets() const
{
    const std::lock_guard lock(m_mutex);
    return m_order.size();
}

} // namespace belfry::auth
