// ArchiveFiles: the files of one archive: finding them after a restart, reading from them, removing them.
#pragma once

#include "hls/ArchiveRecord.h"

#include <filesystem>
#include <vector>

namespace belfry::hls {

struct FoundSegment {
    ArchivedSegment segment;
    ReelPlace place;
};

/// A file of an earlier life, as far as it is whole.
struct FoundReel {
    std::uint64_t number = 0;
    ReelHead head;
    std::vector<FoundSegment> segments;
};

// Disk thread, all of them: they block.

/// The folder of an archive under `root`; both UTF-8.
std::filesystem::path archiveFolder(const std::string &root, const std::string &archive);
std::filesystem::path reelPath(const std::filesystem::path &folder, std::uint64_t number);

/// All reels of a folder, oldest first; none when there is no folder. What was being written when a process was killed
/// is left out, and files without a single whole segment are removed.
std::vector<FoundReel> findReels(const std::filesystem::path &folder);

/// The bytes of a segment, or an empty one when they are not there as they were written.
SharedBytes readReel(const std::filesystem::path &folder, const ReelPlace &place);

void removeReel(const std::filesystem::path &folder, std::uint64_t number);

} // namespace belfry::hls
