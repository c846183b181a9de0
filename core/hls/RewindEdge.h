// RewindEdge: serves one Archive over HTTP from one view thread. Costs nothing while nobody asks.
#pragma once

#include "base/Executor.h"
#include "base/Limits.h"
#include "hls/Archive.h"
#include "hls/Resource.h"
#include "http/Handler.h"

#include <memory>

namespace belfry::hls {

/// One per view thread and Archive; made and used on that thread. Subscribes at the first request, unsubscribes after 30 s
/// without one. Everything is public, and the playlist rendered and packed once per change. Reads are the disk thread's,
/// and one answers all who wait for the same segment here.
class RewindEdge {
public:
    /// `disk`, `media` and `archive` must outlive it; the Archive is only touched by posts to `media`.
    RewindEdge(Executor &home, Executor &media, Archive &archive, ArchiveDisk &disk, const Limits &limits);
    ~RewindEdge();

    /// The playlist; 404 while nothing is listed.
    void servePlaylist(const http::Request &request, http::Responder responder);
    /// A segment or an init. 404 at once for one the archive does not have; 503 with Retry-After past the limits.
    void serve(const Resource &wanted, http::Responder responder);

private:
    class Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace belfry::hls
