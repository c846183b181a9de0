// Packager: reads a Stream and keeps the Window of one rendition: packets in, Parts and Segments out.
#pragma once

#include "base/Executor.h"
#include "base/Subscription.h"
#include "hls/Window.h"
#include "hub/Stream.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace belfry::hls {

/// What must survive a crash about a segment, told before its first part is published (DESIGN: Logbook).
struct SegmentRecord {
    std::uint64_t msn = 0;
    std::uint64_t discontinuitySequence = 0; ///< counted up to and with this segment
    WallTime programTime{};
    std::uint32_t initId = 0;
};

struct PackagerSettings {
    std::string name;                  ///< for logs: "church/program"
    MediaTime partTarget{30000};       ///< 1/3 s
    Duration window{24'000};           ///< complete segments listed, at least 6 target durations, at most 60 s
    Duration keepAfterEnd{150'000};    ///< the ended playlist and its parts stay this long: pages show its last picture for two minutes
    hub::Begin begin = hub::Begin::Next;
    /// The first segment's number when no earlier life is known; nothing: taken from the clock. Names are cached for a
    /// year, so a lost data folder must not bring old ones back for new media.
    std::optional<std::uint64_t> firstNumber{};
    /// Where media is kept. Mapped goes out to viewers by sendfile.
    Storage::Kind storage = Storage::Kind::Heap;
    /// The first segment is one part long: a player that takes no playlist without a whole segment begins sooner.
    bool shortFirst = false;
};

/// Media thread only, but for subscribe's deliveries. Attached to its Stream by attach(); a Stream it is not attached
/// to costs nothing.
class Packager final {
public:
    struct World {
        virtual ~World() = default;
        /// Before the first part of the segment is published. In place, not synced: microseconds.
        virtual void segmentOpened(const SegmentRecord &record) = 0;
        /// The segment is whole: its bytes are final, and may be shared for as long as somebody likes.
        virtual void segmentCompleted(const SegmentPtr &) {}
    };

    Packager(Executor &home, World &world, PackagerSettings settings);
    ~Packager();

    /// The last record of an earlier life: numbers go on behind it, with a discontinuity. Before attach().
    void resumeAfter(const SegmentRecord &last);
    /// Begins a broadcast on an empty Window: fixes the target duration, max(2 s, keyframe interval) rounded up, at most
    /// 10 s. A tenth of a second past a whole one still counts as that: 29.97 frames a second make 2.002 s.
    void begin(hub::Stream &stream, std::optional<MediaTime> keyframeInterval);
    /// Detaches; the playlist gets EXT-X-ENDLIST and is dropped keepAfterEnd later. No-op when not begun.
    void end();
    /// The segment can be had from elsewhere from now on: it need not stay in memory once it has left the playlist. A
    /// number that is not there any more is let pass.
    void archived(std::uint64_t msn);

    /// Null when there is nothing to serve: not begun, and nothing kept of what ended. Empty from begin() to the first
    /// part.
    const WindowPtr &window() const;
    std::size_t memoryBytes() const;

    /// Reader threads call it by post to home: `deliver` runs on `reader` with the present Window and then after each
    /// change, at most once per loop turn. Null when there is nothing to serve. Destroy the Subscription on home, before
    /// or after the Packager; a delivery that was under way may still arrive.
    [[nodiscard]] Subscription subscribe(Executor &reader, std::function<void(WindowPtr)> deliver);
    /// Called on home when the first reader comes, before its first delivery, and when the last one has left: a preview
    /// calls begin() and end() from it and so costs nothing while nobody watches.
    void onWatched(std::function<void(bool watched)> changed);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace belfry::hls
