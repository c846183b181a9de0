// TcpStream: a ByteStream over a connected socket. For core/net's own .cpp files.
#pragma once

#include "net/ByteStream.h"
#include "net/IoThread.h"
#include "net/Loop.h"

namespace belfry::net {

/// Takes the socket over, whatever comes of it, and turns TCP_NODELAY on. `sendBufferBytes` is SO_SNDBUF; 0 leaves the
/// system's. On `home`'s thread. Null when the connection has failed already.
ByteStreamPtr makeTcpStream(IoThread &home, NativeSocket socket, int sendBufferBytes = 0);

} // namespace belfry::net
