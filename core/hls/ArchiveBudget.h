// ArchiveBudget: what all archives of a server may hold together, on disk and on the way to it.
#pragma once

#include "base/Time.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace belfry::hls {

/// Media thread; outlives the archives.
class ArchiveBudget {
public:
    struct Member {
        virtual ~Member() = default;
        /// The date of the oldest thing it could let go of; nothing when it cannot.
        virtual std::optional<WallTime> oldest() const = 0;
        virtual void dropOldest() = 0;
    };

    ArchiveBudget(std::uint64_t diskBytesMax, std::size_t queueBytesMax)
        : m_diskBytesMax(diskBytesMax), m_queueBytesMax(queueBytesMax)
    {
    }

    void join(Member &member);
    void leave(Member &member);

    /// More is on disk. Past the cap the oldest of all members goes.
    void stored(std::uint64_t bytes);
    void removed(std::uint64_t bytes) { m_diskBytes -= bytes; }
    std::uint64_t diskBytes() const { return m_diskBytes; }
    /// Somebody else needs the disk: the oldest of all members goes until so much is free. What was made free.
    std::uint64_t makeRoom(std::uint64_t bytes);

    /// A segment wants to the disk thread. False when too much is on its way; an empty queue takes anything.
    bool queue(std::size_t bytes);
    void unqueue(std::size_t bytes) { m_queueBytes -= bytes; }

private:
    bool dropOldest();

    const std::uint64_t m_diskBytesMax;
    const std::size_t m_queueBytesMax;
    std::uint64_t m_diskBytes = 0;
    std::size_t m_queueBytes = 0;
    std::vector<Member *> m_members;
};

} // namespace belfry::hls
