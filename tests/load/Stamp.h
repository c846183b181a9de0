// Stamp: the time a frame was sent, written into it as an H.264 SEI message that survives repackaging.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::load {

/// The whole NAL unit, with its length in four bytes before it.
std::string stampUnit(std::int64_t wallNs);
/// All stamps in a segment or part, in their order: fMP4, or MPEG-TS (first video line).
std::vector<std::int64_t> stampsIn(std::string_view media);

} // namespace belfry::load
