#include "server/Reachable.h"

namespace belfry::server {

bool isEverywhere(const net::Address &local)
{
    return local.host.empty() || local.host == "0.0.0.0" || local.host == "::";
}

std::string reachable(net::Address local, const std::string &everywhere)
{
    if (isEverywhere(local))
        local.host = everywhere;
    return local.text();
}

} // namespace belfry::server
