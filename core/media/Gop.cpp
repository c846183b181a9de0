#include "media/Gop.h"

#include <algorithm>

namespace belfry::media {

void Gop::add(const Packet &packet, bool hasVideo)
{
    const bool keyVideo = packet.kind == Kind::Video && packet.key;
    if (hasVideo) {
        if (keyVideo)
            clear();
        else if (m_packets.empty() || m_packets.front().kind == Kind::Audio) {
            clearPackets(); // sound kept while there was no picture does not begin a GOP
            return;
        }
    } else {
        const auto old = std::find_if(m_packets.begin(), m_packets.end(),
                                      [&](const Packet &p) { return p.dts > packet.dts - MediaTime(90'000); });
        for (auto p = m_packets.begin(); p != old; ++p)
            m_sizeBytes -= p->payload.size();
        m_packets.erase(m_packets.begin(), old);
        m_overflowed = false;
    }
    if (m_overflowed)
        return;
    if (m_packets.size() >= kMaxPackets || packet.payload.size() > kMaxBytes - m_sizeBytes) {
        clearPackets();
        m_overflowed = true;
        return;
    }
    m_packets.push_back(packet);
    m_sizeBytes += packet.payload.size();
}

void Gop::clear()
{
    clearPackets();
    m_overflowed = false;
}

void Gop::clearPackets()
{
    m_packets.clear();
    m_sizeBytes = 0;
}

} // namespace belfry::media
