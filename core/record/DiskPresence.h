// DiskPresence: whether the disk a folder was made on is still there.
#pragma once

#include "base/DiskFile.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace belfry::record {

/// A disk that falls off, or is not mounted at start, leaves an empty folder behind, on the system's own disk. What is written there fills that
/// one and is hidden when the disk comes back. So it is remembered on what the folder lay: where that disk was mounted. Blocks; one thread.
class DiskPresence {
public:
    using SameDisk = std::function<bool(const std::filesystem::path &one, const std::filesystem::path &other)>;

    /// `memory` is a file that outlives the disk; empty: nothing is known of an earlier life.
    DiskPresence(std::filesystem::path folder, std::filesystem::path memory, SameDisk sameDisk = onSameDisk);

    /// False: the disk the folder was made on is away. Else the folder is there afterwards, or cannot be made, which the next write tells.
    bool look();

private:
    std::filesystem::path mountOf(const std::filesystem::path &folder) const;
    bool isMounted() const;
    void recall();
    void remember() const;

    const std::filesystem::path m_folder, m_memory;
    const SameDisk m_sameDisk;
    bool m_hasLooked = false;
    std::optional<std::filesystem::path> m_mount; ///< empty: the system's own disk
};

} // namespace belfry::record
