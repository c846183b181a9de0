// Address: a numeric IP address and port, as text and back. Host names are resolved by Connector alone.
#pragma once

#include "base/Result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace belfry::net {

struct Address {
    std::string host; ///< numeric: "127.0.0.1", "::1"
    std::uint16_t port = 0;

    /// "127.0.0.1:8080", "[::1]:8080".
    std::string text() const;
    bool operator==(const Address &) const = default;
};

/// Reads "HOST:PORT", "[V6]:PORT" or ":PORT" (every address); HOST is numeric or "localhost". Port 0 is allowed.
Result<Address> parseAddress(std::string_view text);

} // namespace belfry::net
