// RelayRun: one copy of a broadcast to one place, as whoever keeps relays sees it, whatever it speaks.
#pragma once

#include "hub/Stream.h"
#include "relay/RelayStatus.h"

#include <algorithm>
#include <vector>

namespace belfry::relay {

/// What a place can take, as its preset says. Value; an empty list takes all.
struct TakenCodecs {
    std::vector<media::Codec> video, audio;

    bool takes(const media::Tracks &tracks) const
    {
        const auto has = [](const std::vector<media::Codec> &list, const media::TrackPtr &track) {
            return !track || list.empty() || std::find(list.begin(), list.end(), track->codec) != list.end();
        };
        return has(video, tracks.video) && has(audio, tracks.audio);
    }
};

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
