#include "auth/KeyTable.h"

namespace belfry::auth {

void KeyTable::add(const Secret &key, std::string channel)
{
    if (!key.empty())
        m_channels.emplace_back(KeyedHash::of(key.reveal()), std::move(channel));
}

std::optional<std::string> KeyTable::channelFor(std::string_view key) const
{
    const KeyedHash wanted = KeyedHash::of(key);
    const std::string *found = nullptr;
    // No early end: the time depends on the number of channels only.
    for (const auto &[hash, channel] : m_channels) {
        if (hash == wanted)
            found = &channel;
    }
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace belfry::auth
