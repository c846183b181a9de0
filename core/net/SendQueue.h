// SendQueue: what a stream still has to send, held and never copied.
#pragma once

#include "base/SharedBytes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace belfry::net {

/// A row of pieces that is eaten from the front, byte by byte. One owner, one thread.
class SendQueue {
public:
    void add(std::span<const SharedBytes> pieces);
    /// Fills `out` with the next pieces, for one gather write; returns how many.
    std::size_t front(std::span<ByteView> out) const;
    /// So many bytes from the front have gone; pieces that have gone whole are let go.
    void taken(std::size_t bytes);
    void clear();

    std::size_t pendingBytes() const { return m_pending; }
    std::uint64_t takenBytes() const { return m_taken; }

private:
    std::vector<SharedBytes> m_pieces; // from m_first on; of that one, m_firstTaken bytes have gone
    std::size_t m_first = 0;
    std::size_t m_firstTaken = 0;
    std::size_t m_pending = 0;
    std::uint64_t m_taken = 0;
};

} // namespace belfry::net
