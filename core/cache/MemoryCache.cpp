#include "cache/MemoryCache.h"

namespace belfry::cache {
namespace {

/// Nodes of lists and maps, roughly.
constexpr std::size_t kEntryBytes = 512;

} // namespace

std::optional<MemoryCache::Found> MemoryCache::find(std::string_view key)
{
    Part &part = partOf(key);
    const std::lock_guard lock(part.mutex);
    const auto found = part.byKey.find(key);
    if (found == part.byKey.end())
        return std::nullopt;
    const auto entry = found->second;
    const TimePoint now = m_clock.now();
    if (now >= entry->keptUntil) {
        erase(part, entry);
        return std::nullopt;
    }
    part.order.splice(part.order.begin(), part.order, entry);
    State state = State::Wanting;
    if (entry->isCurrent && now < entry->staleUntil)
        state = now < entry->freshUntil ? State::Fresh : State::Stale;
    return Found{entry->value, state};
}

void MemoryCache::put(const std::string &key, const Tags &tags, const Lifetime &lifetime, ValuePtr value, bool isCurrent)
{
    const std::size_t bytes = kEntryBytes + 2 * key.size() + value->head.size() + value->body.size();
    Part &part = partOf(key);
    const std::lock_guard lock(part.mutex);
    if (const auto old = part.byKey.find(key); old != part.byKey.end())
        erase(part, old->second);
    if (bytes > m_partBytesMax)
        return;
    while (part.bytes + bytes > m_partBytesMax) {
        erase(part, std::prev(part.order.end()));
        ++m_evicted;
    }
    const TimePoint freshUntil = m_clock.now() + lifetime.fresh;
    part.order.push_front({key, tags, std::move(value), freshUntil, freshUntil + lifetime.stale,
                           freshUntil + lifetime.stale + lifetime.kept, bytes, isCurrent});
    Entry &entry = part.order.front();
    part.byKey.emplace(entry.key, part.order.begin());
    for (const std::string &tag : tags)
        part.byTag[tag].insert(&entry);
    part.bytes += bytes;
    m_bytes += bytes;
    ++m_entries;
}

void MemoryCache::erase(Part &part, Order::iterator entry)
{
    for (const std::string &tag : entry->tags) {
        const auto tagged = part.byTag.find(tag);
        if (tagged == part.byTag.end())
            continue;
        tagged->second.erase(&*entry);
        if (tagged->second.empty())
            part.byTag.erase(tagged);
    }
    part.bytes -= entry->bytes;
    m_bytes -= entry->bytes;
    --m_entries;
    part.byKey.erase(entry->key);
    part.order.erase(entry);
}

void MemoryCache::remove(const std::string &key)
{
    Part &part = partOf(key);
    const std::lock_guard lock(part.mutex);
    if (const auto found = part.byKey.find(key); found != part.byKey.end())
        erase(part, found->second);
}

std::size_t MemoryCache::invalidate(const std::string &tag)
{
    std::size_t count = 0;
    for (Part &part : m_parts) {
        const std::lock_guard lock(part.mutex);
        const auto tagged = part.byTag.find(tag);
        if (tagged == part.byTag.end())
            continue;
        for (Entry *entry : tagged->second) {
            count += entry->isCurrent ? 1 : 0;
            entry->isCurrent = false;
        }
    }
    return count;
}

void MemoryCache::invalidateAll()
{
    for (Part &part : m_parts) {
        const std::lock_guard lock(part.mutex);
        for (Entry &entry : part.order)
            entry.isCurrent = false;
    }
}

} // namespace belfry::cache
