#include "hub/StreamStats.h"

#include <algorithm>

namespace belfry::hub {
namespace {

using std::chrono::duration_cast;

constexpr MediaTime kLongEnoughToTell = std::chrono::seconds(4);

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
        second = {number, 0, 0};
    second.bytes += packet.payload.size();
    ++second.packets;

    if (packet.kind == media::Kind::Video)
        addVideo(packet);
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
