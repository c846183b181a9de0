#include "chat/ShutAddresses.h"

#include <algorithm>

namespace belfry::chat {

void ShutAddresses::wrote(const std::string &guest, Token address, TimePoint now)
{
    if (const auto known = m_guests.find(guest); known != m_guests.end()) {
        known->second.last = now;
        return;
    }
    if (m_guests.size() >= m_most)
        forgetOld(now);
    if (m_guests.size() < m_most)
        m_guests.emplace(guest, Guest{address, now, now});
}

std::optional<Token> ShutAddresses::addressOf(const std::string &guest) const
{
    const auto known = m_guests.find(guest);
    return known == m_guests.end() ? std::nullopt : std::optional(known->second.address);
}

void ShutAddresses::shut(Token address, Duration wait, TimePoint now)
{
    if (wait <= Duration(0)) {
        m_shut.erase(address);
        return;
    }
    if (m_shut.size() >= m_most)
        forgetOld(now);
    const TimePoint until = now + std::min(wait, m_keep);
    if (const auto known = m_shut.find(address); known != m_shut.end())
        known->second.until = std::max(known->second.until, until);
    else if (m_shut.size() < m_most)
        m_shut.emplace(address, Shut{now, until});
}

void ShutAddresses::trust(const std::string &guest)
{
    if (const auto known = m_guests.find(guest); known != m_guests.end())
        known->second.isTrusted = true;
}

bool ShutAddresses::isDoubtful(const std::string &guest, Token address, TimePoint now) const
{
    const auto shut = m_shut.find(address);
    if (shut == m_shut.end() || shut->second.until <= now)
        return false;
    const auto known = m_guests.find(guest);
    return known == m_guests.end() || (!known->second.isTrusted && known->second.first >= shut->second.since);
}

void ShutAddresses::forgetOld(TimePoint now)
{
    std::erase_if(m_shut, [now](const auto &one) { return one.second.until <= now; });
    std::erase_if(m_guests, [this, now](const auto &one) { return now - one.second.last >= m_keep; });
}

} // namespace belfry::chat
