// Gop: the packets from the last key packet on, so that a reader can begin at once.
#pragma once

#include "media/Packet.h"

#include <vector>

namespace belfry::media {

/// Bounded: a GOP longer than kMaxBytes or kMaxPackets is forgotten until the next key packet. Pure value.
class Gop {
public:
    static constexpr std::size_t kMaxBytes = 32u << 20;
    static constexpr std::size_t kMaxPackets = 4096;

    /// A key video packet starts anew; without video (`hasVideo` false) nothing is kept but the last second of sound.
    void add(const Packet &packet, bool hasVideo);
    void clear();
    const std::vector<Packet> &packets() const { return m_packets; }
    std::size_t sizeBytes() const { return m_sizeBytes; }

private:
    void clearPackets();

    std::vector<Packet> m_packets;
    std::size_t m_sizeBytes = 0;
    bool m_overflowed = false;
};

} // namespace belfry::media
