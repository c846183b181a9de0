#include "hls/Segmenter.h"

#include <algorithm>
#include <utility>

namespace belfry::hls {
namespace {

using media::Kind;
using media::Packet;

constexpr MediaTime kNearlyThere = std::chrono::milliseconds(10);  // RTMP's whole milliseconds, and a little
constexpr MediaTime kRounding = std::chrono::milliseconds(1);      // the same frames last a millisecond more or less
constexpr MediaTime kStepBack = std::chrono::seconds(1);           // further back is another line
constexpr MediaTime kPartTargetMax = std::chrono::seconds(1);
constexpr MediaTime kSoundAhead = std::chrono::seconds(1);         // beyond the target: sound without picture is dropped
constexpr std::size_t kPartBytesMax = 32u << 20;

bool same(const media::TrackPtr &a, const media::TrackPtr &b)
{
    return a && b ? a->sameConfig(*b) : !a && !b;
}

MediaTime wholeMs(MediaTime time)
{
    return std::chrono::ceil<std::chrono::milliseconds>(time);
}

} // namespace

Segmenter::Segmenter(Sink &sink, const SegmenterSettings &settings)
    : m_sink(sink), m_target(std::chrono::seconds(settings.targetSeconds)), m_partTarget(wholeMs(settings.partTarget) + kRounding),
      m_endsWithPart(settings.shortFirst), m_store(settings.storage)
{
    m_keyIntervals.fill(settings.keyInterval);
}

void Segmenter::setTracks(const media::Tracks &tracks)
{
    if (m_tracksTold && same(tracks.video, m_tracks.video) && same(tracks.audio, m_tracks.audio))
        return;
    finish();
    m_tracks = tracks;
    m_tracksTold = false;
    m_discontinuity = m_everRan;
}

void Segmenter::discontinuity()
{
    finish();
    m_discontinuity = m_everRan;
}

void Segmenter::finish()
{
    if (!m_running)
        return;
    if (m_held)
        settleHeld(m_lastDuration);
    closeSegment();
    m_running = false;
    m_discontinuity = true;
}

bool Segmenter::isUsable(const Packet &packet) const
{
    if (!(packet.kind == Kind::Video ? m_tracks.video : m_tracks.audio) || packet.payload.empty())
        return false;
    if (m_running)
        return true;
    return m_tracks.video ? packet.kind == Kind::Video && packet.key : true;
}

bool Segmenter::beginLine(const Packet &packet)
{
    if (!m_tracksTold) {
        m_tracksServable = m_sink.tracksBegun(m_tracks);
        m_tracksTold = true;
    }
    if (!m_tracksServable)
        return false;
    m_running = true;
    m_everRan = true;
    m_held.reset();
    m_lastKey.reset();
    m_part.clear();
    m_blockSamples = 0;
    m_audioClock.reset();
    if (m_tracks.audio)
        m_audioClock.emplace(*m_tracks.audio);
    openSegment(packet.dts);
    return true;
}

void Segmenter::add(const Packet &packet)
{
    if (m_part.sizeBytes() > kPartBytesMax)
        finish(); // nobody could watch this; memory stays bounded
    if (!isUsable(packet) || (!m_running && !beginLine(packet)))
        return;
    if (packet.kind == Kind::Video)
        addVideo(packet);
    else
        addAudio(packet);
}

void Segmenter::addVideo(Packet packet)
{
    if (m_held) {
        const MediaTime step = packet.dts - m_held->dts;
        if (step > m_target || step < -kStepBack) {
            finish();
            add(packet);
            return;
        }
        if (step <= MediaTime(0)) {
            // Decoding times must go up; when the frame is shown does not change.
            const MediaTime dts = m_held->dts + MediaTime(1);
            packet.compositionOffset -= dts - packet.dts;
            packet.dts = dts;
        }
        settleHeld(packet.dts - m_held->dts);
    }
    if (packet.key)
        noteKey(packet.dts);
    if (packet.key && segmentDuration() > MediaTime(0) && shouldCutAtKey()) {
        closeSegment();
        openSegment(packet.dts);
    } else if (partDuration() * 100 >= m_partTarget * 85 && partDuration() + m_lastDuration > m_partTarget) {
        nextPart(packet.dts); // as the next frame will probably not fit: no need to wait for its length
    }
    m_held = std::move(packet);
}

void Segmenter::settleHeld(MediaTime duration)
{
    const Packet held = std::move(*m_held);
    m_held.reset();
    if (segmentDuration() > MediaTime(0) && segmentDuration() + duration >= segmentLimit()) {
        closeSegment();
        openSegment(held.dts);
    }
    makeRoom(duration);
    if (partDuration() == MediaTime(0))
        m_partStart = m_partEnd = held.dts;
    m_part.addVideo(held.dts, duration, held.compositionOffset, held.key, held.payload);
    grow(held.dts + duration);
    m_lastDuration = duration;
}

void Segmenter::addAudio(const Packet &packet)
{
    const std::uint32_t samples = m_audioClock->samplesOf(packet.payload.view());
    if (samples == 0)
        return;
    if (m_held && packet.dts - m_held->dts > m_target + kSoundAhead)
        return;
    if (const auto end = m_audioClock->end()) {
        const MediaTime step = packet.dts - m_audioClock->toMedia(*end);
        if (step < -kStepBack || (!m_tracks.video && step > m_target)) {
            finish();
            add(packet);
            return;
        }
    }
    const auto place = m_audioClock->place(packet.dts, samples);
    if (!place)
        return;
    if (!m_tracks.video) {
        addAudioAlone(*place, samples, packet);
        return;
    }
    if (place->gap > 0 && m_part.hasAudio())
        m_part.stretchAudio(place->gap);
    m_blockSamples = std::max(m_blockSamples, samples);
    m_part.addAudio(place->time, samples, packet.payload);
}

void Segmenter::addAudioAlone(const media::AudioClock::Place &place, std::uint32_t samples, const Packet &packet)
{
    const MediaTime start = m_audioClock->toMedia(place.time);
    const MediaTime end = m_audioClock->toMedia(place.time + samples);
    if (place.gap > 0 && !m_part.empty()) {
        if (start - m_partStart + (end - start) > m_partTarget) {
            nextPart(start);
        } else {
            m_part.stretchAudio(place.gap);
            grow(start);
        }
    }
    const MediaTime soFar = segmentDuration();
    if (soFar > MediaTime(0) && (soFar >= m_target - kNearlyThere || soFar + (end - start) >= segmentLimit())) {
        closeSegment();
        openSegment(start);
    }
    makeRoom(end - start);
    if (m_part.empty())
        m_partStart = start;
    m_part.addAudio(place.time, samples, packet.payload);
    grow(end);
}

void Segmenter::noteKey(MediaTime dts)
{
    if (m_lastKey) {
        m_keyIntervals[m_nextKeyInterval] = dts - *m_lastKey;
        m_nextKeyInterval = (m_nextKeyInterval + 1) % m_keyIntervals.size();
    }
    m_lastKey = dts;
}

// At the target, or where the next keyframe would probably come too late.
bool Segmenter::shouldCutAtKey() const
{
    const MediaTime next = *std::max_element(m_keyIntervals.begin(), m_keyIntervals.end());
    return segmentDuration() >= m_target - kNearlyThere || segmentDuration() + next >= segmentLimit();
}

// Ends the part when a sample of this length would pass the part target.
void Segmenter::makeRoom(MediaTime duration)
{
    const MediaTime longer = partDuration() + duration;
    if (partDuration() == MediaTime(0) || longer <= m_partTarget)
        return;
    const bool tooShort = partDuration() * 100 < m_partTarget * 85;
    if (tooShort && !m_partTargetFixed && longer <= kPartTargetMax) {
        m_partTarget = wholeMs(longer);
        return;
    }
    nextPart(m_partEnd);
}

void Segmenter::grow(MediaTime end)
{
    m_partEnd = end;
    if (!m_partTargetFixed && partDuration() > m_partTarget && partDuration() <= kPartTargetMax)
        m_partTarget = wholeMs(partDuration()); // one frame alone is longer
}

void Segmenter::openSegment(MediaTime start)
{
    m_closedParts = MediaTime(0);
    m_partStart = m_partEnd = start;
    m_sink.segmentBegun(start, std::exchange(m_discontinuity, false));
}

// Ends the part where more of the line follows, at `start`.
void Segmenter::nextPart(MediaTime start)
{
    if (!m_endsWithPart) {
        closePart();
        return;
    }
    closeSegment();
    openSegment(start);
}

void Segmenter::closePart()
{
    if (partDuration() == MediaTime(0))
        return; // sound that came before its picture waits for it
    const MediaTime duration = partDuration();
    fixPartTarget();
    m_closedParts += duration;
    m_partStart = m_partEnd;
    m_sink.partMade(m_part.finish(m_store, ++m_fragments, duration, soundRule()));
}

// Parts of the audio rendition hold whole blocks: as many as a part with picture needs, rounded up.
void Segmenter::fixPartTarget()
{
    if (std::exchange(m_partTargetFixed, true) || !m_tracks.video || !m_audioClock || m_blockSamples == 0)
        return;
    const bool isWhole = partDuration() * 100 >= m_partTarget * 85;
    const std::int64_t needed = m_audioClock->toSamples(isWhole ? partDuration() : m_partTarget);
    const std::int64_t blocks = (needed + m_blockSamples - 1) / m_blockSamples;
    m_soundTarget = wholeMs(m_audioClock->toMedia(blocks * m_blockSamples));
}

SoundRule Segmenter::soundRule() const
{
    if (!m_tracks.video || !m_audioClock)
        return {};
    return {&*m_audioClock, m_audioClock->toSamples(partTarget())};
}

void Segmenter::closeSegment()
{
    closePart();
    m_endsWithPart = false;
    m_store.next();
    m_sink.segmentEnded();
}

} // namespace belfry::hls
