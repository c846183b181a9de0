// SlateClip: makes a slate that moves out of a short MP4 file.
#pragma once

#include "base/Time.h"
#include "transcode/SlateEncoder.h"

namespace belfry::transcode {

inline constexpr Duration kSlateClipMax{20'000};

/// By its first bytes: an MP4 or MOV file, whatever is in it.
bool isClip(ByteView file);
/// Decodes all of it. Unsupported, TooLarge or Malformed otherwise. Blocks for as long as that takes.
Result<> checkClip(ByteView file);
/// H.264 or HEVC of kSlateClipMax at most, without its sound, at the pace of a program whose pictures last `every`; a
/// key picture each two seconds; 3 Mbit/s at most. Blocks for seconds: on a thread of low priority.
Result<media::ClipPtr> encodeClip(ByteView file, const SlateFrame &frame, MediaTime every);

} // namespace belfry::transcode
