// Endpoints: Asio's endpoint as our Address. For core/net's own .cpp files.
#pragma once

#include "net/Address.h"
#include "net/Loop.h"

#include <optional>

namespace boost::asio::ip {
class tcp;
template<typename InternetProtocol>
class basic_endpoint;
} // namespace boost::asio::ip

namespace belfry::net {

using TcpEndpoint = boost::asio::ip::basic_endpoint<boost::asio::ip::tcp>;

/// Numeric; an IPv4 peer of a dual-stack socket is given as IPv4.
Address addressOf(const TcpEndpoint &endpoint);
/// Who is on the other side; nothing when it has gone already.
std::optional<Address> peerOf(NativeSocket socket);
/// Our own side of it; empty when it is closed.
Address localOf(NativeSocket socket);

} // namespace belfry::net
