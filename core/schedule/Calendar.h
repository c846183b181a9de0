// Calendar: when a Service is, day by day, with what was changed on single days.
#pragma once

#include "base/Result.h"
#include "model/Occurrence.h"
#include "model/Service.h"
#include "schedule/Recurrence.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace belfry::schedule {

/// A Service and its changes, as they are kept. Value.
struct Plan {
    model::Service service;
    std::vector<model::ServiceChange> changes;
};

/// Immutable; any thread. It repeats by the clock on the wall: ten o'clock stays ten o'clock when the clocks change.
class Calendar {
public:
    /// InvalidInput, naming the field, when the zone or the recurrence is wrong, or the first day is none of the recurrence's.
    static Result<Calendar> of(Plan plan);

    const Plan &plan() const { return m_plan; }
    /// Whether `day` is one of the service's, also when it is skipped or moved.
    bool has(LocalDate day) const;
    /// As it will be; nothing when the service has no such day.
    std::optional<model::Occurrence> on(LocalDate day) const;
    /// Those that are under way at some time from `from` until before `to`, at most `most`, by start; skipped ones too.
    std::vector<model::Occurrence> between(WallTime from, WallTime to, std::size_t most) const;
    /// The first that begins at `from` or later and is not skipped.
    std::optional<model::Occurrence> nextFrom(WallTime from) const;
    /// When the last of all its days ends; nothing for one that goes on, or has more days than can be counted.
    std::optional<WallTime> lastMoment() const;

private:
    Calendar(Plan plan, Recurrence recurrence, model::TimeZone zone);
    model::Occurrence make(LocalDate day) const;
    bool isPastUntil(LocalDate day) const;
    /// Days by the plan, UNTIL counted.
    void walk(LocalDate notBefore, const std::function<bool(LocalDate)> &visit) const;

    Plan m_plan;
    Recurrence m_recurrence;
    model::TimeZone m_zone;
    LocalDate m_first;
    std::map<LocalDate, model::ServiceChange> m_changes;
};

} // namespace belfry::schedule
