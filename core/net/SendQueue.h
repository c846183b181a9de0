// SendQueue: what a stream still has to send, held and never copied.
#pragma once

#include "base/SharedBytes.h"

#include <optional>
#include <span>
#include <vector>

namespace belfry::net {

/// From here on the system is given a range of a file (sendfile) instead of the bytes: a copy of less is cheaper than
/// what it does for each page.
constexpr std::size_t kFileBytesMin = 32u << 10;

/// What one system call is given: the next pieces of memory, or the next range of a file.
struct NextToSend {
    std::size_t pieces = 0;        ///< in the views that were filled
    std::size_t bytes = 0;         ///< of those, or of the range
    std::optional<FileRange> file;
    bool more = false;             ///< another call follows at once: a header need not go out alone
};

/// The first of `pieces`, less the `skip` bytes of the first one that have gone.
NextToSend nextToSend(std::span<const SharedBytes> pieces, std::size_t skip, std::span<ByteView> views);

/// A row of pieces that is eaten from the front, byte by byte. One owner, one thread.
class SendQueue {
public:
    /// All but the first `skip` bytes of the pieces.
    void add(std::span<const SharedBytes> pieces, std::size_t skip = 0);
    NextToSend next(std::span<ByteView> views) const
    {
        return nextToSend(std::span(m_pieces).subspan(m_first), m_firstTaken, views);
    }
    /// The front as memory, whatever it is made of, for who encrypts it; returns how many views were filled.
    std::size_t front(std::span<ByteView> views) const;
    /// So many bytes from the front have gone; pieces that have gone whole are let go.
    void taken(std::size_t bytes);
    void clear();

    std::size_t pendingBytes() const { return m_pending; }

private:
    std::vector<SharedBytes> m_pieces; // from m_first on; of that one, m_firstTaken bytes have gone
    std::size_t m_first = 0;
    std::size_t m_firstTaken = 0;
    std::size_t m_pending = 0;
};

} // namespace belfry::net
