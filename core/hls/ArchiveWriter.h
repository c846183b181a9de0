// ArchiveWriter: appends whole segments to the reels of one archive.
#pragma once

#include "base/Result.h"
#include "hls/ArchiveRecord.h"

#include <deque>
#include <filesystem>
#include <fstream>
#include <vector>

namespace belfry::hls {

/// A new reel begins when a minute is full, at a discontinuity, with another init, and after anything that went wrong: a
/// file that was closed is never opened for writing again. Nothing is synced: what was written survives the end of this
/// process, and a loss of power costs the end of what was written. Disk thread; owned by ArchiveDisk.
class ArchiveWriter {
public:
    static constexpr MediaTime kReelLength = std::chrono::seconds(60);
    static constexpr std::uint64_t kReelBytesMax = 256u << 20;

    /// Writes nothing that would leave less than `freeBytesMin` on the disk.
    ArchiveWriter(std::filesystem::path folder, std::uint64_t freeBytesMin);

    using Pieces = std::vector<SharedBytes>;
    /// Where the bytes of `media` are now. After an error the file is as it was before, and the segment is noted as lost.
    Result<ReelPlace> write(const ReelHead &head, ArchivedSegment segment, const Pieces &media);
    /// A segment that could not be had. Written with the next one that can.
    void lost(const ArchivedSegment &segment);

private:
    Result<> checkRoom(std::uint64_t bytes) const;
    bool goesOn(const ReelHead &head, const ArchivedSegment &segment) const;
    Result<> put(const Bytes &records, const Pieces &media);
    Error undo(std::string_view what, std::uint64_t number);

    const std::filesystem::path m_folder;
    const std::uint64_t m_freeBytesMin;
    std::ofstream m_file;
    std::uint64_t m_reel = 0;
    std::string m_broadcast; ///< of the open reel, as the next two
    std::uint32_t m_initId = 0;
    MediaTime m_length{0};
    std::uint64_t m_sizeBytes = 0;
    std::deque<ArchivedSegment> m_lost;
};

} // namespace belfry::hls
