// RefreshTokens: the long-lived, opaque proof of a session, which is another one after each use.
//
// A token is "br_", the session's id, 256 bits and a tag under our key. The next one of a session follows from the one
// that is spent, under our key: so two tabs that spend the same one at the same moment, or a client that lost the
// answer and asks again, get the same next token, and nobody else can know it. The tag tells a token we once gave out
// (whose return is a theft) from one that somebody made up.
#pragma once

#include "base/Secret.h"
#include "base/Time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::auth {

/// Immutable; any thread.
class RefreshTokens {
public:
    static constexpr Duration kIdle{std::chrono::hours(24 * 30)};
    static constexpr Duration kLife{std::chrono::hours(24 * 90)}; ///< of a session, however much it is used
    /// A token spent less than this ago and shown again is no theft: it is answered with the same next token.
    static constexpr Duration kGrace{10'000};

    /// `keys` of 32 bytes each; the first makes, all recognise.
    explicit RefreshTokens(std::vector<Secret> keys);

    /// The first of a session.
    Secret make(std::string_view session) const;
    /// The one after `spent`; by the key that is first now, or an older one.
    Secret next(std::string_view session, const Secret &spent, std::size_t key = 0) const;
    std::size_t keys() const { return m_keys.size(); }

    /// The session a token names; nothing for what has not the shape of one. Says nothing about its truth.
    static std::optional<std::string> sessionIn(std::string_view token);
    /// True when we made it, once, under a key we still have.
    bool isOurs(std::string_view token) const;
    /// What the table keeps of it.
    static std::string digest(std::string_view token);
    /// A session of `begun` that is used now ends then.
    static WallTime endOf(WallTime begun, WallTime now);

private:
    Secret whole(std::string_view session, std::string_view body) const;

    std::vector<Secret> m_keys;
};

/// What a page must send with its cookie, in the header X-CSRF-Token: only a page of ours can read it. Bound to the
/// session.
std::string csrfToken(const Secret &key, std::string_view session);
/// In constant time.
bool isCsrfToken(const Secret &key, std::string_view session, std::string_view token);

/// "bk_" and 160 bits.
Secret makeApiKey();
inline constexpr std::string_view kApiKeyBegin = "bk_";
std::string apiKeyDigest(std::string_view key);

} // namespace belfry::auth
