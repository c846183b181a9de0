#include "http/Admission.h"

namespace belfry::http {

std::string_view Admission::enter(const std::string &host)
{
    const std::lock_guard lock(m_mutex);
    if (m_all >= m_limits.httpConnections)
        return "connections";
    const auto place = m_perAddress.try_emplace(host, 0).first;
    if (place->second >= m_limits.httpConnectionsPerAddress) {
        if (place->second == 0)
            m_perAddress.erase(place);
        return "connections_per_address";
    }
    ++place->second;
    ++m_all;
    return {};
}

void Admission::leave(const std::string &host)
{
    const std::lock_guard lock(m_mutex);
    --m_all;
    const auto place = m_perAddress.find(host);
    if (--place->second == 0)
        m_perAddress.erase(place);
    if (m_all == 0)
        m_left.notify_all();
}

bool Admission::waitUntilEmpty(Duration patience)
{
    std::unique_lock lock(m_mutex);
    return m_left.wait_for(lock, patience, [this] { return m_all == 0; });
}

} // namespace belfry::http
