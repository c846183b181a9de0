// Logbook: the small local file from which a killed server resumes, whatever the database does.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace belfry::store {

/// One actual going-live, as remembered across restarts.
struct BroadcastRecord {
    std::string id;        ///< ULID
    WallTime startedAt{};
    std::uint32_t targetDurationSeconds = 2;
    Duration delay{0};     ///< the program is so far behind its source
    std::optional<WallTime> closingUntil{}; ///< somebody has said End: the closing slate runs until then
    std::optional<WallTime> startingUntil{}; ///< the starting slate counts down to it
};

/// The last opened segment of a rendition.
struct SegmentSlot {
    std::uint64_t msn = 0;
    std::uint64_t discontinuitySequence = 0;
    WallTime programTime{};
    std::uint32_t initId = 0;
    WallTime writtenAt{}; ///< by the clock as it was then: a program's time goes on from its beginning, though the clock was set since
};

/// One file per channel in the data folder. All records carry a CRC and are written in two alternating places, so a
/// torn write leaves the one before. Not thread-safe: media thread after open().
/// writeSegment is one positioned write into the page cache (it survives kill -9) and, every 512 numbers, an fsynced
/// lease that covers power loss: after a reboot numbers go on at the end of the lease. A write that fails (full disk)
/// is said in the log, once until one succeeds again; nobody goes off air for it.
class Logbook {
public:
    /// Creates the file when absent. A damaged file is renamed aside, said in the log, and begun anew behind the
    /// highest number that can still be read. ErrorCode::Io when the folder cannot be written.
    /// `bootId` names this run of the operating system: another one than the file's means that its last writes may not
    /// have reached the disk. "" asks the system.
    static Result<std::unique_ptr<Logbook>> open(const std::string &path, std::string bootId = {});
    ~Logbook();
    Logbook(const Logbook &) = delete;
    Logbook &operator=(const Logbook &) = delete;

    /// fsynced before it returns.
    void writeBroadcastStart(const BroadcastRecord &broadcast);
    /// Of the open broadcast; nothing without one. fsynced, too.
    void writeClosing(std::optional<WallTime> until);
    void writeBroadcastEnd(WallTime endedAt);
    void writeSegment(const SegmentSlot &slot);

    /// The broadcast that was on air when the file was last written; nothing when it had ended.
    std::optional<BroadcastRecord> openBroadcast() const;
    /// Numbers must go on behind this one; after a power loss it is the end of the lease.
    std::optional<SegmentSlot> lastSegment() const;
    /// When something was last known to be on air: the grace of a resume counts from here.
    std::optional<WallTime> lastSignOfLife() const;

private:
    class Impl;
    explicit Logbook(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace belfry::store
