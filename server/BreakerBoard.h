// BreakerBoard: the breakers of the server, for whoever shows how it is.
#pragma once

#include "base/Breaker.h"

#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace belfry::server {

struct BreakerReport {
    std::string part; ///< "postgresql", "redis", "webhook 01J…"
    Breaker::State state = Breaker::State::Closed;
    std::uint64_t timesOpened = 0;
    std::uint64_t refused = 0;
};

BreakerReport reportOf(const Breaker &breaker);

/// Any thread.
class BreakerBoard {
public:
    using Source = std::function<std::vector<BreakerReport>()>;

    /// `breaker` is there for as long as anybody asks for reports; so is what `source` looks at.
    void add(const Breaker &breaker);
    void add(Source source);
    std::vector<BreakerReport> reports() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Source> m_sources;
};

} // namespace belfry::server
