#include "record/BatchCutter.h"

#include <utility>

namespace belfry::record {

using media::Kind;

void BatchCutter::setTracks(const media::Tracks &tracks)
{
    m_tracks = tracks;
    m_keyWanted = true;
}

void BatchCutter::lost(GapReason why)
{
    m_batch = Batch();
    m_lost = why;
    m_keyWanted = true;
}

bool BatchCutter::canBegin(const media::Packet &packet) const
{
    return m_tracks.video ? packet.kind == Kind::Video && packet.key : packet.kind == Kind::Audio && m_tracks.audio != nullptr;
}

// The picture decides where there is one; sound alone, and what grows without end, is cut wherever it is.
bool BatchCutter::isCut(const media::Packet &packet) const
{
    if (m_batch.packets.empty())
        return false;
    const bool isLong = packet.dts - m_batch.packets.front().dts >= kLength;
    if (packet.kind == Kind::Video)
        return packet.key || isLong || m_batch.sizeBytes >= kBytesMax;
    return isLong && (!m_tracks.video || packet.dts - m_batch.packets.front().dts >= 2 * kLength);
}

std::optional<Batch> BatchCutter::add(const media::Packet &packet, WallTime now)
{
    if (m_keyWanted && !canBegin(packet))
        return std::nullopt;
    std::optional<Batch> done;
    if (isCut(packet)) {
        if (packet.kind == Kind::Video)
            m_batch.next = packet.dts;
        done = take();
    }
    m_keyWanted = false;
    if (m_batch.packets.empty()) {
        m_batch.packets.reserve(m_packets + 8);
        m_batch.tracks = m_tracks;
        m_batch.at = now;
        m_batch.lost = std::exchange(m_lost, GapReason::None);
    }
    m_batch.sizeBytes += packet.payload.size();
    m_batch.packets.push_back(packet);
    return done;
}

std::optional<Batch> BatchCutter::finish()
{
    m_keyWanted = true;
    return take();
}

std::optional<Batch> BatchCutter::take()
{
    if (m_batch.packets.empty())
        return std::nullopt;
    m_packets = m_batch.packets.size();
    return std::exchange(m_batch, Batch());
}

} // namespace belfry::record
