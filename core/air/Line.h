// Line: moves the times of one input after the other onto one line that only goes up.
#pragma once

#include "base/Time.h"
#include "media/Packet.h"

#include <optional>

namespace belfry::air {

/// Sound and picture are moved by the same amount, so they stay together. Pure value; media thread.
class Line {
public:
    /// The packets that follow are another input's, or come behind a gap; `first` is the one they begin with, and is
    /// placed behind what was written before by the time that passed.
    void join(const media::Packet &first, TimePoint now);
    /// The packet on this line; nothing when it belongs before the one that was joined at.
    std::optional<media::Packet> place(const media::Packet &packet, TimePoint now);
    /// False until the first packet was placed.
    bool hasBegun() const { return m_end.has_value(); }

private:
    struct End {
        MediaTime dts; ///< the furthest placed
        TimePoint at;  ///< when that was
    };
    std::optional<End> m_end;
    MediaTime m_offset{0};
    MediaTime m_floor{0};
};

} // namespace belfry::air
