// PreviewPacer: turns a feed's timestamps into the moments its pictures and sounds are due.
#pragma once

#include "base/Time.h"

#include <optional>

namespace belfry::ui {

/// A pure value. The first timestamp is due `kLead` from now; what comes late, or jumps, moves the line.
class PreviewPacer {
public:
    static constexpr Duration kLead{400};
    static constexpr Duration kJump{3000};

    TimePoint due(double seconds, TimePoint now)
    {
        const auto at = std::chrono::duration_cast<TimePoint::duration>(std::chrono::duration<double>(seconds));
        if (m_start) {
            const TimePoint wanted = *m_start + at;
            if (wanted >= now && wanted <= now + kLead + kJump)
                return wanted;
        }
        const TimePoint start = now + kLead - at;
        if (m_start && start > *m_start && start - *m_start < kJump)
            m_slipped += std::chrono::duration_cast<Duration>(start - *m_start);
        m_start = start;
        return now + kLead;
    }
    /// How far behind its first line it has fallen by waiting for late data.
    Duration slipped() const { return m_slipped; }

private:
    std::optional<TimePoint> m_start;
    Duration m_slipped{0};
};

} // namespace belfry::ui
