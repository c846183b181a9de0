// Connector: one outgoing TCP connection: name, connect, deadline.
#pragma once

#include "base/Subscription.h"
#include "net/ByteStream.h"
#include "net/IoThread.h"

#include <functional>
#include <string>

namespace belfry::net {

/// Resolves `host` (a name or a number), tries its addresses and answers once on `home`, with a connected stream or
/// ErrorCode::Unreachable, Refused or Timeout. Destroying the Subscription cancels; then no answer comes. Home thread.
[[nodiscard]] Subscription connect(IoThread &home, std::string host, std::uint16_t port, Duration deadline,
                                   UniqueFunction<void(Result<ByteStreamPtr>)> answer);

} // namespace belfry::net
