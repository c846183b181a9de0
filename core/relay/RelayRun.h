// RelayRun: one copy of a broadcast to one place, as whoever keeps relays sees it, whatever it speaks.
#pragma once

#include "hub/Stream.h"
#include "relay/RelayStatus.h"

namespace belfry::relay {

/// Media thread; owned by whoever keeps the relays.
class RelayRun {
public:
    struct World {
        virtual ~World() = default;
        /// Its state or reason changed. Not from inside an order of ours.
        virtual void relayChanged(RelayRun &run) = 0;
    };

    virtual ~RelayRun() = default;

    /// From now on what comes through `program` is copied, from a key packet on. `program` outlives this or is let go by end().
    virtual void begin(hub::Stream &program) = 0;
    /// The broadcast is over, or the server stops.
    virtual void end() = 0;
    virtual void switchTo(bool on) = 0;
    virtual void retryNow() = 0;
    virtual RelayStatus status() const = 0;
    virtual RelayCounts counts() const = 0;
};

} // namespace belfry::relay
