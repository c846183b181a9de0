// Reachable: under which address somebody finds what listens here.
#pragma once

#include "net/Address.h"

#include <string>

namespace belfry::server {

/// It takes every address of this computer.
bool isEverywhere(const net::Address &local);
/// Where a listener is reached. `everywhere` stands in for the host of one that takes every address: nobody can open
/// "0.0.0.0".
std::string reachable(net::Address local, const std::string &everywhere = "127.0.0.1");

} // namespace belfry::server
