// ByteRate: is a peer too slow? Measured over windows of Limits::httpSendWindow.
#pragma once

#include "base/Limits.h"

namespace belfry::http {

/// A counter of bytes looked at now and then. A value.
class ByteRate {
public:
    /// A full window begins.
    void restart(TimePoint now, std::uint64_t bytesSoFar)
    {
        m_since = now;
        m_bytes = bytesSoFar;
    }
    /// True when the window is over and less than the least rate has moved in it; else the next begins.
    bool isTooSlow(TimePoint now, std::uint64_t bytesSoFar, const Limits &limits)
    {
        if (now - m_since < limits.httpSendWindow)
            return false;
        const auto wanted =
            limits.httpSendBytesPerSecondMin * static_cast<std::uint64_t>(limits.httpSendWindow.count()) / 1000;
        if (bytesSoFar - m_bytes < wanted)
            return true;
        restart(now, bytesSoFar);
        return false;
    }
    /// True when nothing at all has moved for a window; any movement begins the next.
    bool isStalled(TimePoint now, std::uint64_t bytesSoFar, const Limits &limits)
    {
        if (bytesSoFar != m_bytes)
            restart(now, bytesSoFar);
        return now - m_since >= limits.httpSendWindow;
    }

private:
    TimePoint m_since{};
    std::uint64_t m_bytes = 0;
};

} // namespace belfry::http
