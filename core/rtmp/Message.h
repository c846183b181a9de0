// Message: what RTMP carries, whole again after chunking (RTMP 1.0, 5.4 and 7.1).
#pragma once

#include "base/SharedBytes.h"

#include <cstdint>

namespace belfry::rtmp {

enum class MessageType : std::uint8_t {
    SetChunkSize = 1,
    Abort = 2,
    Acknowledgement = 3,
    UserControl = 4,
    WindowAcknowledgementSize = 5,
    SetPeerBandwidth = 6,
    Audio = 8,
    Video = 9,
    Amf3Data = 15,
    Amf3Command = 17,
    Data = 18,
    Command = 20,
    Aggregate = 22,
};

/// Any number may stand in `type`: peers invent them.
struct Message {
    MessageType type = MessageType::Command;
    std::uint32_t streamId = 0;
    std::uint32_t chunkStream = 0;
    std::uint32_t ms = 0; ///< wraps; media::Timeline unwraps it
    SharedBytes payload;
};

/// Without the format byte that AMF3 messages put before AMF0 values (type 15 and 17).
ByteView amfPayload(const Message &message);

} // namespace belfry::rtmp
