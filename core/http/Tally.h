// Tally: a number that one thread counts and others read.
#pragma once

#include <atomic>
#include <cstdint>

namespace belfry::http {

/// A number that one thread writes and any may read. No lock, no contended cache line.
class Tally {
public:
    void add(std::uint64_t amount = 1) noexcept
    {
        m_value.store(m_value.load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
    }
    void change(std::int64_t by) noexcept { add(static_cast<std::uint64_t>(by)); }
    std::uint64_t value() const noexcept { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value{0};
};

} // namespace belfry::http
