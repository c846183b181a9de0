// ChannelSnapshot: a channel at one moment, as ctl hands it to the view threads.
#pragma once

#include "base/SharedBytes.h"
#include "model/Channel.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace belfry::server {

/// Immutable once posted; every view thread keeps the newest.
struct ChannelSnapshot {
    model::Channel channel;  ///< with ingest and health
    std::int64_t revision = 1; ///< of the row behind it
    std::string category;
    std::vector<std::string> embedParents; ///< sites that may show its page in a frame
    SharedBytes publicBody;  ///< the JSON without them, rendered once for everybody
    // Counted up when there is something to tell, so that an event has the same number on every view thread.
    std::uint64_t viewersEvent = 0;
    std::uint64_t ownersEvent = 0;
    bool isTick = false; ///< the owner's event is measurements only
};
using ChannelSnapshotPtr = std::shared_ptr<const ChannelSnapshot>;

} // namespace belfry::server
