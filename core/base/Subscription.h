// Subscription: an object whose destruction undoes something (a listener, a timer).
#pragma once

#include "base/Task.h"

namespace belfry {

/// Destroying it unsubscribes. Not thread-safe: destroy it on the thread it was made on.
class [[nodiscard]] Subscription {
public:
    Subscription() = default;
    explicit Subscription(Task undo) : m_undo(std::move(undo)) {}
    Subscription(Subscription &&other) noexcept : m_undo(std::exchange(other.m_undo, Task())) {}
    Subscription &operator=(Subscription &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_undo = std::exchange(other.m_undo, Task());
        }
        return *this;
    }
    ~Subscription() { reset(); }

    void reset()
    {
        if (Task undo = std::exchange(m_undo, Task()))
            undo();
    }
    explicit operator bool() const noexcept { return static_cast<bool>(m_undo); }

private:
    Task m_undo;
};

} // namespace belfry
