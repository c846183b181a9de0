#include "bus/Arrivals.h"

#include <algorithm>

namespace belfry::bus {

Arrivals::What Arrivals::see(std::string_view server, std::uint64_t number)
{
    const auto found = m_servers.find(server);
    if (found == m_servers.end()) {
        if (m_servers.size() >= m_serversMax) {
            m_servers.erase(std::min_element(m_servers.begin(), m_servers.end(), [](const auto &a, const auto &b) {
                return a.second.order < b.second.order;
            }));
        }
        m_servers.emplace(server, Seen{number, m_nextOrder++});
        return What::New;
    }
    std::uint64_t &last = found->second.last;
    if (number <= last)
        return What::Again;
    const bool hole = number != last + 1;
    last = number;
    return hole ? What::AfterHole : What::New;
}

} // namespace belfry::bus
