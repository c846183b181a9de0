// TlsStream: the server's end of a secure channel over another ByteStream.
#pragma once

#include "net/ByteStream.h"
#include "net/TlsContext.h"

namespace belfry::net {

/// A ByteStream whose bytes go through `below` encrypted; same thread. onOpened comes when the client has agreed; what is
/// written before waits for it. No deadline of its own: who reads it ends what takes too long (writtenBytes() counts what
/// `below` has sent, so also the records around the bytes). Bytes that came in one read of `below` are all handed on,
/// also when pauseReading() is called on the way. A client that breaks the rules is told why (an alert), then closed.
ByteStreamPtr serveTls(ByteStreamPtr below, TlsContextPtr context);

} // namespace belfry::net
