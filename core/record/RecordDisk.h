// RecordDisk: the disk thread's side of all recordings: it writes, finishes, finds, reads and removes what it is told to.
#pragma once

#include "base/Executor.h"
#include "base/ReadCache.h"
#include "record/DiskPresence.h"
#include "record/RecordingWriter.h"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::record {

/// Which recording: both become names of folders. Value.
struct RecordingName {
    std::string channel;
    std::string id;

    auto operator<=>(const RecordingName &) const = default;
};
/// Letters, digits, '-' and '_', 64 at most: such a name cannot lead out of its folder.
bool isFolderName(std::string_view name);

struct RecordDiskSettings {
    std::string folder;                   ///< of all recordings, UTF-8
    std::uint64_t freeBytesMin = 0;       ///< at this floor a recording ends its file
    std::size_t memoryBytes = 256u << 20; ///< for what was read; past it a read is Busy
    std::size_t readsWaiting = 1'000;     ///< past it a read is Busy
    std::string memory{};                 ///< a file, not on that disk: DiskPresence
    DiskPresence::SameDisk sameDisk = onSameDisk;
};

struct WriteAnswer {
    /// Unavailable at the floor: the file has been ended as a playable one, and the next begins when there is room again.
    /// Io while the disk is away: nothing is written in its place, and the recording goes on when it is back.
    /// Conflict for what cannot be decoded without what was lost before.
    Result<Recorded> recorded;
    std::uint64_t freeBytes = 0;
    std::optional<RecordedFile> ended; ///< because of the floor
};

/// Each call is a post to `disk` and answers there; whoever asked brings the answer home. Reads are done one at a time, behind
/// what is to be written, so a crowd that looks at a recording does not keep another from going on. InvalidInput for a name that is no
/// folder name. Any thread; must outlive what was posted to `disk`.
class RecordDisk {
public:
    /// How much more than the floor there must be before a file begins again, and below which others make room.
    static std::uint64_t slackBytes(std::uint64_t freeBytesMin);

    RecordDisk(Executor &disk, RecordDiskSettings settings);

    const RecordDiskSettings &settings() const { return m_settings; }
    void write(const RecordingName &name, Batch batch, UniqueFunction<void(WriteAnswer)> answer);
    void lost(const RecordingName &name, GapReason why);
    /// The file is ended; with `forGood` the recording is, too, and is no longer among the unfinished.
    void end(const RecordingName &name, bool forGood, UniqueFunction<void(Result<FoundRecording>)> answer);
    /// Recordings of an earlier life that were not ended for good.
    void unfinished(UniqueFunction<void(std::vector<RecordingName>)> answer);
    void find(const RecordingName &name, UniqueFunction<void(Result<FoundRecording>)> answer);
    /// All its files. NotFound when there are none here; Unavailable while their disk is away.
    void remove(const RecordingName &name, UniqueFunction<void(Result<>)> answer);
    /// How long a file is now. NotFound.
    void size(const RecordingName &name, std::uint32_t number, UniqueFunction<void(Result<std::uint64_t>)> answer);
    /// Exactly these bytes; one answer for all who ask again while it is in memory. Busy, NotFound.
    void read(const RecordingName &name, std::uint32_t number, std::uint64_t offset, std::size_t sizeBytes,
              UniqueFunction<void(Result<SharedBytes>)> answer);
    /// A media playlist of the whole recording, of byte ranges in its files. NotFound.
    void playlist(const RecordingName &name, UniqueFunction<void(Result<std::string>)> answer);

private:
    using Path = std::filesystem::path;

    void readLater(Task read);
    void readNext();
    Path folderOf(const RecordingName &name) const;
    bool isThere();
    WriteAnswer writeNow(const RecordingName &name, const Batch &batch);
    std::uint64_t freeBytes() const;
    Result<SharedBytes> readNow(const RecordingName &name, std::uint32_t number, std::uint64_t offset, std::size_t sizeBytes);
    Result<FoundRecording> endNow(const RecordingName &name, bool forGood);
    Result<> removeNow(const RecordingName &name);
    std::vector<RecordingName> unfinishedNow() const;
    RecordingWriter &writer(const RecordingName &name);

    Executor &m_disk;
    const RecordDiskSettings m_settings;
    std::map<RecordingName, RecordingWriter> m_writers; // disk thread, as all below
    DiskPresence m_presence;
    bool m_isAway = false;
    bool m_isFull = false;
    ReadCache m_cache;
    std::deque<Task> m_reads;
    bool m_readPosted = false;
};

} // namespace belfry::record
