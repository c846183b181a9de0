// ClockCheck: whether this computer's clock can be right.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <optional>

namespace belfry::server {

inline constexpr Duration kClockOffMost{600'000};

/// `there` is the database's clock where it has one of its own, `newest` the latest time that was ever written. Conflict, with a
/// sentence that says what to do, when `own` is more than kClockOffMost from the first, or, without it, behind the second:
/// tokens and services would begin and end at wrong times.
Result<> checkClock(WallTime own, std::optional<WallTime> there, std::optional<WallTime> newest);

} // namespace belfry::server
