#include "hub/StreamStats.h"

#include <algorithm>

namespace belfry::hub {
namespace {

using std::chrono::duration_cast;

constexpr MediaTime kLongEnoughToTell = std::chrono::seconds(4);
/// Longer, and the encoder was gone: no frame is missing for that.
constexpr MediaTime kGapNotCounted = std::chrono::seconds(5);

std::int64_t secondOf(TimePoint time)
{
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

std::int64_t secondsBetween(TimePoint from, TimePoint to)
{
    return std::chrono::floor<std::chrono::seconds>(to - from).count();
}

} // namespace

void StreamStats::add(const media::Packet &packet, TimePoint now)
{
    if (const auto before = lastPacketAt()) {
        const std::int64_t second = secondOf(now);
        auto &[number, gap] = m_gaps[static_cast<std::size_t>(second) % m_gaps.size()];
        const Duration passed = duration_cast<Duration>(now - *before);
        gap = number == second ? std::max(gap, passed) : passed;
        number = second;
    }

    Line &line = m_lines[static_cast<std::size_t>(packet.kind)];
    if (!line.first)
        line.first = now;
    line.last = now;
    ++line.packets;
    line.bytes += packet.payload.size();
    const std::int64_t number = secondsBetween(*line.first, now);
    Second &second = line.seconds[static_cast<std::size_t>(number) % kSeconds];
    if (second.number != number)
        second = {number, 0, 0, 0};
    second.bytes += packet.payload.size();
    ++second.packets;

    measureLag(packet, now);
    if (packet.kind == media::Kind::Video) {
        const std::uint32_t missed = missedBefore(packet);
        second.missed += missed;
        m_missed += missed;
        addVideo(packet);
    }
}

std::uint32_t StreamStats::missedBefore(const media::Packet &packet)
{
    const MediaTime distance = packet.dts - m_lastVideo;
    if (at(media::Kind::Video).packets < 2 || distance <= MediaTime(0) || distance > kGapNotCounted)
        return 0;
    m_distances[m_distancesSeen++ % m_distances.size()] = distance;
    if (m_distancesSeen % m_distances.size() == 0) {
        auto sorted = m_distances;
        const auto middle = sorted.begin() + sorted.size() / 2;
        std::nth_element(sorted.begin(), middle, sorted.end());
        m_usualDistance = *middle;
    }
    // Timestamps of whole milliseconds wander by a few percent; a frame less makes it twice as long.
    if (m_usualDistance == MediaTime(0) || distance * 4 < m_usualDistance * 7)
        return 0;
    return static_cast<std::uint32_t>((distance + m_usualDistance / 2) / m_usualDistance - 1);
}

// The clocks of two computers drift apart, so what was best is forgotten again.
void StreamStats::measureLag(const media::Packet &packet, TimePoint now)
{
    // Of one kind: some encoders send their sound seconds behind the picture.
    const bool isVideo = packet.kind == media::Kind::Video;
    if (!isVideo && at(media::Kind::Video).packets > 0)
        return;
    if (isVideo && at(media::Kind::Video).packets == 1)
        m_best = {};
    const Duration offset = duration_cast<Duration>(now.time_since_epoch()) - duration_cast<Duration>(packet.dts);
    const std::int64_t minute = secondOf(now) / 60;
    if (minute != m_bestMinute) {
        m_best[1] = minute == m_bestMinute + 1 ? m_best[0] : std::nullopt;
        m_best[0].reset();
        m_bestMinute = minute;
    }
    m_best[0] = std::min(offset, m_best[0].value_or(offset));
    m_lag = offset - std::min(*m_best[0], m_best[1].value_or(*m_best[0]));
}

double StreamStats::missedShare(TimePoint now) const
{
    const double came = perSecond(media::Kind::Video, now, [](const Second &second) { return second.packets; });
    const double missed = perSecond(media::Kind::Video, now, [](const Second &second) { return second.missed; });
    return missed > 0 ? missed / (missed + came) : 0;
}

void StreamStats::addVideo(const media::Packet &packet)
{
    if (packet.key) {
        // Behind a discontinuity the line may begin anew: that is no interval.
        if (m_keysSeen > 0 && packet.dts > m_lastKey)
            m_keyInterval = packet.dts - m_lastKey;
        m_lastKey = packet.dts;
        ++m_keysSeen;
    }
    m_lastVideo = packet.dts;
}

std::optional<TimePoint> StreamStats::lastPacketAt() const
{
    const auto &video = at(media::Kind::Video).last;
    const auto &audio = at(media::Kind::Audio).last;
    return video && audio ? std::max(*video, *audio) : video ? video : audio;
}

std::optional<MediaTime> StreamStats::keyframeInterval() const
{
    if (m_keysSeen == 0)
        return std::nullopt;
    const MediaTime sinceLast = m_lastVideo - m_lastKey;
    if (m_keyInterval > MediaTime(0))
        return std::max(m_keyInterval, sinceLast);
    if (sinceLast >= kLongEnoughToTell)
        return sinceLast;
    return std::nullopt;
}

template<typename Value>
double StreamStats::perSecond(media::Kind kind, TimePoint now, Value value) const
{
    const Line &line = at(kind);
    if (!line.first)
        return 0;
    const std::int64_t current = secondsBetween(*line.first, now);
    const std::int64_t full = std::min<std::int64_t>(current, kSeconds - 1);
    if (full <= 0)
        return 0;
    double sum = 0;
    for (const Second &second : line.seconds)
        if (second.number >= current - full && second.number < current)
            sum += static_cast<double>(value(second));
    return sum / static_cast<double>(full);
}

double StreamStats::bitsPerSecond(media::Kind kind, TimePoint now) const
{
    return 8 * perSecond(kind, now, [](const Second &second) { return second.bytes; });
}

double StreamStats::framesPerSecond(TimePoint now) const
{
    return perSecond(media::Kind::Video, now, [](const Second &second) { return second.packets; });
}

Duration StreamStats::longestGap(TimePoint now) const
{
    const std::int64_t second = secondOf(now);
    Duration longest{0};
    for (const auto &[number, gap] : m_gaps)
        if (number > second - static_cast<std::int64_t>(m_gaps.size()) && number <= second)
            longest = std::max(longest, gap);
    return longest;
}

} // namespace belfry::hub
