#include "rtmp/Message.h"

namespace belfry::rtmp {

ByteView amfPayload(const Message &message)
{
    const ByteView bytes = message.payload.view();
    const bool amf3 = message.type == MessageType::Amf3Data || message.type == MessageType::Amf3Command;
    return amf3 && !bytes.empty() && bytes[0] == 0 ? bytes.subspan(1) : bytes;
}

} // namespace belfry::rtmp
