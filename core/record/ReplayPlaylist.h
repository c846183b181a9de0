// ReplayPlaylist: a recording as a media playlist of byte ranges in its files (RFC 8216 4.3.2.2).
#pragma once

#include "base/Result.h"
#include "record/FragmentIndex.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace belfry::record {

/// A file and what is in it. Value.
struct ReplayFile {
    std::uint32_t number = 0; ///< its name: "001.mp4", beside the playlist
    FragmentIndex index;
};

/// Segments begin at keyframes and are about kReplaySegment long; a discontinuity stands where something is missing and where
/// a file follows with other parameters. The playlist has an end.
std::string renderReplay(const std::vector<ReplayFile> &files);
constexpr MediaTime kReplaySegment = std::chrono::seconds(6);

/// Of the files in this folder. NotFound when there are none. Blocks.
Result<std::string> renderReplay(const std::filesystem::path &folder);

} // namespace belfry::record
