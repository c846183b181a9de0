// OwnAddress: the address under which others on the network see this computer.
#pragma once

#include <optional>
#include <string>

namespace belfry::net {

/// The numeric address this computer would speak from to the outside; nothing without a network. A look at the routing
/// table: no packet is sent. Any thread.
std::optional<std::string> ownAddress();

} // namespace belfry::net
