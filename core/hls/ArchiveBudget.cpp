#include "hls/ArchiveBudget.h"

namespace belfry::hls {

void ArchiveBudget::join(Member &member)
{
    m_members.push_back(&member);
}

void ArchiveBudget::leave(Member &member)
{
    std::erase(m_members, &member);
}

void ArchiveBudget::stored(std::uint64_t bytes)
{
    m_diskBytes += bytes;
    while (m_diskBytes > m_diskBytesMax && dropOldest()) {
    }
}

std::uint64_t ArchiveBudget::makeRoom(std::uint64_t bytes)
{
    const std::uint64_t before = m_diskBytes;
    while (before - m_diskBytes < bytes && dropOldest()) {
    }
    return before - m_diskBytes;
}

bool ArchiveBudget::dropOldest()
{
    Member *oldest = nullptr;
    for (Member *member : m_members)
        if (member->oldest() && (!oldest || *member->oldest() < *oldest->oldest()))
            oldest = member;
    if (oldest)
        oldest->dropOldest();
    return oldest != nullptr;
}

bool ArchiveBudget::queue(std::size_t bytes)
{
    if (m_queueBytes != 0 && m_queueBytes + bytes > m_queueBytesMax)
        return false;
    m_queueBytes += bytes;
    return true;
}

} // namespace belfry::hls
