#include "hub/ThreadedSubscriber.h"

namespace belfry::hub {

void ThreadedQueue::take(Subscriber &reader)
{
    while (auto event = m_ring.pop()) {
        switch (event->kind) {
        case Event::Kind::Packet:
            m_bytes.fetch_sub(event->packet.payload.size(), std::memory_order_relaxed);
            reader.onPacket(event->packet);
            break;
        case Event::Kind::Tracks: reader.onTracks(event->tracks); break;
        case Event::Kind::Gap: reader.onDiscontinuity(); break;
        case Event::Kind::End: reader.onEnd(); break;
        }
    }
}

ThreadedSubscriber::ThreadedSubscriber(Stream &stream, const Settings &settings)
    : m_wanted(settings.wanted), m_queue(std::make_shared<ThreadedQueue>(settings.slots, settings.bytesMax)),
      m_subscription(stream.subscribe(*this, settings.begin))
{
}

bool ThreadedSubscriber::isWanted(const media::Packet &packet) const
{
    if (packet.kind == media::Kind::Audio)
        return m_wanted != Wanted::Keys;
    return m_wanted == Wanted::All || packet.key;
}

void ThreadedSubscriber::tell(Event event)
{
    if (!settleDebts() || !m_queue->m_ring.push(std::move(event)))
        m_owesGap = true;
}

// The reader hears of one gap, and of the tracks behind it.
bool ThreadedSubscriber::settleDebts()
{
    if (!m_owesGap)
        return true;
    if (m_queue->m_ring.room() < 2)
        return false;
    m_queue->m_ring.push({Kind::Gap, {}, {}});
    m_queue->m_ring.push({Kind::Tracks, {}, m_tracks});
    m_owesGap = false;
    return true;
}

void ThreadedSubscriber::onTracks(const media::Tracks &tracks)
{
    m_tracks = tracks;
    tell({Kind::Tracks, {}, tracks});
}

void ThreadedSubscriber::onPacket(const media::Packet &packet)
{
    if (!isWanted(packet))
        return;
    const bool isVideo = packet.kind == media::Kind::Video;
    if (isVideo && m_keyWanted && !packet.key) {
        m_queue->m_dropped.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    const std::size_t bytes = packet.payload.size();
    const bool fits = m_queue->m_ring.room() > ThreadedQueue::kReserve && m_queue->bytes() + bytes <= m_queue->m_bytesMax;
    if (!fits || !settleDebts()) {
        m_queue->m_dropped.fetch_add(1, std::memory_order_relaxed);
        m_keyWanted = m_keyWanted || isVideo;
        return;
    }
    if (isVideo)
        m_keyWanted = false;
    // Before it can be taken out.
    m_queue->m_bytes.fetch_add(bytes, std::memory_order_relaxed);
    m_queue->m_ring.push({Kind::Packet, packet, {}});
}

void ThreadedSubscriber::onDiscontinuity()
{
    tell({Kind::Gap, {}, {}});
}

void ThreadedSubscriber::onEnd()
{
    m_tracks = {};
    tell({Kind::End, {}, {}});
}

} // namespace belfry::hub
