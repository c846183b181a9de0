// Input: one publisher as the Switch sees it: who it is, whether it speaks, and what it says.
#pragma once

#include "hub/Stream.h"
#include "hub/StreamStats.h"

#include <cstdint>

namespace belfry::air {

/// Reads its Stream from construction to destruction and hands everything on. Media thread; owned by Switch.
class Input final : hub::Subscriber {
public:
    struct World {
        virtual ~World() = default;
        virtual void inputTracks(Input &input) = 0;
        virtual void inputPacket(Input &input, const media::Packet &packet) = 0;
        /// What follows does not continue what came before, or comes behind an end.
        virtual void inputBroken(Input &input) = 0;
    };

    Input(std::uint64_t id, hub::Stream &stream, World &world, const Clock &clock);
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    std::uint64_t id() const { return m_id; }
    const media::Tracks &tracks() const { return m_tracks; }
    /// Decoding can begin at this packet.
    bool isEntry(const media::Packet &packet) const
    {
        return packet.key && (packet.kind == media::Kind::Video || !m_tracks.video);
    }
    const std::vector<media::Packet> &sinceKey() const { return m_stream.sinceKey(); }
    /// When the last packet came that decoding can begin at.
    TimePoint keyAt() const { return m_keyAt; }
    /// Since its last packet, or since it was made.
    Duration silence() const;
    /// How much silence is a loss: max(1.5 s, three times the longest gap of the last minute), at most 4 s.
    Duration lossAfter() const;

private:
    void onTracks(const media::Tracks &tracks) override;
    void onPacket(const media::Packet &packet) override;
    void onDiscontinuity() override;
    void onEnd() override;

    const std::uint64_t m_id;
    const hub::Stream &m_stream;
    World &m_world;
    const Clock &m_clock;
    media::Tracks m_tracks;
    hub::StreamStats m_stats;
    TimePoint m_heardAt;
    TimePoint m_keyAt;
    Subscription m_reading;
};

} // namespace belfry::air
