#include "relay/RelayQueue.h"

#include <algorithm>

namespace belfry::relay {

void RelayQueue::setTracks(const media::Tracks &tracks)
{
    m_next = std::make_shared<const media::Tracks>(tracks);
    m_hasVideo = tracks.video != nullptr;
}

// Where a decoder can begin: a key frame, and any block of sound where there is no picture.
bool RelayQueue::begins(const media::Packet &packet) const
{
    return m_hasVideo ? packet.kind == media::Kind::Video && packet.key : true;
}

RelayQueue::Dropped RelayQueue::add(const media::Packet &packet, std::size_t sending, TimePoint now)
{
    Dropped dropped;
    const bool isBeginning = begins(packet);
    const std::size_t size = packet.payload.size();
    if (m_isDropping && !isBeginning)
        return {1, 0};
    m_isDropping = false;
    while (m_sizeBytes + sending + size > m_capBytes) {
        const Dropped some = leaveOutOldest();
        if (some.frames == 0)
            break;
        dropped.frames += some.frames;
        dropped.gops += some.gops;
    }
    // The GOP that is left out may be the one this packet belongs to: its beginning is gone, then.
    if (m_isDropping && !isBeginning)
        return {dropped.frames + 1, dropped.gops};
    if (m_sizeBytes + sending + size > m_capBytes) {
        m_isDropping = true;
        return {dropped.frames + 1, dropped.gops + 1};
    }
    m_isDropping = false;
    m_items.push_back({packet, std::exchange(m_next, nullptr), now});
    m_sizeBytes += size;
    return dropped;
}

// What stands in front belongs to a GOP that has begun to go out, unless it begins one itself.
RelayQueue::Dropped RelayQueue::leaveOutOldest()
{
    const auto first = std::find_if(m_items.begin(), m_items.end(), [this](const Item &item) { return begins(item.packet); });
    if (first == m_items.end())
        return {};
    auto last = std::find_if(first + 1, m_items.end(), [this](const Item &item) { return begins(item.packet); });
    Dropped dropped{static_cast<std::size_t>(last - first), 1};
    m_isDropping = last == m_items.end();
    std::shared_ptr<const media::Tracks> tracks;
    for (auto it = first; it != last; ++it) {
        m_sizeBytes -= it->packet.payload.size();
        if (it->tracks)
            tracks = std::move(it->tracks);
    }
    last = m_items.erase(first, last);
    auto &heir = last == m_items.end() ? m_next : last->tracks;
    if (tracks && !heir)
        heir = std::move(tracks);
    return dropped;
}

std::optional<RelayQueue::Item> RelayQueue::pass(const media::Packet &packet)
{
    if (m_isDropping || !m_items.empty() || packet.payload.size() > m_capBytes)
        return std::nullopt;
    return Item{packet, std::exchange(m_next, nullptr), {}};
}

std::optional<RelayQueue::Item> RelayQueue::take()
{
    if (m_items.empty())
        return std::nullopt;
    Item item = std::move(m_items.front());
    m_items.pop_front();
    m_sizeBytes -= item.packet.payload.size();
    return item;
}

void RelayQueue::clear()
{
    m_items.clear();
    m_items.shrink_to_fit();
    m_sizeBytes = 0;
    m_next.reset();
    m_isDropping = false;
}

Duration RelayQueue::age(TimePoint now) const
{
    return m_items.empty() ? Duration(0) : std::chrono::duration_cast<Duration>(now - m_items.front().at);
}

} // namespace belfry::relay
