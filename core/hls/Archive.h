// Archive: what was on air, kept on disk, so that viewers can go back to the start.
#pragma once

#include "base/Executor.h"
#include "base/Subscription.h"
#include "hls/ArchiveBudget.h"
#include "hls/ArchiveDisk.h"
#include "hls/RewindList.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace belfry::hls {

struct ArchiveSettings {
    std::string name;            ///< of its folder, and in logs: "church/video"
    Rendition rendition = Rendition::Main;
    Duration length{7'200'000};  ///< what the rewind playlist lists at least, when there is so much
    Duration keepAfterEnd{7'200'000};
};

/// One rendition of one channel: a Segment that does not have it is let pass. It takes whole segments and gives them to the disk thread, without a copy and without
/// ever waiting for it: what the disk does not keep up with becomes an EXT-X-GAP. A segment is listed when it is on disk.
/// Media thread only, but for subscribe's deliveries.
class Archive {
public:
    struct World {
        virtual ~World() = default;
        /// The segment can be read from disk.
        virtual void archived(Rendition rendition, std::uint64_t msn) = 0;
        virtual void archiveWrote(Duration took) = 0;
        /// `reason` is "queue" (the disk is too slow) or "disk" (it refused).
        virtual void archiveLost(std::string_view reason) = 0;
        /// What it has on disk.
        virtual void archiveHolds(Rendition rendition, std::uint64_t bytes) = 0;
    };

    /// Looks at once for what an earlier life has left; until that is known, segments wait. The budget and the disk
    /// outlive it.
    Archive(Executor &media, ArchiveDisk &disk, ArchiveBudget &budget, World &world, ArchiveSettings settings);
    ~Archive();

    /// Segments of this broadcast follow. Goes on with what is there of it; what is there of another leaves the list, and
    /// the disk in its time.
    void begin(const std::string &broadcast, std::uint32_t targetSeconds);
    void add(const SegmentPtr &segment);
    /// The list gets its end mark once all is written, and is dropped keepAfterEnd later.
    void end();

    const std::string &name() const;
    Rendition rendition() const;
    /// Null when there is nothing on disk.
    RewindListPtr list() const;
    /// As Packager::subscribe.
    [[nodiscard]] Subscription subscribe(Executor &reader, std::function<void(RewindListPtr)> deliver);

private:
    class Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace belfry::hls
