// Socket: what the tools need of sockets, on loopback.
#pragma once

#include "load/Url.h"

#include <string>

namespace belfry::load {

/// The first receive window over loopback is one packet of 64 KiB: a sender that fills it may wait 40 ms for a delayed
/// ACK, costs up to twice as much and varies. A wider one takes the client out of what is measured.
constexpr int kWideWindow = 1 << 20;

/// Connects without waiting. `source`: "" or a local address; several allow more connections than one has ports.
/// `receiveBuffer` 0 leaves the kernel's. -1 when it cannot even begin.
int connectTo(const Url &url, const std::string &source, int receiveBuffer);

/// 127.0.0.x for the index-th connection to 127.*, so that no limit per address is met; "" for other hosts.
std::string sourceOf(const Url &url, long index);

/// The soft limit on open files becomes the hard one.
void raiseFileLimit();

} // namespace belfry::load
