// Control: what a connection says of itself, both ways alike (RTMP 1.0, 5.4 and 7.1.7).
#pragma once

#include "rtmp/Chunk.h"

#include <cstdint>

namespace belfry::rtmp {

/// The chunk stream of protocol and user control messages.
inline constexpr std::uint32_t kControlChunks = 2;

/// Writes the answer to a user control message that is a ping; of any other, or a broken one, nothing.
void answerPing(const ChunkWriter &writer, Bytes &out, ByteView userControl);

} // namespace belfry::rtmp
