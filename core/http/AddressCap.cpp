#include "http/AddressCap.h"

namespace belfry::http {

AddressCap::Place AddressCap::enter(const std::string &host, std::size_t most)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_held.find(host);
    if (most == 0 || (found != m_held.end() && found->second >= most))
        return {};
    Entry &entry = found != m_held.end() ? *found : *m_held.emplace(host, 0).first;
    ++entry.second;
    return {this, &entry};
}

std::size_t AddressCap::held(const std::string &host) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_held.find(host);
    return found == m_held.end() ? 0 : found->second;
}

void AddressCap::leave(Entry &entry)
{
    const std::lock_guard lock(m_mutex);
    if (--entry.second == 0)
        m_held.erase(m_held.find(entry.first));
}

} // namespace belfry::http
