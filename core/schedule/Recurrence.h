// Recurrence: on which days something happens again, as RFC 5545 3.3.10 writes it.
#pragma once

#include "base/Result.h"
#include "model/LocalTime.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::schedule {

using model::LocalDate;

/// Value; any thread. A subset of RRULE: FREQ=DAILY|WEEKLY|MONTHLY|YEARLY, INTERVAL, BYDAY (with 1SU and -1SU in months and
/// years), COUNT or UNTIL, WKST. Once a day at most. The first day is the service's own and must be one of the rule's, as
/// RFC 5545 3.8.5.3 asks: what else would happen is undefined there. Days that are not (30 February) are left out.
class Recurrence {
public:
    enum class Frequency { Daily, Weekly, Monthly, Yearly };
    struct Day {
        int nth = 0; ///< 1 for the first of the period, -1 for the last, 0 for every one
        std::chrono::weekday weekday;

        bool operator==(const Day &) const = default;
    };

    static constexpr int kIntervalMost = 1'000;
    static constexpr int kCountMost = 5'000;

    /// "" is once. InvalidInput, naming the field "recurrence", for what is wrong or not of the subset.
    static Result<Recurrence> parse(std::string_view text);
    /// What parse reads to the same value; parts in a fixed order.
    std::string text() const;

    /// Whether `day` is one of the rule's when it starts on `first`; leaves COUNT and UNTIL aside.
    bool matches(LocalDate first, LocalDate day) const;
    /// Calls `visit` with each day that is not before `notBefore`, in order, until it answers false; gives up where nothing
    /// comes for 100 years. A UNTIL with a time of day is for the caller, who knows the zone: see untilMoment().
    void walk(LocalDate first, LocalDate notBefore, const std::function<bool(LocalDate day)> &visit) const;
    /// The first of them.
    std::optional<LocalDate> next(LocalDate first, LocalDate notBefore) const;
    const std::optional<WallTime> &untilMoment() const { return m_untilMoment; }
    bool isOnce() const { return !m_frequency; }
    bool isEndless() const { return m_frequency && !m_count && !m_untilDate && !m_untilMoment; }

private:
    Result<> set(std::string_view name, std::string_view value);
    Result<> setDays(std::string_view value);
    Result<> setUntil(std::string_view value);
    Result<> check() const;
    LocalDate periodOf(LocalDate day) const;
    LocalDate later(LocalDate period, int steps) const;
    bool isOnPeriod(LocalDate first, LocalDate period) const;
    bool isDayOfRule(LocalDate first, LocalDate day) const;
    std::vector<LocalDate> daysIn(LocalDate first, LocalDate period) const;

    std::optional<Frequency> m_frequency;
    int m_interval = 1;
    std::vector<Day> m_days;
    std::optional<int> m_count;
    std::optional<LocalDate> m_untilDate; ///< it may still be on that day
    std::optional<WallTime> m_untilMoment;
    std::chrono::weekday m_weekStart = std::chrono::Monday;
};

} // namespace belfry::schedule
