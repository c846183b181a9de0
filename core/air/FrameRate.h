// FrameRate: how long a picture of a source is shown, so that a slate goes on at the same pace.
#pragma once

#include "base/Time.h"

#include <cstdint>
#include <optional>

namespace belfry::air {

/// Mean distance of decoding times, which RTMP rounds to whole milliseconds, put to a usual rate when one is near. A value.
class FrameRate {
public:
    void add(MediaTime dts);
    /// What follows does not continue what came before; what was measured stays.
    void restart() { m_first.reset(); }
    /// A thirtieth of a second until something was measured; 1/120 s to 1/5 s.
    MediaTime frame() const { return m_frame; }
    void set(MediaTime frame);

private:
    static constexpr std::int64_t kEnough = 10;
    static constexpr std::int64_t kWindow = 300;

    std::optional<MediaTime> m_first;
    MediaTime m_last{0};
    std::int64_t m_count = 0;
    MediaTime m_frame{3000};
};

} // namespace belfry::air
