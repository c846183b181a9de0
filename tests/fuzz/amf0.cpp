// AMF0 values as they come in commands and metadata: whatever is read is within the limits.
#include "rtmp/Command.h"

#include <cstdlib>

using namespace belfry;
using namespace belfry::rtmp;

namespace {

std::size_t count(const AmfValue &value, int depth, const Limits &limits)
{
    if (depth > limits.amfDepth)
        std::abort();
    std::size_t values = 1;
    for (const AmfProperty &property : value.properties)
        values += count(property.value, depth + 1, limits);
    for (const AmfValue &item : value.items)
        values += count(item, depth + 1, limits);
    return values;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Limits limits;
    const ByteView bytes(data, size);
    if (const auto values = readAmf0(bytes, limits)) {
        std::size_t all = 0;
        for (const AmfValue &value : *values)
            all += count(value, 1, limits);
        if (all > limits.amfProperties)
            std::abort();
    }
    Message message;
    message.type = MessageType::Amf3Command;
    message.payload = SharedBytes::copyOf(bytes);
    if (const auto command = readCommand(message, limits))
        command->text(1);
    return 0;
}
