#include "record/ReplayPlaylist.h"

#include "record/RecordingWriter.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <span>

namespace belfry::record {
namespace {

struct Segment {
    std::uint64_t offset = 0;
    std::uint64_t sizeBytes = 0;
    MediaTime start{0};
    MediaTime end{0};
    bool key = false;
    bool gap = false;
};

std::vector<Segment> segmentsOf(std::span<const IndexEntry> entries)
{
    std::vector<Segment> segments;
    for (const IndexEntry &entry : entries) {
        const bool gap = entry.gap != GapReason::None;
        const bool isFull = !segments.empty() && entry.key && entry.start - segments.back().start >= kReplaySegment;
        if (segments.empty() || gap || isFull) {
            // Where nothing is missing, a segment lasts until the next one.
            if (!segments.empty() && !gap)
                segments.back().end = entry.start;
            segments.push_back({entry.offset, 0, entry.start, entry.end, entry.key, gap});
        }
        segments.back().sizeBytes += entry.sizeBytes;
        segments.back().end = std::max(segments.back().end, entry.end);
    }
    return segments;
}

template<typename... Values>
void print(std::string &text, const char *format, Values... values)
{
    char line[160];
    std::snprintf(line, sizeof line, format, values...);
    text += line;
}

void printTime(std::string &text, const IndexHead &head, MediaTime at)
{
    const auto passed = std::chrono::round<Duration>(head.startsAt + at);
    text += "#EXT-X-PROGRAM-DATE-TIME:" + toRfc3339(head.startedAt + passed) + '\n';
}

} // namespace

std::string renderReplay(const std::vector<ReplayFile> &files)
{
    std::string body;
    double target = 1;
    bool independent = true;
    for (const ReplayFile &file : files) {
        const auto segments = segmentsOf(file.index.entries);
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const Segment &segment = segments[i];
            const bool first = i == 0;
            if (!body.empty() && (first || segment.gap))
                body += "#EXT-X-DISCONTINUITY\n";
            if (first)
                print(body, "#EXT-X-MAP:URI=\"%03u.mp4\",BYTERANGE=\"%u@0\"\n", file.number, file.index.head.initBytes);
            if (first || segment.gap)
                printTime(body, file.index.head, segment.start);
            const double length = seconds(segment.end - segment.start);
            target = std::max(target, length);
            independent = independent && segment.key;
            print(body, "#EXTINF:%.5f,\n#EXT-X-BYTERANGE:%llu@%llu\n%03u.mp4\n", length,
                  static_cast<unsigned long long>(segment.sizeBytes), static_cast<unsigned long long>(segment.offset), file.number);
        }
    }
    std::string text = "#EXTM3U\n#EXT-X-VERSION:7\n";
    if (independent)
        text += "#EXT-X-INDEPENDENT-SEGMENTS\n";
    print(text, "#EXT-X-TARGETDURATION:%ld\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-MEDIA-SEQUENCE:0\n", std::lround(std::ceil(target)));
    return text + body + "#EXT-X-ENDLIST\n";
}

Result<std::string> renderReplay(const std::filesystem::path &folder)
{
    std::vector<ReplayFile> files;
    for (const RecordedFile &its : findRecording(folder).files) {
        auto index = readFragmentIndex(filePath(folder, its.number));
        if (!index)
            return index.error();
        files.push_back({its.number, *std::move(index)});
    }
    if (files.empty())
        return fail(ErrorCode::NotFound, "its files are not on this server");
    return renderReplay(files);
}

} // namespace belfry::record
