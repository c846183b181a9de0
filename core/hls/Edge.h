// Edge: serves one Packager's Window over HTTP from one view thread. Costs nothing while nobody asks.
#pragma once

#include "base/Executor.h"
#include "base/Limits.h"
#include "http/Handler.h"
#include "hls/Packager.h"
#include "hls/Shelf.h"

#include <functional>
#include <memory>
#include <string_view>

namespace belfry::hls {

/// One per view thread and Packager; made and used on that thread. Subscribes at the first request, unsubscribes
/// after 30 s without one. Each playlist is rendered (and compressed) once per change and shared by all who ask.
/// A request for something that is about to be waits, min(3 x target, Limits::hlsHold) at most; then 503 with
/// Retry-After. So do blocking reloads (RFC 8216bis 6.2.5.2). Those who wait are answered some hundreds in a loop turn,
/// so that others have theirs. What is not there and will not come is 404 at once: a segment that has gone, and everything while the
/// Packager has not begun and keeps nothing of what ended.
class Edge {
public:
    /// Told what is to be counted. Any Edge may share one: called on the Edges' threads.
    struct Observer {
        enum class Outcome { Answered, Timeout, Refused };
        virtual ~Observer() = default;
        virtual void waitingChanged(int change) = 0;
        virtual void waited(Outcome outcome) = 0;
        virtual void rendered(std::uint64_t playlists) = 0;
    };

    /// `packager`, `media` and `observer` must outlive it; the Packager is only touched by posts to `media`.
    Edge(Executor &home, Executor &media, Packager &packager, Visibility visibility, const Limits &limits,
         Observer *observer = nullptr);
    ~Edge();

    /// `file` is the last part of the URL: "index.m3u8" (multivariant), "video.m3u8" (media playlist),
    /// "audio.m3u8", "init-ID.mp4", "seg-MSN.m4s", "part-MSN-N.m4s", and these three with "audio-" before them.
    /// Anything else: 404.
    void serve(std::string_view file, const http::Request &request, http::Responder responder);

    /// Asked, in place of a 404, for a segment or init that memory does not have: it answers the Responder.
    using Elsewhere = std::function<void(const Resource &wanted, http::Responder responder)>;
    void setElsewhere(Elsewhere elsewhere);

private:
    class Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace belfry::hls
