#include "server/BreakerBoard.h"

#include <utility>

namespace belfry::server {

BreakerReport reportOf(const Breaker &breaker)
{
    return {breaker.name(), breaker.state(), breaker.timesOpened(), breaker.refused()};
}

void BreakerBoard::add(const Breaker &breaker)
{
    add([&breaker] { return std::vector<BreakerReport>{reportOf(breaker)}; });
}

void BreakerBoard::add(Source source)
{
    const std::lock_guard lock(m_mutex);
    m_sources.push_back(std::move(source));
}

std::vector<BreakerReport> BreakerBoard::reports() const
{
    std::vector<Source> sources;
    {
        const std::lock_guard lock(m_mutex);
        sources = m_sources;
    }
    std::vector<BreakerReport> all;
    for (const Source &source : sources) {
        auto some = source();
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return all;
}

} // namespace belfry::server
