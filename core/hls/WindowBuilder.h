// WindowBuilder: collects finished Parts into Segments, forgets old ones, and takes snapshots of what is there.
#pragma once

#include "hls/Window.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <set>

namespace belfry::hls {

/// Snapshots share all but the open segment with one another. Std-only, one thread, owned by Packager.
class WindowBuilder {
public:
    /// `listed` is how much complete media the playlist keeps at least.
    WindowBuilder(std::uint32_t targetSeconds, MediaTime listed);

    /// A new last segment; the one before must be complete.
    void openSegment(Segment head);
    void addPart(PartPtr part);
    SegmentPtr completeSegment();
    /// The segment is kept elsewhere, too: it goes when it leaves the playlist, instead of staying for those who hold an
    /// older one.
    void archived(std::uint64_t msn);
    bool hasOpenSegment() const { return m_open.has_value(); }
    bool empty() const { return m_complete.empty() && !m_open; }

    WindowPtr snapshot(MediaTime partTarget, bool ended, const media::CaptionSet &captions = {}) const;
    std::size_t memoryBytes() const { return m_memoryBytes; }

private:
    void forgetOld();
    std::size_t firstListed() const;
    void measure(Window &window) const;

    const std::uint32_t m_targetSeconds;
    const MediaTime m_listed;
    std::deque<SegmentPtr> m_complete;
    std::set<std::uint64_t> m_archived; ///< of those in m_complete
    std::optional<Segment> m_open;
    std::size_t m_memoryBytes = 0;
};

} // namespace belfry::hls
