// RewindPlaylist: the text of a RewindList, as RFC 8216bis wants it.
#pragma once

#include "base/SharedBytes.h"
#include "hls/RewindList.h"

#include <string>

namespace belfry::hls {

constexpr std::string_view kRewindPlaylist = "rewind.m3u8";
constexpr std::string_view kRewindAudioPlaylist = "rewind-audio.m3u8";

/// The lines of one more segment, for the end of its run's text. The first of a run brings its date.
void appendRewindLines(std::string &text, Rendition rendition, const RewindSegment &segment, const WallTime *programTime);

/// Both need hasPlaylist(). The runs' texts are copied, not made anew. A sliding playlist without a type: EVENT may never
/// let go of a line, and that a broadcast stays below two hours is not known before it ends. EXT-X-START sends players
/// to the beginning, or as far behind it as keeps them from falling off a list that slides.
SharedBytes renderRewind(const RewindList &list);
/// What a client that asks with _HLS_skip gets: whole runs from before the skip boundary are left out (6.2.5.1). The full
/// text when there is nothing to leave out.
SharedBytes renderRewindDelta(const RewindList &list);

} // namespace belfry::hls
