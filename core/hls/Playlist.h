// Playlist: the text of a Window, as RFC 8216bis wants it.
#pragma once

#include "hls/Window.h"

#include <string>

namespace belfry::hls {

/// Both need a Window with a complete segment. Std-only, any thread.
std::string renderMultivariant(const Window &window);
std::string renderMedia(const Window &window);

} // namespace belfry::hls
