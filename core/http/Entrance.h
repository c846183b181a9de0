// Entrance: whom a server believes about who asks, and whom it lets in when it is full.
#pragma once

#include "http/Message.h"
#include "net/Network.h"

#include <functional>
#include <vector>

namespace belfry::http {

struct Entrance {
    /// Proxies whose X-Forwarded-For, Forwarded and X-Forwarded-Proto are read. Nobody else's are, loopback's neither.
    std::vector<net::Network> trustedProxies;
    /// True for the request of somebody who runs the service: such a one comes in by the reserve when a crowd has taken
    /// every place. Called on view threads. Without it there is no reserve.
    std::function<bool(const Request &)> isOperator;

    bool trusts(const net::Address &peer) const;
};

/// Who asks. The right-most hop that is no trusted proxy (RFC 7239 7.4); the peer itself when it is not trusted, when it
/// says nothing, when what it says cannot be read, and when its two headers disagree.
struct Client {
    net::Address address;
    bool isSecure = false; ///< as far as is known nobody on the way can read it
};
Client clientOf(const Request &request, const net::Address &peer, bool peerIsSecure, const Entrance &entrance);

} // namespace belfry::http
