#include "hls/Playlist.h"

#include "hls/Resource.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace belfry::hls {
namespace {

// EXT-X-MAP in a playlist of more than I-frames needs 6 (RFC 8216bis 8).
constexpr std::string_view kHeader = "#EXTM3U\n#EXT-X-VERSION:6\n";

std::string decimal(double value, int places)
{
    char text[48];
    std::snprintf(text, sizeof text, "%.*f", places, value);
    return text;
}

std::string bandwidth(double bitsPerSecond)
{
    return std::to_string(static_cast<std::uint64_t>(std::ceil(std::max(bitsPerSecond, 1000.0) / 1000.0)) * 1000);
}

/// Writes one media playlist from top to bottom.
class MediaText {
public:
    explicit MediaText(const Window &window) : m_window(window) { m_text.reserve(512 + window.segments.size() * 160); }

    std::string write()
    {
        writeHead();
        for (std::size_t i = m_window.firstListed; i < m_window.segments.size(); ++i)
            if (m_window.segments[i]->complete)
                writeSegment(*m_window.segments[i]);
        if (m_window.ended)
            m_text += "#EXT-X-ENDLIST\n";
        return std::move(m_text);
    }

private:
    void writeHead()
    {
        const Segment &first = *m_window.segments[m_window.firstListed];
        const bool allIndependent =
            std::all_of(m_window.segments.begin() + static_cast<std::ptrdiff_t>(m_window.firstListed),
                        m_window.segments.end(), [](const SegmentPtr &s) { return s->independent; });
        m_text += kHeader;
        if (allIndependent)
            m_text += "#EXT-X-INDEPENDENT-SEGMENTS\n";
        m_text += "#EXT-X-TARGETDURATION:" + std::to_string(m_window.targetDurationSeconds);
        m_text += "\n#EXT-X-MEDIA-SEQUENCE:" + std::to_string(first.msn);
        // The first segment's own mark is still written below and must not be counted twice.
        const std::uint64_t before = first.discontinuitySequence - (first.discontinuity ? 1 : 0);
        m_text += "\n#EXT-X-DISCONTINUITY-SEQUENCE:" + std::to_string(before) + '\n';
    }

    void writeSegment(const Segment &segment)
    {
        if (segment.discontinuity)
            m_text += "#EXT-X-DISCONTINUITY\n";
        if (segment.init && segment.init != m_init) {
            m_init = segment.init;
            m_text += "#EXT-X-MAP:URI=\"" + initUri(m_init->id) + "\"\n";
        }
        m_text += "#EXT-X-PROGRAM-DATE-TIME:" + toRfc3339(segment.programTime);
        m_text += "\n#EXTINF:" + decimal(seconds(segment.duration), 5) + ",\n" + segmentUri(segment.msn) + '\n';
    }

    const Window &m_window;
    InitPtr m_init;
    std::string m_text;
};

} // namespace

std::string renderMultivariant(const Window &window)
{
    const InitPtr &init = window.segments.back()->init;
    std::string text(kHeader);
    text += "#EXT-X-STREAM-INF:BANDWIDTH=" + bandwidth(window.bitsPerSecond);
    text += ",AVERAGE-BANDWIDTH=" + bandwidth(window.averageBitsPerSecond);
    if (init && !init->codecs.empty())
        text += ",CODECS=\"" + init->codecs + '"';
    if (init && init->width != 0)
        text += ",RESOLUTION=" + std::to_string(init->width) + 'x' + std::to_string(init->height);
    if (window.framesPerSecond > 0)
        text += ",FRAME-RATE=" + decimal(window.framesPerSecond, 3);
    text += '\n';
    text += kMediaPlaylist;
    text += '\n';
    return text;
}

std::string renderMedia(const Window &window)
{
    return MediaText(window).write();
}

} // namespace belfry::hls
