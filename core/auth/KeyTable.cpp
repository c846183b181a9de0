#include "auth/KeyTable.h"

namespace belfry::auth {

std::optional<std::string> KeyTable::channelFor(std::string_view key) const
{
    if (key.empty())
        return std::nullopt;
    const auto found = m_channels.find(m_digest(key));
    return found == m_channels.end() ? std::nullopt : std::optional(found->second);
}

} // namespace belfry::auth
