// FreePort: listening where it was asked for, or, for a companion that was not told, where there is room.
#pragma once

#include "base/Result.h"
#include "net/Address.h"

#include <cstdint>
#include <string>
#include <vector>

namespace belfry::server {

/// The wanted address alone. When it may move: the port of the last time (0 for none), the wanted one, the twenty
/// behind it, and then whatever the system gives.
std::vector<net::Address> portsToTry(const net::Address &wanted, bool mayMove, std::uint16_t lastPort);

/// A sentence for the person who started the server; `flag` is the setting to change ("--http").
Error listenError(const Error &error, const net::Address &address, const std::string &flag);

/// Opens at the first address whose port is free; `open` answers a Result with ErrorCode::Busy for a taken one. Any
/// other failure ends the search.
template<typename Open>
auto openAtFirstFree(const std::vector<net::Address> &addresses, const std::string &flag, Open open)
    -> decltype(open(addresses.front()))
{
    for (const net::Address &address : addresses) {
        auto opened = open(address);
        if (opened)
            return opened;
        if (opened.error().code != ErrorCode::Busy || &address == &addresses.back())
            return listenError(opened.error(), address, flag);
    }
    return fail(ErrorCode::Internal, flag + ": no address");
}

} // namespace belfry::server
