#include "bus/Backlog.h"

#include <utility>

namespace belfry::bus {
namespace {

std::size_t costOf(const Backlog::Entry &entry)
{
    return sizeof(Backlog::Entry) + entry.topic.size() + entry.payload.size();
}

} // namespace

std::size_t Backlog::add(std::string topic, std::string payload, TimePoint now)
{
    const std::lock_guard lock(m_mutex);
    auto entry = std::make_shared<const Entry>(Entry{++m_last, std::move(topic), std::move(payload)});
    m_waitingBytes += costOf(*entry);
    m_entries.push_back({std::move(entry), now});
    std::size_t dropped = 0;
    while (m_waitingBytes > m_limits.waitingBytes) {
        const auto oldest = m_entries.begin() + static_cast<std::ptrdiff_t>(m_sent);
        m_waitingBytes -= costOf(*oldest->entry);
        m_entries.erase(oldest);
        ++dropped;
    }
    return dropped;
}

std::vector<Backlog::EntryPtr> Backlog::next(std::size_t bytesMax) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<EntryPtr> batch;
    std::size_t bytes = 0;
    for (std::size_t i = m_sent; i < m_entries.size() && (batch.empty() || bytes < bytesMax); ++i) {
        batch.push_back(m_entries[i].entry);
        bytes += costOf(*batch.back());
    }
    return batch;
}

void Backlog::sent(std::uint64_t number, TimePoint now)
{
    const std::lock_guard lock(m_mutex);
    while (m_sent < m_entries.size() && m_entries[m_sent].entry->number <= number) {
        const std::size_t cost = costOf(*m_entries[m_sent].entry);
        m_waitingBytes -= cost;
        m_sentBytes += cost;
        m_entries[m_sent].at = now;
        ++m_sent;
    }
    while (m_sent > 0 && (m_sentBytes > m_limits.sentBytes || now - m_entries.front().at > m_limits.sentFor)) {
        m_sentBytes -= costOf(*m_entries.front().entry);
        m_entries.pop_front();
        --m_sent;
    }
}

void Backlog::sendAgain()
{
    const std::lock_guard lock(m_mutex);
    m_waitingBytes += std::exchange(m_sentBytes, 0);
    m_sent = 0;
}

std::size_t Backlog::waitingBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_waitingBytes;
}

} // namespace belfry::bus
