#include "hls/WindowBuilder.h"

#include "base/Assert.h"

#include <algorithm>

namespace belfry::hls {
namespace {

WallTime audioProgramTime(const Segment &segment, const Part &first)
{
    if (first.sound.isGap())
        return segment.programTime;
    return segment.programTime + std::chrono::round<Duration>(first.sound.start - segment.start);
}

} // namespace

WindowBuilder::WindowBuilder(std::uint32_t targetSeconds, MediaTime listed)
    : m_targetSeconds(targetSeconds), m_listed(listed)
{
}

void WindowBuilder::openSegment(Segment head)
{
    BELFRY_ASSERT(!m_open);
    m_open = std::move(head);
}

void WindowBuilder::addPart(PartPtr part)
{
    BELFRY_ASSERT(m_open);
    m_open->duration += part->duration;
    m_open->sizeBytes += part->sizeBytes;
    m_open->frames += part->frames;
    if (m_open->parts.empty()) {
        m_open->independent = part->independent;
        m_open->audioProgramTime = audioProgramTime(*m_open, *part);
    }
    m_open->audioDuration += part->durationIn(Rendition::Audio);
    m_open->audioBytes += part->sound.sizeBytes;
    m_open->memoryBytes += part->sizeBytes + part->sound.headBytes;
    m_memoryBytes += part->sizeBytes + part->sound.headBytes;
    m_open->parts.push_back(std::move(part));
}

SegmentPtr WindowBuilder::completeSegment()
{
    BELFRY_ASSERT(m_open);
    m_open->complete = true;
    m_complete.push_back(std::make_shared<const Segment>(std::move(*m_open)));
    m_open.reset();
    forgetOld();
    return m_complete.back();
}

void WindowBuilder::archived(std::uint64_t msn)
{
    // Numbers within a Window have no holes.
    if (!m_complete.empty() && msn >= m_complete.front()->msn && msn <= m_complete.back()->msn)
        m_archived.insert(msn);
}

// RFC 8216bis 6.2.2: a segment stays available, after it has left the playlist, for its own duration and that of the
// longest playlist that held it. What is archived stays available there.
void WindowBuilder::forgetOld()
{
    MediaTime newer{0};
    for (const SegmentPtr &segment : m_complete)
        newer += segment->duration;
    while (!m_complete.empty()) {
        const SegmentPtr &oldest = m_complete.front();
        newer -= oldest->duration;
        const bool elsewhere = m_archived.contains(oldest->msn);
        if (newer < (elsewhere ? m_listed : 2 * m_listed + oldest->duration))
            return;
        m_archived.erase(oldest->msn);
        m_memoryBytes -= oldest->memoryBytes;
        m_complete.pop_front();
    }
}

std::size_t WindowBuilder::firstListed() const
{
    MediaTime listed{0};
    std::size_t first = m_complete.size();
    while (first > 0 && listed < m_listed)
        listed += m_complete[--first]->duration;
    return first;
}

WindowPtr WindowBuilder::snapshot(MediaTime partTarget, bool ended, const media::CaptionSet &captions) const
{
    auto window = std::make_shared<Window>();
    window->segments.reserve(m_complete.size() + 1);
    window->segments.assign(m_complete.begin(), m_complete.end());
    if (m_open)
        window->segments.push_back(std::make_shared<const Segment>(*m_open));
    window->firstListed = firstListed();
    window->targetDurationSeconds = m_targetSeconds;
    window->partTarget = partTarget;
    window->ended = ended;
    window->captions = captions;
    measure(*window);
    return window;
}

// RFC 8216bis 4.4.6.2: the peak is of runs of segments no shorter than half the target duration.
void WindowBuilder::measure(Window &window) const
{
    double bits = 0;
    double audioBits = 0;
    double length = 0;
    double frames = 0;
    for (const SegmentPtr &segment : window.segments) {
        const double duration = seconds(segment->duration);
        const double size = 8 * static_cast<double>(segment->sizeBytes);
        const double audioSize = 8 * static_cast<double>(segment->audioBytes);
        bits += size;
        audioBits += audioSize;
        length += duration;
        frames += segment->frames;
        if (2 * duration < m_targetSeconds)
            continue;
        window.bitsPerSecond = std::max(window.bitsPerSecond, size / duration);
        window.audioBitsPerSecond = std::max(window.audioBitsPerSecond, audioSize / duration);
    }
    if (length <= 0)
        return;
    window.averageBitsPerSecond = bits / length;
    window.audioAverageBitsPerSecond = audioBits / length;
    window.framesPerSecond = frames / length;
    window.bitsPerSecond = std::max(window.bitsPerSecond, window.averageBitsPerSecond);
    window.audioBitsPerSecond = std::max(window.audioBitsPerSecond, window.audioAverageBitsPerSecond);
}

} // namespace belfry::hls
