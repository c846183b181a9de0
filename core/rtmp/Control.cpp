#include "rtmp/Control.h"

namespace belfry::rtmp {
namespace {

constexpr std::uint16_t kPingRequest = 6;
constexpr std::uint16_t kPingResponse = 7;

} // namespace

void answerPing(const ChunkWriter &writer, Bytes &out, ByteView userControl)
{
    ByteReader reader(userControl);
    const std::uint16_t event = reader.u16();
    const std::uint32_t value = reader.u32();
    if (reader.failed() || event != kPingRequest)
        return;
    Bytes answer;
    ByteWriter bytes(answer);
    bytes.u16(kPingResponse);
    bytes.u32(value);
    writer.write(out, kControlChunks, MessageType::UserControl, 0, 0, answer);
}

} // namespace belfry::rtmp
