// Lookup: what a Window has for a request: the answer, the moment to wait for, or why there will be none.
#pragma once

#include "hls/Playlist.h"
#include "hls/Waiting.h"
#include "hls/Window.h"

#include <optional>
#include <vector>

namespace belfry::hls {

enum class Found {
    Now,
    Soon,  ///< about to be: the request may wait
    Never, ///< 404
    Bad,   ///< 400: further ahead than a player can mean (RFC 8216bis 6.2.5.2)
};

struct Lookup {
    Found found = Found::Never;
    std::optional<Position> until;   ///< with Soon; without it the next Window tells
    std::vector<SharedBytes> pieces; ///< with Now, of media
    MediaTime plays{0};              ///< how long they do
};

/// Pure; any thread.
Lookup lookUp(const Window &window, const Ask &ask);
/// The newest of what is there; nothing of an empty Window.
std::optional<Position> headOf(const Window &window);
/// A delta update is of use only to who has a playlist no older than half the skip boundary (RFC 8216bis 6.2.5.1).
Form formFor(const Window &window, const ReloadQuery &reload);

} // namespace belfry::hls
