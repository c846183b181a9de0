// AccessTokens: the short-lived proof of who signed in: JWT (RFC 7519) by HMAC-SHA256, written and read by us alone.
#pragma once

#include "auth/Permission.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "base/Time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::auth {

/// What a token says. Value.
struct Access {
    std::string user;
    std::string name; ///< the display name
    Role role = Role::Viewer;
    std::int64_t generation = 0; ///< of the user: it goes up when what they may do changes
    std::string session;
    WallTime expires{};

    bool operator==(const Access &) const = default;
};

/// Why a token was not taken.
enum class TokenFault {
    Malformed,    ///< no token of ours: too long, another algorithm or key id, bytes that do not parse
    WrongKey,     ///< it says it is ours, but its signature is not
    WrongClaims,  ///< one is missing, of another kind, or unknown to us
    WrongAudience,
    NotYet,
    Expired,
};
/// "malformed", "wrong_key", "wrong_claims", "wrong_audience", "not_yet", "expired": a metric's label.
std::string_view name(TokenFault fault);

/// Immutable; any thread. The algorithm is not read from a token: a header that is not, byte for byte, the one we write
/// for one of our keys is refused, so there is no "none" and no other HS or RS to be talked into (RFC 8725 3.1).
class AccessTokens {
public:
    static constexpr Duration kLife{15 * 60'000};
    static constexpr Duration kSkew{30'000}; ///< by which another server's clock may be ahead of ours
    static constexpr std::size_t kBytesMax = 2'048;

    /// `keys` of 32 bytes each: the first signs, all are taken. `audience` names this installation.
    explicit AccessTokens(const std::vector<Secret> &keys, std::string audience = "belfry");

    /// `access.expires` is not read: it expires kLife after `now`.
    Secret issue(const Access &access, WallTime now) const;

    struct Verdict {
        std::optional<Access> access;
        TokenFault fault = TokenFault::Malformed; ///< when there is no access
    };
    Verdict check(std::string_view token, WallTime now) const;

private:
    struct Key {
        Secret bytes;
        std::string header; ///< as it stands in a token
    };

    std::vector<Key> m_keys;
    std::string m_audience;
};

} // namespace belfry::auth
