#include "http/Admission.h"

namespace belfry::http {

bool Admission::countUp(Counts &counts, const std::string &host, std::size_t most)
{
    const auto place = counts.try_emplace(host, 0).first;
    if (place->second < most) {
        ++place->second;
        return true;
    }
    if (place->second == 0)
        counts.erase(place);
    return false;
}

void Admission::countDown(Counts &counts, const std::string &host)
{
    const auto place = counts.find(host);
    if (--place->second == 0)
        counts.erase(place);
}

void Admission::gone()
{
    if (m_all == 0 && m_reserved == 0)
        m_left.notify_all();
}

std::string_view Admission::enter(const std::string &host)
{
    const std::lock_guard lock(m_mutex);
    if (m_all >= m_limits.httpConnections)
        return "connections";
    if (!host.empty() && !countUp(m_perAddress, host, m_limits.httpConnectionsPerAddress))
        return "connections_per_address";
    ++m_all;
    return {};
}

void Admission::leave(const std::string &host)
{
    const std::lock_guard lock(m_mutex);
    --m_all;
    if (!host.empty())
        countDown(m_perAddress, host);
    gone();
}

bool Admission::enterReserve(const std::string &host)
{
    const std::lock_guard lock(m_mutex);
    if (m_reserved >= m_limits.httpReserve || !countUp(m_reservedPerAddress, host, m_limits.httpTrialsPerAddress))
        return false;
    ++m_reserved;
    return true;
}

void Admission::leaveReserve(const std::string &host)
{
    const std::lock_guard lock(m_mutex);
    --m_reserved;
    countDown(m_reservedPerAddress, host);
    gone();
}

bool Admission::enterRequest(const std::string &host)
{
    const std::lock_guard lock(m_mutex);
    return countUp(m_requestsPerAddress, host, m_limits.httpRequestsPerAddress);
}

void Admission::leaveRequest(const std::string &host)
{
    const std::lock_guard lock(m_mutex);
    countDown(m_requestsPerAddress, host);
}

bool Admission::waitUntilEmpty(Duration patience)
{
    std::unique_lock lock(m_mutex);
    return m_left.wait_for(lock, patience, [this] { return m_all == 0 && m_reserved == 0; });
}

} // namespace belfry::http
