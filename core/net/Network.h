// Network: a range of IP addresses, written as "10.0.0.0/8", "2001:db8::/32" or one address.
#pragma once

#include "base/Result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::net {

/// A value. ::ffff:a.b.c.d is the same as a.b.c.d.
class Network {
public:
    /// InvalidInput for anything else, also for bits behind the prefix.
    static Result<Network> parse(std::string_view text);
    /// With commas between them; "" is none.
    static Result<std::vector<Network>> parseList(std::string_view text);

    /// `host` is numeric; anything else is in no network.
    bool contains(std::string_view host) const;

private:
    using Number = std::array<std::uint8_t, 16>; // IPv4 as mapped into IPv6
    static std::optional<Number> numberOf(std::string_view host);

    Number m_prefix{};
    std::size_t m_bits = 0;
};

/// A numeric address as everywhere else it is written; nothing for a name, a port or a zone.
std::optional<std::string> numericHost(std::string_view text);

/// True for an address anybody on the Internet may have. False for everything else: private, loopback, link-local, carrier's
/// (100.64.0.0/10), unique local, multicast, reserved, documentation, and whatever hides an IPv4 address inside an IPv6
/// one (mapped, NAT64, 6to4, Teredo), also for text that is no numeric address. After IANA's special-purpose registries.
bool isPublicAddress(std::string_view host);

} // namespace belfry::net
