// RedisAddress: where Redis is, and what it wants to be shown.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace belfry::bus {

/// Value.
struct RedisAddress {
    std::string host;
    std::uint16_t port = 6379;
    int database = 0;
    Secret password; ///< empty: none

    /// "127.0.0.1:6379/0", without the password.
    std::string text() const;
    /// "redis://HOST[:PORT][/DATABASE]". A password in it is refused: it would show in the list of processes. The error is
    /// the end of a sentence: "must be …".
    static Result<RedisAddress> parse(std::string_view url);
};

} // namespace belfry::bus
