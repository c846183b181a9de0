// RecordingWriter: one recording on disk: its files one after the other, its times, its gaps.
#pragma once

#include "base/Result.h"
#include "record/RecordingFile.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace belfry::record {

/// A file as it stands. Value.
struct RecordedFile {
    std::uint32_t number = 0;
    std::uint64_t sizeBytes = 0;
    MediaTime startsAt{0}; ///< in the recording
    MediaTime duration{0};

    bool operator==(const RecordedFile &) const = default;
};

/// Nothing was recorded from `at` for `length`.
struct RecordedGap {
    MediaTime at{0}; ///< in the recording
    MediaTime length{0};
    GapReason reason = GapReason::None;

    bool operator==(const RecordedGap &) const = default;
};

/// A recording as it lies on disk. Value.
struct FoundRecording {
    WallTime startedAt{};
    std::vector<RecordedFile> files;
    std::vector<RecordedGap> gaps;

    MediaTime end() const { return files.empty() ? MediaTime(0) : files.back().startsAt + files.back().duration; }
};

/// What one batch has changed.
struct Recorded {
    RecordedFile file;                 ///< that it went into
    WallTime startedAt{};              ///< of the recording
    std::optional<RecordedFile> ended; ///< the one before, when this one is new
    std::optional<RecordedGap> gap;
    std::uint64_t writtenBytes = 0;
};

/// Goes on with what an earlier life left in the folder: the last file is cut back to its last whole fragment, and continued
/// when the codec parameters are the same; other parameters begin the next file, and so does a file that takes no more (FAT32 ends at 4 GiB). Time 0 of a recording is its first packet; on the same line
/// it follows the packets, over a gap between two lines the wall clock. Disk thread; owned by RecordDisk.
class RecordingWriter {
public:
    static constexpr std::uint32_t kFilesMax = 999;
    static constexpr Duration kSyncEvery{10'000};
    /// So often in a row must a file refuse what comes before the next begins; at once when it says that it is too large.
    static constexpr int kRefusalsMax = 3;

    /// `clock` outlives it.
    RecordingWriter(std::filesystem::path folder, const Clock &clock);

    /// Conflict when the batch cannot be decoded by what is there: one that begins with a keyframe is needed.
    Result<Recorded> write(const Batch &batch);
    /// A batch was not given to write.
    void lost(GapReason why);
    /// The file is whole and knows its length; the next batch begins another. Nothing happens when none is open.
    Result<std::optional<RecordedFile>> endFile();
    bool hasFile() const { return m_file.has_value(); }

private:
    Result<> begin(const Batch &batch);
    void goOnFromBefore();
    void refused(const Error &why);
    Result<> openFile(const Batch &batch, Recorded &out);
    MediaTime startOf(const Batch &batch) const;
    RecordedFile describe() const;
    std::optional<RecordedGap> gapBefore(const Fragment &fragment, GapReason reason) const;

    const std::filesystem::path m_folder;
    const Clock &m_clock;
    bool m_looked = false;
    std::optional<RecordingFile> m_file;
    std::optional<FragmentBuilder> m_builder;
    SharedBytes m_init;              ///< of m_file, once compared
    std::uint32_t m_number = 0;      ///< of the last file
    WallTime m_startedAt{};
    MediaTime m_end{0};              ///< of the recording, as the next
    MediaTime m_lastEnd{0};
    std::optional<std::uint64_t> m_line;
    MediaTime m_shift{0};            ///< makes times of the line those of the recording
    GapReason m_lost = GapReason::None;
    bool m_keyWanted = true;
    int m_refusals = 0;              ///< of the last file, in a row
    std::optional<RecordedFile> m_left; ///< a file that takes no more; to be told with the next
    TimePoint m_synced{};
};

/// All files of a recording as they are. Blocks.
FoundRecording findRecording(const std::filesystem::path &folder);
/// What an earlier life left is cut back to what is whole, and finished. Blocks.
Result<FoundRecording> finishRecording(const std::filesystem::path &folder);

} // namespace belfry::record
