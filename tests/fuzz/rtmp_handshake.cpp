// The first bytes of a connection, in pieces of the size the first input byte says.
#include "rtmp/Handshake.h"

#include <algorithm>
#include <cstdlib>

using namespace belfry;
using belfry::rtmp::Handshake;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t piece = data[0] == 0 ? size : data[0];
    ByteView rest(data + 1, size - 1);
    Handshake handshake;
    Bytes out;
    while (!rest.empty()) {
        ByteView in = rest.first(std::min(piece, rest.size()));
        const std::size_t given = in.size();
        const auto status = handshake.read(in, out);
        if (out.size() > 1 + 2 * Handshake::kPacketBytes)
            std::abort();
        if (status != Handshake::Status::More)
            return 0;
        if (!in.empty())
            std::abort(); // More takes everything
        rest = rest.subspan(given);
    }
    return 0;
}
