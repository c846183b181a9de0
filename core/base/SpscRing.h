// SpscRing: a queue of fixed length from one thread to another, without a lock.
#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace belfry {

/// One thread pushes, one other pops; nothing is allocated after the constructor.
template<typename T>
class SpscRing {
public:
    explicit SpscRing(std::size_t capacity) : m_slots(capacity) {}
    SpscRing(const SpscRing &) = delete;
    SpscRing &operator=(const SpscRing &) = delete;

    // The pusher's side.
    /// False, and nothing has happened, when it is full.
    bool push(T &&value)
    {
        if (room() == 0)
            return false;
        const std::size_t head = m_head.load(std::memory_order_relaxed);
        m_slots[head % m_slots.size()] = std::move(value);
        m_head.store(head + 1, std::memory_order_release);
        return true;
    }
    /// At least so many can be pushed.
    std::size_t room() const
    {
        return m_slots.size() - (m_head.load(std::memory_order_relaxed) - m_tail.load(std::memory_order_acquire));
    }

    // The popper's side.
    std::optional<T> pop()
    {
        const std::size_t tail = m_tail.load(std::memory_order_relaxed);
        if (tail == m_head.load(std::memory_order_acquire))
            return std::nullopt;
        std::optional<T> value(std::exchange(m_slots[tail % m_slots.size()], T()));
        m_tail.store(tail + 1, std::memory_order_release);
        return value;
    }

private:
    std::vector<T> m_slots;
    alignas(64) std::atomic<std::size_t> m_head{0};
    alignas(64) std::atomic<std::size_t> m_tail{0};
};

} // namespace belfry
