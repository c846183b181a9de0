// TlsStream: one end of a secure channel over another ByteStream.
#pragma once

#include "net/ByteStream.h"
#include "net/TlsContext.h"
#include "net/TlsTrust.h"

#include <string>

namespace belfry::net {

/// A ByteStream whose bytes go through `below` encrypted; same thread. onOpened comes when the client has agreed; what is
/// written before waits for it. No deadline of its own: who reads it ends what takes too long (writtenBytes() counts what
/// `below` has sent, so also the records around the bytes). Bytes that came in one read of `below` are all handed on,
/// also when pauseReading() is called on the way. A client that breaks the rules is told why (an alert), then closed.
ByteStreamPtr serveTls(ByteStreamPtr below, TlsContextPtr context);

/// The client's end. onOpened comes only when the other side has proved to be `host` (a name, or a numeric address); else
/// onClosed with Forbidden, in words for people: the certificate has expired, is for another name, or leads to no root we
/// trust. Malformed: it does not speak TLS. As above in all else.
ByteStreamPtr askTls(ByteStreamPtr below, TlsTrustPtr trust, const std::string &host);

} // namespace belfry::net
