// RewindBuilder: collects archived segments into runs, lets the oldest leave the list and later the disk.
#pragma once

#include "hls/RewindList.h"

#include <deque>
#include <optional>
#include <string>

namespace belfry::hls {

/// A run that has left the playlist stays on disk for its own length and that of the playlist (RFC 8216bis 6.2.2).
/// Snapshots share all but the open run. Std-only, one thread, owned by Archive.
class RewindBuilder {
public:
    /// What is to be removed from disk.
    struct Gone {
        std::uint64_t sizeBytes = 0;
        std::vector<std::uint64_t> reels;
    };

    RewindBuilder(Rendition rendition, MediaTime length) : m_rendition(rendition), m_length(length) {}

    bool empty() const { return m_runs.empty() && !m_open; }
    /// The next segment; null for one that has no bytes.
    void add(const ArchivedSegment &segment, const ReelPlace *place, const InitPtr &init, TimePoint now);
    /// What is listed is of an earlier broadcast from now on: it leaves the list at once and the disk at `at`.
    void retire(TimePoint at);
    /// What is listed stays so until it leaves the disk at `at`.
    void keepUntil(TimePoint at);
    /// It is not over after all.
    void keep();

    Gone expire(TimePoint now);
    /// The date of the oldest run, unless it lies in the file that is being written.
    std::optional<WallTime> oldest() const;
    Gone dropOldest();
    std::uint64_t sizeBytes() const { return m_sizeBytes; }

    RewindListPtr snapshot(std::uint32_t targetSeconds, bool ended) const;

private:
    struct Held {
        RewindRunPtr run;
        std::optional<TimePoint> leavesAt;
    };
    struct Open {
        RewindRun run;
        std::string text;
    };

    bool goesOn(const ArchivedSegment &segment, const ReelPlace *place, const InitPtr &init) const;
    static RewindRunPtr frozen(const Open &open);
    void close();
    void slide(TimePoint now);
    void popFront(Gone &gone);

    const Rendition m_rendition;
    const MediaTime m_length;
    std::deque<Held> m_runs;
    std::optional<Open> m_open;
    std::size_t m_firstListed = 0;
    MediaTime m_listed{0};
    std::uint64_t m_sizeBytes = 0;
};

} // namespace belfry::hls
