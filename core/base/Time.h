// The times of the house: media time, the steady clock for intervals, the wall clock for people.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace belfry {

/// Time on a stream's own line, 90 kHz: exact for RTMP's milliseconds and MPEG's ticks.
using MediaTime = std::chrono::duration<std::int64_t, std::ratio<1, 90000>>;
using Duration = std::chrono::milliseconds;
using TimePoint = std::chrono::steady_clock::time_point;
/// UTC with millisecond steps, as in the API, playlists and the Logbook.
using WallTime = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

inline double seconds(MediaTime t) { return static_cast<double>(t.count()) / 90000.0; }
inline MediaTime mediaMs(std::int64_t ms) { return MediaTime(ms * 90); }

/// Where time comes from. Thread-safe. Tests advance their own (tests/support/FakeExecutor.h).
class Clock {
public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
    virtual WallTime wall() const = 0;
};

/// The machine's clocks.
const Clock &systemClock();

/// "2026-11-22T10:00:00.000Z" (RFC 3339, always UTC, always milliseconds).
std::string toRfc3339(WallTime time);
/// Reads RFC 3339 with any offset and 0-9 fraction digits; nothing when it is not one or out of 1970..9999.
std::optional<WallTime> fromRfc3339(std::string_view text);

} // namespace belfry
