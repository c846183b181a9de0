#include "hls/Playlist.h"

#include "hls/Resource.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace belfry::hls {
namespace {

constexpr int kPartsHoldBack = 3;    // part targets: what Apple's validator asks for, above the two that must be
constexpr int kHoldBackTargets = 3;
constexpr int kSkipTargets = 6;
constexpr int kPartsListedTargets = 3;

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

// RFC 8216bis 4.4.6.1.
std::string captionLines(const media::CaptionSet &captions)
{
    std::string lines;
    const auto add = [&lines](const std::string &instream) {
        lines += "#EXT-X-MEDIA:TYPE=CLOSED-CAPTIONS,GROUP-ID=\"cc\",NAME=\"" + instream;
        lines += "\",AUTOSELECT=YES,INSTREAM-ID=\"" + instream + "\"\n";
    };
    for (unsigned channel = 0; channel < 4; ++channel)
        if (captions.channels >> channel & 1)
            add("CC" + std::to_string(channel + 1));
    for (unsigned service = 1; service < 64; ++service)
        if (captions.services >> service & 1)
            add("SERVICE" + std::to_string(service));
    return lines;
}

MediaTime targetDuration(const Window &window)
{
    return std::chrono::seconds(window.targetDurationSeconds);
}

/// Writes one media playlist from top to bottom.
class MediaText {
public:
    MediaText(const Window &window, Rendition rendition, Form form)
        : m_window(window), m_rendition(rendition), m_skipped(form == Form::Delta ? skippableSegments(window) : 0),
          m_firstWithParts(firstWithParts(window))
    {
        m_text.reserve(1024 + window.segments.size() * 192);
    }

    std::string write()
    {
        writeHead();
        if (m_skipped > 0)
            m_text += "#EXT-X-SKIP:SKIPPED-SEGMENTS=" + std::to_string(m_skipped) + '\n';
        for (std::size_t i = m_window.firstListed; i < m_window.segments.size(); ++i)
            writeSegment(i);
        if (m_window.ended) {
            m_text += "#EXT-X-ENDLIST\n";
        } else {
            writeHint();
            writeReport();
        }
        return std::move(m_text);
    }

private:
    void writeHead()
    {
        const Segment &first = *m_window.segments[m_window.firstListed];
        const bool allIndependent =
            std::all_of(m_window.segments.begin() + static_cast<std::ptrdiff_t>(m_window.firstListed),
                        m_window.segments.end(), [](const SegmentPtr &s) { return s->independent; });
        // 9 for EXT-X-SKIP (RFC 8216bis 8); the same in each form, so that a delta changes nothing of it.
        m_text += "#EXTM3U\n#EXT-X-VERSION:9\n";
        if (m_rendition == Rendition::Audio || allIndependent)
            m_text += "#EXT-X-INDEPENDENT-SEGMENTS\n";
        m_text += "#EXT-X-TARGETDURATION:" + std::to_string(m_window.targetDurationSeconds);
        m_text += "\n#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,CAN-SKIP-UNTIL=" + decimal(seconds(skipBoundary(m_window)), 1);
        m_text += ",HOLD-BACK=" + decimal(seconds(kHoldBackTargets * targetDuration(m_window)), 1);
        m_text += ",PART-HOLD-BACK=" + decimal(seconds(kPartsHoldBack * m_window.partTarget), 3);
        m_text += "\n#EXT-X-PART-INF:PART-TARGET=" + decimal(seconds(m_window.partTarget), 3);
        m_text += "\n#EXT-X-MEDIA-SEQUENCE:" + std::to_string(first.msn);
        // The first segment's own mark is still written below and must not be counted twice.
        const std::uint64_t before = first.discontinuitySequence - (first.discontinuity ? 1 : 0);
        m_text += "\n#EXT-X-DISCONTINUITY-SEQUENCE:" + std::to_string(before) + '\n';
    }

    void writeSegment(std::size_t index)
    {
        const Segment &segment = *m_window.segments[index];
        const bool newMap = segment.init && std::exchange(m_init, segment.init) != segment.init;
        if (index < m_window.firstListed + m_skipped)
            return;
        if (segment.discontinuity)
            m_text += "#EXT-X-DISCONTINUITY\n";
        if (newMap)
            writeMap();
        m_text += "#EXT-X-PROGRAM-DATE-TIME:" + toRfc3339(segment.programTimeIn(m_rendition)) + '\n';
        const bool isGap = segment.complete && segment.isGap(m_rendition);
        if (isGap)
            m_text += "#EXT-X-GAP\n";
        if (index >= m_firstWithParts)
            for (std::size_t part = 0; part < segment.parts.size(); ++part)
                writePart(segment, part);
        if (segment.complete)
            m_text += "#EXTINF:" + decimal(seconds(segment.durationIn(m_rendition)), 5) + ",\n"
                      + segmentUri(segment.msn, m_rendition) + '\n';
    }

