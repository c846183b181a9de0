// TcpStream: a ByteStream over a connected socket. For core/net's own .cpp files.
#pragma once

#include "net/ByteStream.h"

namespace boost::asio {
class any_io_executor;
template<typename Protocol, typename Executor>
class basic_stream_socket;
namespace ip {
class tcp;
}
} // namespace boost::asio

namespace belfry::net {

using TcpSocket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::any_io_executor>;

/// On the socket's own thread. Null when the connection has failed already.
ByteStreamPtr makeTcpStream(TcpSocket &&socket);

} // namespace belfry::net
