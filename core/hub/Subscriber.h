// Subscriber: who reads a Stream, on the media thread, as plain calls.
#pragma once

#include "media/Packet.h"
#include "media/Track.h"

namespace belfry::hub {

class Subscriber {
public:
    virtual ~Subscriber() = default;

    /// Before the first packet, and again whenever a track appears, goes or changes its configuration.
    /// When the video track is a new one, the next video packet is a key one.
    virtual void onTracks(const media::Tracks &tracks) = 0;
    virtual void onPacket(const media::Packet &packet) = 0;
    /// The packets that follow do not continue those before: another publisher, or a gap. Timestamps go on upward
    /// by the time that passed. Followed by onTracks; the next video packet is a key one.
    virtual void onDiscontinuity() = 0;
    /// Nothing follows until the next onTracks (a Stream can begin again).
    virtual void onEnd() = 0;
};

} // namespace belfry::hub