    void writeMap()
    {
        // Without sound the segments are gaps, and gaps need no map of their own.
        if (m_rendition == Rendition::Main || m_init->hasAudioRendition())
            m_text += "#EXT-X-MAP:URI=\"" + initUri(m_init->id, m_rendition) + "\"\n";
    }

    void writePart(const Segment &segment, std::size_t number)
    {
        const Part &part = *segment.parts[number];
        m_text += "#EXT-X-PART:DURATION=" + decimal(seconds(part.durationIn(m_rendition)), 5);
        m_text += ",URI=\"" + partUri(segment.msn, number, m_rendition) + '"';
        if (part.isGap(m_rendition))
            m_text += ",GAP=YES";
        else if (part.independent || m_rendition == Rendition::Audio)
            m_text += ",INDEPENDENT=YES";
        m_text += '\n';
    }

    void writeHint()
    {
        const Segment &last = *m_window.segments.back();
        const std::string next = last.complete ? partUri(last.msn + 1, 0, m_rendition)
                                               : partUri(last.msn, last.parts.size(), m_rendition);
        m_text += "#EXT-X-PRELOAD-HINT:TYPE=PART,URI=\"" + next + "\"\n";
    }

    void writeReport()
    {
        if (!m_window.hasAudioRendition())
            return;
        const Segment &last = *m_window.segments.back();
        const Rendition other = m_rendition == Rendition::Main ? Rendition::Audio : Rendition::Main;
        m_text += "#EXT-X-RENDITION-REPORT:URI=\"";
        m_text += mediaPlaylist(other);
        m_text += "\",LAST-MSN=" + std::to_string(last.msn);
        if (!last.parts.empty())
            m_text += ",LAST-PART=" + std::to_string(last.parts.size() - 1);
        m_text += '\n';
    }

    const Window &m_window;
    const Rendition m_rendition;
    const std::size_t m_skipped;
    const std::size_t m_firstWithParts;
    InitPtr m_init;
    std::string m_text;
};

} // namespace

MediaTime skipBoundary(const Window &window)
{
    return kSkipTargets * targetDuration(window);
}

std::size_t skippableSegments(const Window &window)
{
    if (window.ended)
        return 0;
    MediaTime behind{0};
    std::size_t at = window.segments.size();
    while (at > window.firstListed && behind < skipBoundary(window)) {
        --at;
        if (window.segments[at]->complete)
            behind += window.segments[at]->duration;
    }
    return at - window.firstListed;
}

std::size_t firstWithParts(const Window &window)
{
    MediaTime left = kPartsListedTargets * targetDuration(window);
    std::size_t at = window.segments.size();
    while (at > window.firstListed && window.segments[at - 1]->duration <= left)
        left -= window.segments[--at]->duration;
    return at;
}

std::string renderMultivariant(const Window &window)
{
    const InitPtr &init = window.segments.back()->init;
    // EXT-X-MAP in a playlist of more than I-frames needs 6, a SERVICE 7 (RFC 8216bis 8).
    std::string text("#EXTM3U\n#EXT-X-VERSION:");
    text += window.captions.services != 0 ? "7\n" : "6\n";
    text += captionLines(window.captions);
    text += "#EXT-X-STREAM-INF:BANDWIDTH=";
    text += bandwidth(window.bitsPerSecond);
    text += ",AVERAGE-BANDWIDTH=" + bandwidth(window.averageBitsPerSecond);
    if (!init->codecs.empty())
        text += ",CODECS=\"" + init->codecs + '"';
    if (init->width != 0)
        text += ",RESOLUTION=" + std::to_string(init->width) + 'x' + std::to_string(init->height);
    if (window.framesPerSecond > 0)
        text += ",FRAME-RATE=" + decimal(window.framesPerSecond, 3);
    if (init->width != 0)
        text += window.captions.empty() ? ",CLOSED-CAPTIONS=NONE" : ",CLOSED-CAPTIONS=\"cc\"";
    text += '\n';
    text += kMediaPlaylist;
    text += '\n';
    if (!window.hasAudioRendition())
        return text;
    text += "#EXT-X-STREAM-INF:BANDWIDTH=" + bandwidth(window.audioBitsPerSecond);
    text += ",AVERAGE-BANDWIDTH=" + bandwidth(window.audioAverageBitsPerSecond);
    text += ",CODECS=\"" + init->audioCodecs + '"';
    // Where one says NONE, all must (RFC 8216bis 4.4.6.2).
    text += window.captions.empty() ? ",CLOSED-CAPTIONS=NONE\n" : "\n";
    text += kAudioPlaylist;
    text += '\n';
    return text;
}

std::string renderMedia(const Window &window, Rendition rendition, Form form)
{
    return MediaText(window, rendition, form).write();
}

} // namespace belfry::hls
