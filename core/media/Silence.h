// Silence: one block of encoded sound in which nothing is heard, in the configuration of another's sound.
#pragma once

#include "media/Track.h"

#include <cstdint>

namespace belfry::media {

/// Value.
struct Silence {
    SharedBytes block;        ///< empty: this kind of sound has none
    std::uint32_t samples = 0; ///< how long a block is
    std::uint32_t rate = 0;    ///< samples a second
};

/// AAC-LC (also below SBR and PS) of up to eight channels, and Opus of one or two (RFC 6716 3.1). Pure; any thread.
Silence silenceFor(const Track &sound);

} // namespace belfry::media
