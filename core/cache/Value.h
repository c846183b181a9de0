// Value: what a cache keeps: ready bytes, and a few words about them.
#pragma once

#include "base/SharedBytes.h"
#include "base/Time.h"

#include <memory>
#include <string>
#include <vector>

namespace belfry::cache {

struct Value {
    std::string head; ///< whoever put it knows what it means
    SharedBytes body;
    WallTime madeAt;
};
using ValuePtr = std::shared_ptr<const Value>;

/// What a value is made from: "channel.church", "broadcasts.church", "channels"; a-z, A-Z, 0-9, '.', '_', '-', 100 bytes
/// at most. Whoever changes one of these says so, and all values that were made from it are asked for anew.
using Tags = std::vector<std::string>;

struct Lifetime {
    Duration fresh{5'000};  ///< so long nobody asks the store
    Duration stale{60'000}; ///< so much longer it is still given, while it is being made anew
    Duration kept{3'600'000}; ///< and so much longer when it cannot be made anew, because the store is away
};

} // namespace belfry::cache
