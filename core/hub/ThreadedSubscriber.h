// ThreadedSubscriber: reads a Stream for somebody on another thread, who takes what there is when it suits him.
#pragma once

#include "base/SpscRing.h"
#include "base/Subscription.h"
#include "hub/Stream.h"
#include "hub/Subscriber.h"

#include <atomic>
#include <cstdint>
#include <memory>

namespace belfry::hub {

/// Which packets are worth bringing over.
enum class Wanted { All, SoundAndKeys, Keys };

/// Where the two threads meet. The taker may keep it longer than the ThreadedSubscriber lives.
class ThreadedQueue {
public:
    ThreadedQueue(std::size_t slots, std::size_t bytesMax) : m_ring(slots), m_bytesMax(bytesMax) {}

    /// Tells `reader` all that came since the last call, on the calling thread; always the same one.
    void take(Subscriber &reader);

    // Any thread.
    std::size_t bytes() const { return m_bytes.load(std::memory_order_relaxed); }
    std::uint64_t dropped() const { return m_dropped.load(std::memory_order_relaxed); }

private:
    friend class ThreadedSubscriber;
    struct Event {
        enum class Kind { Packet, Tracks, Gap, End };
        Kind kind = Kind::Gap;
        media::Packet packet;
        media::Tracks tracks;
    };
    /// Kept free for what is no packet: tracks, discontinuities and ends are told also when packets find no room.
    static constexpr std::size_t kReserve = 16;

    SpscRing<Event> m_ring;
    const std::size_t m_bytesMax;
    std::atomic<std::size_t> m_bytes{0};
    std::atomic<std::uint64_t> m_dropped{0};
};

/// A Subscriber on the media thread. It never waits: where the queue is full, in packets or bytes, packets are dropped and
/// counted, video up to its next key packet. Media thread only; owned by whoever reads.
class ThreadedSubscriber final : public Subscriber {
public:
    struct Settings {
        Wanted wanted = Wanted::All;
        Begin begin = Begin::Next;
        std::size_t slots = 512;
        std::size_t bytesMax = 8u << 20;
    };

    /// `stream` outlives this.
    ThreadedSubscriber(Stream &stream, const Settings &settings);

    const std::shared_ptr<ThreadedQueue> &queue() const { return m_queue; }

private:
    using Event = ThreadedQueue::Event;
    using Kind = Event::Kind;
    void onTracks(const media::Tracks &tracks) override;
    void onPacket(const media::Packet &packet) override;
    void onDiscontinuity() override;
    void onEnd() override;
    void tell(Event event);
    bool isWanted(const media::Packet &packet) const;
    bool settleDebts();

    const Wanted m_wanted;
    const std::shared_ptr<ThreadedQueue> m_queue;
    bool m_keyWanted = false;
    bool m_owesGap = false;      ///< what was told of tracks or ends found no room
    media::Tracks m_tracks;
    Subscription m_subscription; // last: it calls back at once
};

} // namespace belfry::hub
