// MemoryCache: values in the memory of this server: the first level.
#pragma once

#include "cache/Value.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace belfry::cache {

/// Any thread. In parts with a lock each, so that the view threads do not wait for each other. Past its bytes the value that
/// was asked for longest ago goes.
class MemoryCache {
public:
    enum class State {
        Fresh,
        Stale,  ///< past its time, still good to give while a newer one is being made
        Wanting ///< too old, or made from something that has changed: only for when the store is away
    };
    struct Found {
        ValuePtr value;
        State state;
    };

    MemoryCache(std::size_t bytesMax, const Clock &clock) : m_partBytesMax(bytesMax / kParts), m_clock(clock) {}

    std::optional<Found> find(std::string_view key);
    /// `isCurrent` false: kept as Wanting from the start.
    void put(const std::string &key, const Tags &tags, const Lifetime &lifetime, ValuePtr value, bool isCurrent);
    void remove(const std::string &key);
    /// How many values were made from it.
    std::size_t invalidate(const std::string &tag);
    void invalidateAll();

    std::size_t bytes() const { return m_bytes; }
    std::size_t entries() const { return m_entries; }
    std::uint64_t evicted() const { return m_evicted; }

private:
    static constexpr std::size_t kParts = 16;

    struct Entry {
        std::string key;
        Tags tags;
        ValuePtr value;
        TimePoint freshUntil;
        TimePoint staleUntil;
        TimePoint keptUntil;
        std::size_t bytes = 0;
        bool isCurrent = true;
    };
    using Order = std::list<Entry>; // the one asked for last is first
    struct Part {
        std::mutex mutex;
        Order order;
        std::unordered_map<std::string_view, Order::iterator> byKey; // the text is the entry's
        std::map<std::string, std::set<Entry *>, std::less<>> byTag;
        std::size_t bytes = 0;
    };

    Part &partOf(std::string_view key) { return m_parts[std::hash<std::string_view>()(key) % kParts]; }
    void erase(Part &part, Order::iterator entry);

    const std::size_t m_partBytesMax;
    const Clock &m_clock;
    std::array<Part, kParts> m_parts;
    std::atomic<std::size_t> m_bytes{0};
    std::atomic<std::size_t> m_entries{0};
    std::atomic<std::uint64_t> m_evicted{0};
};

} // namespace belfry::cache
