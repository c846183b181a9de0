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

/// By what limits per address are counted: the host, but the whole /64 of an IPv6 address, for one customer has all of it.
std::string countedAs(const Address &address);

/// Reads "HOST:PORT", "[V6]:PORT" or ":PORT" (every address); HOST is numeric or "localhost". Port 0 is allowed.
Result<Address> parseAddress(std::string_view text);

} // namespace belfry::net
