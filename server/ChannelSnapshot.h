// ChannelSnapshot: a channel at one moment, as ctl hands it to the view threads.
#pragma once

#include "base/SharedBytes.h"
#include "model/Channel.h"

#include <memory>

namespace belfry::server {

/// Immutable once posted; every view thread keeps the newest.
struct ChannelSnapshot {
    model::Channel channel;  ///< with ingest and health
    SharedBytes publicBody;  ///< the JSON without them, rendered once for everybody
};
using ChannelSnapshotPtr = std::shared_ptr<const ChannelSnapshot>;

} // namespace belfry::server
