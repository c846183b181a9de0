// Presence: who is there: whoever has said so within the last twenty seconds, each counted once.
#pragma once

#include "base/Time.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace belfry::chat {

/// Somebody, by what tells them from others: 64 bits of a hash, the same on every server.
using Token = std::uint64_t;
Token tokenOf(std::string_view person);

/// Of one place. Holds 16 bytes of its own for each who is there, `most` at most; one thread.
class Presence {
public:
    static constexpr Duration kDecay{20'000};
    static constexpr std::size_t kMost = 1'000'000;

    explicit Presence(std::size_t most = kMost) : m_most(most) {}

    /// False when they are not counted: there are `most` already.
    bool beat(Token token, TimePoint now);
    /// Forgets who has not been heard of for kDecay.
    void decay(TimePoint now);
    /// As of the last decay() and what came since.
    std::size_t count() const { return m_seen.size(); }
    bool empty() const { return m_seen.empty(); }
    /// Who said so since the last call, each once.
    std::vector<Token> takeFresh();

private:
    struct Seen {
        TimePoint at;
        bool isFresh = false;
    };

    const std::size_t m_most;
    std::unordered_map<Token, Seen> m_seen;
    std::vector<Token> m_fresh;
};

} // namespace belfry::chat
