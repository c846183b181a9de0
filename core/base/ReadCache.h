// ReadCache: what was read from disk, for as long as there is room and somebody wants it.
#pragma once

#include "base/SharedBytes.h"

#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace belfry {

/// Holds all it gave away until nobody sends it any more, and so knows how much memory those who look back cost: makeRoom()
/// says when that is enough. The least recently wanted go first. One thread.
class ReadCache {
public:
    using Key = std::pair<std::string, std::uint64_t>; ///< of what file, and where in it

    explicit ReadCache(std::size_t capacityBytes) : m_capacityBytes(capacityBytes) {}

    /// Empty when it is not there.
    SharedBytes find(const Key &key);
    /// Makes room by letting go of what nobody sends. False when that is not enough; an empty cache takes anything.
    bool makeRoom(std::size_t bytes);
    void add(const Key &key, SharedBytes bytes);
    std::size_t bytes() const { return m_bytes; }

private:
    struct Kept {
        Key key;
        SharedBytes bytes;
    };
    using Order = std::list<Kept>;

    const std::size_t m_capacityBytes;
    std::size_t m_bytes = 0;
    Order m_order; ///< the last wanted first
    std::map<Key, Order::iterator> m_byKey;
};

} // namespace belfry
