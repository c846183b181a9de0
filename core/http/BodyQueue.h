// BodyQueue: bytes of an answer that wait for their turn, held and never copied.
#pragma once

#include "base/SharedBytes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace belfry::http {

/// A row of pieces that is taken from the front in slices. One owner, one thread.
class BodyQueue {
public:
    void add(std::span<const SharedBytes> pieces);
    /// Appends the next `count` bytes (at most bytes()) to `out`.
    void take(std::size_t count, std::vector<SharedBytes> &out);
    /// The same, copied.
    void take(std::size_t count, std::string &out);

    std::size_t bytes() const { return m_bytes; }
    /// Taken since the beginning.
    std::uint64_t takenBytes() const { return m_taken; }

private:
    template<typename Use>
    void eat(std::size_t count, const Use &use);

    std::vector<SharedBytes> m_pieces; // from m_first on; of that one, m_offset bytes have gone
    std::size_t m_first = 0;
    std::size_t m_offset = 0;
    std::size_t m_bytes = 0;
    std::uint64_t m_taken = 0;
};

} // namespace belfry::http
