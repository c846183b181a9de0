// TokenCheck: does a request come from the owner?
#pragma once

#include "auth/KeyedHash.h"
#include "base/Secret.h"

#include <optional>
#include <string_view>

namespace belfry::auth {

/// What the Authorization header of a request proves.
enum class Proof {
    None,  ///< no token: a viewer
    Owner,
    Wrong, ///< a token, but not ours: 401 everywhere
};

/// Keeps only a keyed hash of the token. Immutable; any thread.
class TokenCheck {
public:
    /// An empty token lets nobody in.
    explicit TokenCheck(const Secret &token)
    {
        if (!token.empty())
            m_expected = KeyedHash::of(token.reveal());
    }

    /// `authorization` is the whole header value, "" when absent. Another scheme than Bearer is Wrong.
    Proof check(std::string_view authorization) const;

private:
    std::optional<KeyedHash> m_expected;
};

} // namespace belfry::auth
