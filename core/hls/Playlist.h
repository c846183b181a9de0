// Playlist: the text of a Window, as RFC 8216bis wants it.
#pragma once

#include "hls/Window.h"

#include <string>

namespace belfry::hls {

enum class Form : std::uint8_t {
    Full,
    Delta, ///< segments beyond the skip boundary are counted, not listed (RFC 8216bis 6.2.5.1)
};

/// These need a Window with a complete segment. Std-only, any thread.
std::string renderMultivariant(const Window &window);
std::string renderMedia(const Window &window, Rendition rendition = Rendition::Main, Form form = Form::Full);

/// CAN-SKIP-UNTIL.
MediaTime skipBoundary(const Window &window);
/// How many listed segments a delta update leaves out; none when the stream has ended.
std::size_t skippableSegments(const Window &window);
/// The first segment whose parts are listed: no part begins more than three target durations from the end.
std::size_t firstWithParts(const Window &window);

} // namespace belfry::hls
