// RecordingFile: one fragmented MP4 and the index beside it, whole after each fragment.
#pragma once

#include "base/Result.h"
#include "base/SharedBytes.h"
#include "base/DiskFile.h"
#include "record/FileScan.h"
#include "record/FragmentBuilder.h"
#include "record/FragmentIndex.h"

#include <filesystem>

namespace belfry::record {

/// "001.mp4" in its recording's folder, and the index of it ("001.index").
std::filesystem::path filePath(const std::filesystem::path &folder, std::uint32_t number);
std::filesystem::path indexPath(const std::filesystem::path &file);

/// It can be played at any moment: a fragment is written whole or cut off again, and the index follows the file, never the other
/// way. What was written survives the end of this process; sync() makes it survive a loss of power. Disk thread.
class RecordingFile {
public:
    /// `head` with its number and times; the rest is filled in. What stood there under that name is gone.
    static Result<RecordingFile> make(const std::filesystem::path &path, IndexHead head, const SharedBytes &init);
    /// Cuts a file of before back to its last whole fragment and mends its index, also when that is gone altogether, then
    /// `ifLost` stands in for its head. NotFound, and nothing left on disk, when there is no whole fragment in it.
    static Result<RecordingFile> reopen(const std::filesystem::path &path, const IndexHead &ifLost);

    const IndexHead &head() const { return m_head; }
    const FileShape &shape() const { return m_shape; }
    std::uint64_t sizeBytes() const { return m_sizeBytes; }
    MediaTime end() const { return m_end; }         ///< in the file; of what is shown
    MediaTime lastEnd() const { return m_lastEnd; } ///< of whatever ends last: what follows must not begin before
    bool isEmpty() const { return m_entries == 0; }
    /// ftyp and moov.
    Result<Bytes> init() const;

    /// After an error the file is as it was before.
    Result<> append(const Fragment &fragment, GapReason gap);
    Result<> sync();
    /// Writes what lets a player see its length and jump in it. It may go on all the same.
    Result<> finish();

private:
    RecordingFile() = default;
    Result<> mendIndex(const std::filesystem::path &path, const IndexHead &ifLost);
    Result<> goOn();
    Result<FragmentIndex> readIndex() const;

    DiskFile m_file;
    DiskFile m_index;
    IndexHead m_head;
    FileShape m_shape;
    std::uint64_t m_sizeBytes = 0;
    std::uint64_t m_entries = 0;
    std::uint32_t m_sequence = 0;
    MediaTime m_end{0};
    MediaTime m_lastEnd{0};
    bool m_isFinished = false;
};

/// The index of a file that may be growing; what is missing of it is read from the file itself. NotFound when there is no file.
Result<FragmentIndex> readFragmentIndex(const std::filesystem::path &file);

} // namespace belfry::record
