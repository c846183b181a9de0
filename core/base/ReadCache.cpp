#include "base/ReadCache.h"

#include <iterator>

namespace belfry {

SharedBytes ReadCache::find(const Key &key)
{
    const auto found = m_byKey.find(key);
    if (found == m_byKey.end())
        return {};
    m_order.splice(m_order.begin(), m_order, found->second);
    return found->second->bytes;
}

bool ReadCache::makeRoom(std::size_t bytes)
{
    for (auto at = m_order.end(); m_bytes + bytes > m_capacityBytes && at != m_order.begin();) {
        at = std::prev(at);
        if (at->bytes.storage()->isShared())
            continue;
        m_bytes -= at->bytes.size();
        m_byKey.erase(at->key);
        at = m_order.erase(at);
    }
    return m_bytes == 0 || m_bytes + bytes <= m_capacityBytes;
}

void ReadCache::add(const Key &key, SharedBytes bytes)
{
    m_bytes += bytes.size();
    m_order.push_front({key, std::move(bytes)});
    m_byKey[key] = m_order.begin();
}

} // namespace belfry
