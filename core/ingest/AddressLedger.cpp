#include "ingest/AddressLedger.h"

namespace belfry::ingest {
namespace {

constexpr auto kMemory = std::chrono::minutes(1);

} // namespace

bool AddressLedger::admit(const std::string &host)
{
    Entry &entry = m_entries[host];
    if (entry.waiting >= m_limits.rtmpConnectionsPerAddress)
        return false;
    ++entry.waiting;
    return true;
}

void AddressLedger::release(const std::string &host)
{
    const auto found = m_entries.find(host);
    if (found == m_entries.end())
        return;
    if (found->second.waiting > 0)
        --found->second.waiting;
    if (found->second.waiting == 0 && found->second.wrong.empty())
        m_entries.erase(found);
}

void AddressLedger::wrongKey(const std::string &host, TimePoint now)
{
    forgetOld(now);
    std::deque<TimePoint> &wrong = m_entries[host].wrong;
    wrong.push_back(now);
    while (wrong.size() > static_cast<std::size_t>(m_limits.rtmpWrongKeysPerMinute))
        wrong.pop_front();
}

bool AddressLedger::guessesTooOften(const std::string &host, TimePoint now)
{
    const auto found = m_entries.find(host);
    if (found == m_entries.end())
        return false;
    const std::deque<TimePoint> &wrong = found->second.wrong;
    return wrong.size() >= static_cast<std::size_t>(m_limits.rtmpWrongKeysPerMinute) && !wrong.empty() &&
           now - wrong.front() < kMemory;
}

// At most once a minute over all of them: cheap, and the table holds at most two minutes of guessers.
void AddressLedger::forgetOld(TimePoint now)
{
    if (now - m_lastSweep < kMemory)
        return;
    m_lastSweep = now;
    std::erase_if(m_entries, [now](const auto &item) {
        const Entry &entry = item.second;
        return entry.waiting == 0 && (entry.wrong.empty() || now - entry.wrong.back() >= kMemory);
    });
}

} // namespace belfry::ingest
