#include "hls/RewindPlaylist.h"

#include "hls/Resource.h"

#include <algorithm>
#include <cstdio>

namespace belfry::hls {
namespace {

constexpr MediaTime kStartMargin = std::chrono::seconds(120);
constexpr std::uint32_t kSkipUntilSeconds = 120;
constexpr std::uint32_t kSkipUntilTargets = 6; // at least (4.4.3.8)
constexpr std::uint32_t kStartTargets = 3;     // from the end, at least (4.4.2.2)

std::string decimal(double value, int places)
{
    char text[48];
    std::snprintf(text, sizeof text, "%.*f", places, value);
    return text;
}

std::uint32_t skipUntil(const RewindList &list)
{
    return std::max(kSkipUntilSeconds, kSkipUntilTargets * list.targetSeconds);
}

/// Behind the last run that is wholly older than the skip boundary.
std::size_t firstKept(const RewindList &list)
{
    const MediaTime boundary = std::chrono::seconds(skipUntil(list));
    MediaTime newer{0};
    std::size_t first = list.runs.size();
    while (first > list.firstListed && newer < boundary)
        newer += list.runs[--first]->duration;
    return first;
}

std::string startLine(const RewindList &list)
{
    const MediaTime offset = std::max(MediaTime(0), list.listed - list.length + kStartMargin);
    if (list.listed - offset < std::chrono::seconds(kStartTargets * list.targetSeconds))
        return {};
    return "#EXT-X-START:TIME-OFFSET=" + decimal(seconds(offset), 3) + '\n';
}

std::string head(const RewindList &list, int version)
{
    const auto first = list.runs.begin() + static_cast<std::ptrdiff_t>(list.firstListed);
    std::string text = "#EXTM3U\n#EXT-X-VERSION:" + std::to_string(version) + '\n';
    if (std::all_of(first, list.runs.end(), [](const RewindRunPtr &run) { return run->independent; }))
        text += "#EXT-X-INDEPENDENT-SEGMENTS\n";
    text += "#EXT-X-TARGETDURATION:" + std::to_string(list.targetSeconds) + '\n';
    if (!list.ended)
        text += "#EXT-X-SERVER-CONTROL:CAN-SKIP-UNTIL=" + std::to_string(skipUntil(list)) + ".0\n";
    text += startLine(list);
    text += "#EXT-X-MEDIA-SEQUENCE:" + std::to_string((*first)->firstSequence);
    // The first segment's own mark is still written below and must not be counted twice.
    const std::uint64_t before = (*first)->discontinuitySequence - ((*first)->discontinuity ? 1 : 0);
    text += "\n#EXT-X-DISCONTINUITY-SEQUENCE:" + std::to_string(before) + '\n';
    return text;
}

/// What stands between two runs.
std::string joint(Rendition rendition, const RewindRun &run, const RewindRun *before)
{
    std::string text = run.discontinuity ? "#EXT-X-DISCONTINUITY\n" : "";
    if (!before || before->init->id != run.init->id)
        text += "#EXT-X-MAP:URI=\"" + initUri(run.init->id, rendition) + "\"\n";
    return text;
}

SharedBytes render(const RewindList &list, std::string text, std::size_t first)
{
    std::size_t size = text.size();
    for (std::size_t i = first; i < list.runs.size(); ++i)
        size += list.runs[i]->text.size() + 128;
    text.reserve(size);
    for (std::size_t i = first; i < list.runs.size(); ++i) {
        text += joint(list.rendition, *list.runs[i], i > list.firstListed ? list.runs[i - 1].get() : nullptr);
        text += list.runs[i]->text.text();
    }
    if (list.ended)
        text += "#EXT-X-ENDLIST\n";
    return SharedBytes::copyOf(text);
}

} // namespace

void appendRewindLines(std::string &text, Rendition rendition, const RewindSegment &segment, const WallTime *programTime)
{
    if (programTime)
        text += "#EXT-X-PROGRAM-DATE-TIME:" + toRfc3339(*programTime) + '\n';
    if (segment.gap)
        text += "#EXT-X-GAP\n";
    text += "#EXTINF:" + decimal(seconds(segment.duration), 5) + ",\n" + segmentUri(segment.msn, rendition) + '\n';
}

SharedBytes renderRewind(const RewindList &list)
{
    return render(list, head(list, 6), list.firstListed);
}

SharedBytes renderRewindDelta(const RewindList &list)
{
    const std::size_t first = firstKept(list);
    if (list.ended || first == list.firstListed)
        return renderRewind(list);
    const std::uint64_t skipped = list.runs[first]->firstSequence - list.runs[list.firstListed]->firstSequence;
    return render(list, head(list, 9) + "#EXT-X-SKIP:SKIPPED-SEGMENTS=" + std::to_string(skipped) + '\n', first);
}

} // namespace belfry::hls
