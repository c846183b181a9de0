// BroadcastReader: somebody who reads what a channel sends for as long as a broadcast lives: relays, recording, watching.
#pragma once

#include "hub/Stream.h"
#include "server/Channel.h"

#include <string>

namespace belfry::server {

/// Called on the media thread. The streams live as long as the channel's ChannelMedia; a reader subscribes and lets go
/// by itself when it is told to, and must not end or change anything of the channel from inside a call.
struct BroadcastReader {
    virtual ~BroadcastReader() = default;

    /// The key packet that put the broadcast on air is the last in `program`: hub::Begin::LastKey starts with it.
    /// `resumed`: a broadcast of an earlier life goes on; nothing is in `program` yet.
    virtual void broadcastBegan(const std::string &channel, hub::Stream &program, const OnAirBroadcast &broadcast,
                                bool resumed) = 0;
    /// Said and measured: nothing more of it comes.
    virtual void broadcastEnded(const std::string &channel, const OnAirBroadcast &broadcast) = 0;
    /// The server stops: let go of the channel's streams. What is on air goes on in the next life.
    virtual void channelClosed(const std::string &channel) = 0;
    /// Somebody looks at the private preview, or nobody any more. `source` is what the encoder sends.
    virtual void previewWatched(const std::string & /*channel*/, hub::Stream & /*source*/, bool /*watched*/) {}
};

} // namespace belfry::server
