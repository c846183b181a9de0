// RecordQueue: how much of all recordings together may wait for the disk thread.
#pragma once

#include <cstddef>
#include <cstdint>

namespace belfry::record {

/// Media thread; outlives the recorders.
class RecordQueue {
public:
    explicit RecordQueue(std::size_t bytesMax) : m_bytesMax(bytesMax) {}

    /// False when too much is on its way; an empty queue takes anything.
    bool take(std::size_t bytes)
    {
        if (m_bytes != 0 && m_bytes + bytes > m_bytesMax)
            return false;
        m_bytes += bytes;
        return true;
    }
    void give(std::size_t bytes) { m_bytes -= bytes; }
    std::size_t bytes() const { return m_bytes; }
    /// A number no other line of this run has.
    std::uint64_t newLine() { return ++m_line; }

private:
    const std::size_t m_bytesMax;
    std::size_t m_bytes = 0;
    std::uint64_t m_line = 0;
};

} // namespace belfry::record
