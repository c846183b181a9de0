// ClusterSettings: what somebody may choose about several servers, and about what is remembered between reads.
#pragma once

#include "base/Time.h"
#include "bus/RedisAddress.h"

#include <cstddef>
#include <optional>
#include <string>

namespace belfry::server {

struct ClusterSettings {
    std::optional<bus::RedisAddress> redis; ///< none: this server is alone
    std::string redisPasswordFile;
    std::size_t cacheBytes = 0;
    Duration cacheLists{0}; ///< how long a list of channels is given without asking the store
    Duration cacheItems{0}; ///< how long what only people change is
    Duration cacheStale{0}; ///< how much longer while it is made anew
};

} // namespace belfry::server
