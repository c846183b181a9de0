// ShutAddresses: from where guests were shut out of a channel: a guest is another one with every private window, an address is not.
#pragma once

#include "base/Time.h"
#include "chat/Presence.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>

namespace belfry::chat {

/// Of one channel, in memory alone: addresses are kept as hashes, `most` of them and of guests, and are forgotten after `keep`. Others
/// may live at the same address: whoever wrote before it was shut is not doubted. One thread.
class ShutAddresses {
public:
    ShutAddresses(std::size_t most, Duration keep) : m_most(most), m_keep(keep) {}

    /// A guest wrote from there.
    void wrote(const std::string &guest, Token address, TimePoint now);
    /// From where they first wrote; nothing when that is not known here.
    std::optional<Token> addressOf(const std::string &guest) const;
    /// For `wait`, `keep` at most; nothing or less opens it again.
    void shut(Token address, Duration wait, TimePoint now);
    /// A host let something of theirs through.
    void trust(const std::string &guest);
    /// A guest who was not heard of before the address was shut.
    bool isDoubtful(const std::string &guest, Token address, TimePoint now) const;
    void forgetOld(TimePoint now);
    bool empty() const { return m_guests.empty() && m_shut.empty(); }

private:
    struct Guest {
        Token address;
        TimePoint first;
        TimePoint last;
        bool isTrusted = false;
    };
    struct Shut {
        TimePoint since;
        TimePoint until;
    };

    const std::size_t m_most;
    const Duration m_keep;
    std::unordered_map<std::string, Guest> m_guests;
    std::unordered_map<Token, Shut> m_shut;
};

} // namespace belfry::chat
