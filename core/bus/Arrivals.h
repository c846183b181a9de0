// Arrivals: which messages of other servers are new, came before, or are missing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace belfry::bus {

/// One thread.
class Arrivals {
public:
    enum class What {
        New,
        Again,    ///< it came before: sent twice, as nobody knew whether the first had arrived
        AfterHole ///< new, but some before it never came
    };

    /// Servers come and go, each life with a name of its own; past `serversMax` the ones that began first are forgotten.
    explicit Arrivals(std::size_t serversMax = 1'000) : m_serversMax(serversMax) {}

    What see(std::string_view server, std::uint64_t number);

private:
    struct Seen {
        std::uint64_t last;
        std::uint64_t order;
    };

    const std::size_t m_serversMax;
    std::map<std::string, Seen, std::less<>> m_servers;
    std::uint64_t m_nextOrder = 0;
};

} // namespace belfry::bus
