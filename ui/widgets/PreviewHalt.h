// PreviewHalt: tells a playing session to stop, and wakes it when it sleeps.
#pragma once

#include "base/Time.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace belfry::ui {

/// Any thread. Once halted it stays so.
class PreviewHalt {
public:
    void halt()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_halted = true;
        }
        m_wake.notify_all();
    }
    bool isHalted() const { return m_halted; }
    /// Sleeps until `time`; false when it was halted.
    bool sleepUntil(TimePoint time)
    {
        std::unique_lock lock(m_mutex);
        return !m_wake.wait_until(lock, time, [this] { return m_halted.load(); });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_halted = false;
};

} // namespace belfry::ui
