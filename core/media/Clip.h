// Clip: encoded pictures that lie ready: a slate before it is fitted.
#pragma once

#include "media/Packet.h"
#include "media/Track.h"

#include <vector>

namespace belfry::media {

/// Begins with a key packet. One packet alone is a still picture. Immutable once shared.
struct Clip {
    TrackPtr track;
    std::vector<Packet> packets;
};
using ClipPtr = std::shared_ptr<const Clip>;

} // namespace belfry::media
