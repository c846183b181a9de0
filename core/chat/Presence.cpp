#include "chat/Presence.h"

#include <utility>

namespace belfry::chat {

// FNV-1a with a final mixing: ids are made by us from hashes or at random, nobody chooses them to collide.
Token tokenOf(std::string_view person)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : person)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93u;
    return hash ^ (hash >> 32);
}

bool Presence::beat(Token token, TimePoint now)
{
    const auto found = m_seen.find(token);
    if (found == m_seen.end() && m_seen.size() >= m_most)
        return false;
    Seen &seen = found == m_seen.end() ? m_seen[token] : found->second;
    seen.at = now;
    if (!std::exchange(seen.isFresh, true))
        m_fresh.push_back(token);
    return true;
}

void Presence::decay(TimePoint now)
{
    std::erase_if(m_seen, [now](const auto &one) { return now - one.second.at >= kDecay; });
}

std::vector<Token> Presence::takeFresh()
{
    for (const Token token : m_fresh) {
        if (const auto found = m_seen.find(token); found != m_seen.end())
            found->second.isFresh = false;
    }
    return std::exchange(m_fresh, {});
}

} // namespace belfry::chat
