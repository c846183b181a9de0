// Connector: one outgoing TCP connection: name, connect, deadline.
#pragma once

#include "base/Subscription.h"
#include "net/ByteStream.h"
#include "net/IoThread.h"
#include "net/Resolver.h"

#include <functional>
#include <string>

namespace belfry::net {

struct ConnectSettings {
    Duration resolve{10'000};  ///< for the name, from when its turn has come
    Duration deadline{10'000}; ///< from its addresses to a connection, all of them together
    /// Only to an address that anybody on the Internet may have (isPublicAddress). It is asked of each address the name
    /// leads to, right before it is connected to: a name that changes its mind in between gains nothing.
    bool publicOnly = false;
    int sendBufferBytes = 0;   ///< SO_SNDBUF; 0 leaves the system's
    Resolver *resolver = nullptr; ///< outlives the attempt; null: the process's
};

/// Resolves `host` (a name or a number), tries its addresses and answers once on `home`, with a connected stream or:
/// NotFound: there is no such name; Unavailable: nobody told in time whether there is; Refused; Unreachable; Timeout;
/// Forbidden: it leads to no public address. Destroying the Subscription cancels; then no answer comes. Home thread.
[[nodiscard]] Subscription connect(IoThread &home, std::string host, std::uint16_t port, const ConnectSettings &settings,
                                   UniqueFunction<void(Result<ByteStreamPtr>)> answer);

} // namespace belfry::net
