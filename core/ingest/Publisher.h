// Publisher: who writes a source Stream, and what was measured of it.
#pragma once

#include "base/Time.h"
#include "hub/Stream.h"
#include "hub/StreamStats.h"

#include <cstdint>
#include <string>

namespace belfry::ingest {

using PublisherId = std::uint64_t;

/// Media thread only. Lives from the accepted publish until World::publisherStopped has returned.
class Publisher {
public:
    virtual ~Publisher() = default;

    virtual PublisherId id() const = 0;
    virtual const std::string &channel() const = 0;
    virtual const std::string &address() const = 0; ///< "192.0.2.7:51234"
    virtual const std::string &encoder() const = 0; ///< from onMetaData; "" until it came
    virtual const std::string &way() const = 0;     ///< the channels it came through (rtmp/Way.h); "" of an encoder
    virtual WallTime since() const = 0;
    virtual hub::Stream &stream() = 0;
    virtual const hub::StreamStats &stats() const = 0;
    /// Closes its connection (OBS obeys nothing else, and comes back 2 s later). publisherStopped follows, later.
    virtual void close(std::string_view why) = 0;
};

} // namespace belfry::ingest
