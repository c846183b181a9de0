#include "hls/RewindBuilder.h"

#include "base/Assert.h"
#include "hls/RewindPlaylist.h"

#include <utility>

namespace belfry::hls {
namespace {

constexpr MediaTime kRunLength = std::chrono::seconds(60);

Duration toDuration(MediaTime time)
{
    return std::chrono::ceil<Duration>(time);
}

} // namespace

void RewindBuilder::add(const ArchivedSegment &segment, const ReelPlace *place, const InitPtr &init, TimePoint now)
{
    if (!goesOn(segment, place, init)) {
        close();
        m_open.emplace();
        RewindRun &run = m_open->run;
        run.firstSequence = segment.sequence;
        run.discontinuitySequence = segment.discontinuitySequence;
        run.discontinuity = segment.discontinuity;
        run.init = init;
        run.programTime = segment.programTime;
        run.reel = place ? place->reel : kNoReel;
    }
    RewindRun &run = m_open->run;
    RewindSegment one{segment.msn, 0, 0, 0, place == nullptr, segment.duration};
    if (place) {
        one.offset = place->offset;
        one.sizeBytes = place->sizeBytes;
        one.crc = place->crc;
        run.independent = run.independent && segment.independent;
    }
    appendRewindLines(m_open->text, m_rendition, one, run.segments.empty() ? &run.programTime : nullptr);
    run.segments.push_back(one);
    run.duration += segment.duration;
    run.sizeBytes += one.sizeBytes;
    m_listed += segment.duration;
    m_sizeBytes += one.sizeBytes;
    slide(now);
}

bool RewindBuilder::goesOn(const ArchivedSegment &segment, const ReelPlace *place, const InitPtr &init) const
{
    return m_open && !segment.discontinuity && m_open->run.init->id == init->id && m_open->run.duration < kRunLength &&
           (!place || place->reel == m_open->run.reel);
}

RewindRunPtr RewindBuilder::frozen(const Open &open)
{
    auto run = std::make_shared<RewindRun>(open.run);
    run->text = SharedBytes::copyOf(open.text);
    return run;
}

void RewindBuilder::close()
{
    if (!m_open)
        return;
    m_open->run.segments.shrink_to_fit();
    m_runs.push_back({frozen(*m_open), std::nullopt});
    m_open.reset();
}

void RewindBuilder::slide(TimePoint now)
{
    while (m_firstListed < m_runs.size()) {
        Held &first = m_runs[m_firstListed];
        if (m_listed - first.run->duration < m_length)
            return;
        first.leavesAt = now + toDuration(m_listed + first.run->duration);
        m_listed -= first.run->duration;
        ++m_firstListed;
    }
}

void RewindBuilder::retire(TimePoint at)
{
    keepUntil(at);
    m_firstListed = m_runs.size();
    m_listed = MediaTime(0);
}

void RewindBuilder::keepUntil(TimePoint at)
{
    close();
    for (std::size_t i = m_firstListed; i < m_runs.size(); ++i)
        if (!m_runs[i].leavesAt)
            m_runs[i].leavesAt = at;
}

void RewindBuilder::keep()
{
    for (std::size_t i = m_firstListed; i < m_runs.size(); ++i)
        m_runs[i].leavesAt.reset();
}

RewindBuilder::Gone RewindBuilder::expire(TimePoint now)
{
    Gone gone;
    while (!m_runs.empty() && m_runs.front().leavesAt && *m_runs.front().leavesAt <= now)
        popFront(gone);
    return gone;
}

std::optional<WallTime> RewindBuilder::oldest() const
{
    if (m_runs.empty())
        return std::nullopt;
    const std::uint64_t last = m_open ? m_open->run.reel : m_runs.back().run->reel;
    return m_runs.front().run->reel == last ? std::nullopt : std::optional(m_runs.front().run->programTime);
}

RewindBuilder::Gone RewindBuilder::dropOldest()
{
    BELFRY_ASSERT(oldest());
    Gone gone;
    do
        popFront(gone);
    while (gone.reels.empty() && oldest());
    return gone;
}

// A file goes with the last of its runs.
void RewindBuilder::popFront(Gone &gone)
{
    const RewindRunPtr run = std::exchange(m_runs.front().run, nullptr);
    m_runs.pop_front();
    if (m_firstListed > 0)
        --m_firstListed;
    else
        m_listed -= run->duration;
    m_sizeBytes -= run->sizeBytes;
    gone.sizeBytes += run->sizeBytes;
    const std::uint64_t next = !m_runs.empty() ? m_runs.front().run->reel : m_open ? m_open->run.reel : kNoReel;
    if (run->reel != kNoReel && run->reel != next)
        gone.reels.push_back(run->reel);
}

RewindListPtr RewindBuilder::snapshot(std::uint32_t targetSeconds, bool ended) const
{
    auto list = std::make_shared<RewindList>();
    list->runs.reserve(m_runs.size() + 1);
    for (const Held &held : m_runs)
        list->runs.push_back(held.run);
    if (m_open)
        list->runs.push_back(frozen(*m_open));
    list->firstListed = m_firstListed;
    list->rendition = m_rendition;
    list->listed = m_listed;
    list->length = m_length;
    list->targetSeconds = targetSeconds;
    list->ended = ended;
    return list;
}

} // namespace belfry::hls
