// FLV tags one after another, each behind a byte of kind (8 or 9) and two of length, into one reader and a Timeline.
#include "media/Flv.h"
#include "media/Nal.h"
#include "media/Timeline.h"

#include <algorithm>
#include <cstdlib>

using namespace belfry;
using namespace belfry::media;

namespace {

void check(const FlvEvent &event)
{
    if (event.type == FlvEvent::Type::Track) {
        if (!event.track || event.track->codecString.empty())
            std::abort();
        return;
    }
    if (event.type != FlvEvent::Type::Packet)
        return;
    if (event.packet.payload.empty())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ByteReader reader(ByteView(data, size));
    FlvReader flv;
    Timeline timeline;
    MediaTime last[2] = {};
    std::optional<Codec> video;
    while (reader.remaining() > 3) {
        const std::uint8_t kind = reader.u8();
        const std::size_t length = std::min<std::size_t>(reader.u16(), reader.remaining());
        const SharedBytes tag = SharedBytes::copyOf(reader.bytes(length));
        const bool isVideo = kind == 9;
        const FlvEvent event = isVideo ? flv.readVideo(tag) : flv.readAudio(tag);
        check(event);
        if (event.type == FlvEvent::Type::Track && isVideo)
            video = event.track->codec;
        if (event.type != FlvEvent::Type::Packet)
            continue;
        if (isVideo && video && *video != Codec::Av1) { // what leaves has lengths of four bytes that add up
            NalWalker walker(event.packet.payload.view());
            while (walker.next()) {
            }
            if (walker.failed())
                std::abort();
        }
        std::uint32_t ms = kind;
        for (const std::uint8_t byte : tag.view().first(std::min<std::size_t>(tag.size(), 8)))
            ms = ms * 251 + byte;
        const auto placed = timeline.place(event.packet.kind, ms);
        MediaTime &before = last[isVideo ? 1 : 0];
        if (placed.dts < before)
            std::abort();
        before = placed.dts;
    }
    return 0;
}
