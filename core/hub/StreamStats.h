// StreamStats: what is measured of a Stream as it passes; plain numbers, no I/O.
#pragma once

#include "base/Time.h"
#include "media/Packet.h"

#include <array>
#include <cstdint>
#include <optional>

namespace belfry::hub {

/// Feed it every packet with the time it came. Media thread; copy it to hand it elsewhere.
class StreamStats {
public:
    void add(const media::Packet &packet, TimePoint now);

    std::uint64_t packets(media::Kind kind) const { return at(kind).packets; }
    std::uint64_t bytes(media::Kind kind) const { return at(kind).bytes; }
    std::optional<TimePoint> lastPacketAt() const;
    std::optional<TimePoint> lastPacketAt(media::Kind kind) const { return at(kind).last; }
    bool keySeen() const { return m_keysSeen > 0; }
    /// Media time between the last two key packets, or since the last one where that is longer; nothing before a
    /// second key packet came or 4 s passed.
    std::optional<MediaTime> keyframeInterval() const;
    /// Over the last full seconds (up to 5) of arrival; zero before one has passed.
    double bitsPerSecond(media::Kind kind, TimePoint now) const;
    double framesPerSecond(TimePoint now) const;
    /// The longest time between two packets in the last minute: what silence is measured against.
    Duration longestGap(TimePoint now) const;
    /// Key packets that came.
    std::uint64_t keys() const { return m_keysSeen; }
    /// Frames that are missing between those that came, by the usual distance of the last ones: the encoder left them
    /// out, or the way was too narrow for them.
    std::uint64_t framesMissed() const { return m_missed; }
    /// Which share of the frames that should have come in the last full seconds did not: 0 to 1.
    double missedShare(TimePoint now) const;
    /// By how much more than at best in the last two minutes the last packet (of the picture, where there is one) was late,
    /// by its timestamp.
    Duration lag() const { return m_lag; }

private:
    static constexpr std::size_t kSeconds = 6;
    struct Second {
        std::int64_t number = -1;
        std::uint64_t bytes = 0;
        std::uint32_t packets = 0;
        std::uint32_t missed = 0;
    };
    struct Line {
        std::uint64_t packets = 0;
        std::uint64_t bytes = 0;
        std::optional<TimePoint> first;
        std::optional<TimePoint> last;
        std::array<Second, kSeconds> seconds;
    };
    const Line &at(media::Kind kind) const { return m_lines[static_cast<std::size_t>(kind)]; }
    void addVideo(const media::Packet &packet);
    std::uint32_t missedBefore(const media::Packet &packet);
    void measureLag(const media::Packet &packet, TimePoint now);
    template<typename Value>
    double perSecond(media::Kind kind, TimePoint now, Value value) const;

    std::array<Line, 2> m_lines;
    std::uint64_t m_keysSeen = 0;
    MediaTime m_lastKey{0};
    MediaTime m_keyInterval{0};
    MediaTime m_lastVideo{0};
    std::array<std::pair<std::int64_t, Duration>, 60> m_gaps{}; ///< second number, longest gap in it
    std::array<MediaTime, 31> m_distances{};                    ///< of the last frames
    std::size_t m_distancesSeen = 0;
    MediaTime m_usualDistance{0};                               ///< their median; zero before there were enough
    std::uint64_t m_missed = 0;
    std::array<std::optional<Duration>, 2> m_best;              ///< arrival against timestamp: this minute's and the last's
    std::int64_t m_bestMinute = 0;
    Duration m_lag{0};
};

} // namespace belfry::hub
