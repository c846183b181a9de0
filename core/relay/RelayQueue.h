// RelayQueue: what a place has not yet taken, under a cap; beyond it whole GOPs are left out.
#pragma once

#include "base/Time.h"
#include "media/Packet.h"
#include "media/Track.h"

#include <deque>
#include <memory>

namespace belfry::relay {

/// The packets are the Stream's: what it holds is counted, not copied. Pure; one thread.
class RelayQueue {
public:
    struct Item {
        media::Packet packet;
        std::shared_ptr<const media::Tracks> tracks; ///< hold from this packet on; null when nothing changed
        TimePoint at;
    };
    struct Dropped {
        std::size_t frames = 0;
        std::size_t gops = 0; ///< begun to be left out, whole or from where the cap was met
    };

    explicit RelayQueue(std::size_t capBytes) : m_capBytes(capBytes) {}

    /// They hold from the next packet on.
    void setTracks(const media::Tracks &tracks);
    /// `sending`: what the connection still holds, which counts against the cap. When both are more than the cap, the oldest
    /// GOP that has not begun to go out is left out; when there is none, all until the next key packet.
    Dropped add(const media::Packet &packet, std::size_t sending, TimePoint now);
    /// What add() and take() would give when nothing waits and nothing is being left out: it need not stand in line.
    std::optional<Item> pass(const media::Packet &packet);
    /// The next to send, or nothing.
    std::optional<Item> take();
    void clear();

    bool empty() const { return m_items.empty(); }
    std::size_t sizeBytes() const { return m_sizeBytes; }
    Duration age(TimePoint now) const;

private:
    bool begins(const media::Packet &packet) const;
    Dropped leaveOutOldest();

    const std::size_t m_capBytes;
    std::deque<Item> m_items;
    std::size_t m_sizeBytes = 0;
    std::shared_ptr<const media::Tracks> m_next; ///< for the next packet
    bool m_hasVideo = false;
    bool m_isDropping = false; ///< until the next key packet
};

} // namespace belfry::relay
