// TcpStream: a ByteStream over a connected socket. For core/net's own .cpp files.
#pragma once

#include "net/ByteStream.h"
#include "net/IoThread.h"

namespace belfry::net {

/// A connected socket as the system counts it.
#if defined(_WIN32)
using NativeSocket = std::uintptr_t;
#else
using NativeSocket = int;
#endif

void closeSocket(NativeSocket socket);

/// Takes the socket over, whatever comes of it, and turns TCP_NODELAY on. `sendBufferBytes` is SO_SNDBUF; 0 leaves the
/// system's. On `home`'s thread. Null when the connection has failed already.
ByteStreamPtr makeTcpStream(IoThread &home, NativeSocket socket, int sendBufferBytes = 0);

} // namespace belfry::net
