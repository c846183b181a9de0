// Captions: which closed captions (CEA-608, CEA-708) go along inside the frames of a video track.
#pragma once

#include "base/Bytes.h"
#include "media/Codec.h"

#include <cstdint>

namespace belfry::media {

struct CaptionSet {
    std::uint8_t channels = 0;  ///< CEA-608: bit 0 is CC1, bit 3 CC4
    std::uint64_t services = 0; ///< CEA-708: bit n is service n, 1 to 63

    bool empty() const { return channels == 0 && services == 0; }
    bool operator==(const CaptionSet &) const = default;
};

/// Reads the SEI units in front of a frame's slices (ATSC A/53 part 4, 6.2.3) and remembers every line of captions that
/// said something. Looks at each frame by itself, since frames come in decoding order and captions are in that of their
/// showing. Untrusted bytes; bounded. One per Stream; any thread.
class CaptionScan {
public:
    /// True when a line was found that was not known. `payload` as in a Packet; only AVC and HEVC carry captions so.
    bool add(Codec codec, ByteView payload);
    const CaptionSet &found() const { return m_found; }

private:
    void readSei(ByteView nal);
    void readUserData(ByteView message);
    void readLine21(unsigned field, std::uint8_t first, std::uint8_t second);
    void readServices(ByteView packet);

    CaptionSet m_found;
    Bytes m_plain; ///< a unit without its emulation prevention; keeps its memory
};

} // namespace belfry::media
