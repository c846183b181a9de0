#include "schedule/Recurrence.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace belfry::schedule {
namespace {

using namespace std::chrono;
using Frequency = Recurrence::Frequency;

constexpr std::array<std::string_view, 7> kWeekdays{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
constexpr std::array<std::string_view, 4> kFrequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::size_t kDaysMost = 50;
constexpr years kHorizon{100};

Error wrong(std::string_view why)
{
    return fail(ErrorCode::InvalidInput, std::string("recurrence: ").append(why));
}

std::optional<weekday> weekdayNamed(std::string_view text)
{
    const auto found = std::find(kWeekdays.begin(), kWeekdays.end(), text);
    return found == kWeekdays.end() ? std::nullopt : std::optional(weekday(static_cast<unsigned>(found - kWeekdays.begin())));
}

std::optional<Recurrence::Day> dayFrom(std::string_view text)
{
    if (text.size() < 2)
        return std::nullopt;
    const auto day = weekdayNamed(text.substr(text.size() - 2));
    std::string_view number = text.substr(0, text.size() - 2);
    if (!day)
        return std::nullopt;
    if (number.empty())
        return Recurrence::Day{0, *day};
    const bool fromEnd = number.front() == '-';
    if (fromEnd || number.front() == '+')
        number.remove_prefix(1);
    const auto nth = toNumber(number, 53);
    if (!nth || *nth == 0)
        return std::nullopt;
    return Recurrence::Day{fromEnd ? -static_cast<int>(*nth) : static_cast<int>(*nth), *day};
}

std::optional<int> numberFrom(std::string_view text, int most)
{
    const auto number = toNumber(text, static_cast<std::uint64_t>(most));
    return number && *number > 0 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

// "20271231" as "2027-12-31".
std::optional<LocalDate> compactDate(std::string_view text)
{
    if (text.size() != 8)
        return std::nullopt;
    return model::localDateFrom(std::string(text.substr(0, 4)).append("-").append(text.substr(4, 2)).append("-").append(text.substr(6, 2)));
}

std::string compact(LocalDate date)
{
    std::string text = model::toText(date);
    std::erase(text, '-');
    return text;
}

std::string compact(WallTime moment)
{
    std::string text = toRfc3339(moment).substr(0, 19); // 2026-11-22T10:00:00
    std::erase(text, '-');
    std::erase(text, ':');
    return text + 'Z';
}

/// Which one of its weekday `day` is among the days from `from` to `to`, both of them in: 1 for the first, and -1 for the last.
std::pair<int, int> placeOf(LocalDate day, LocalDate from, LocalDate to)
{
    return {static_cast<int>((day - from).count() / 7) + 1, -(static_cast<int>((to - day).count() / 7) + 1)};
}

LocalDate lastDayOf(year_month month)
{
    return LocalDate(month / last);
}

} // namespace

Result<Recurrence> Recurrence::parse(std::string_view text)
{
    Recurrence rule;
    if (text.empty())
        return rule;
    std::vector<std::string_view> seen;
    for (const std::string_view part : split(text, ';')) {
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos)
            return wrong("must be parts like FREQ=WEEKLY;BYDAY=SU");
        const std::string_view name = part.substr(0, equals);
        if (std::find(seen.begin(), seen.end(), name) != seen.end())
            return wrong(std::string(name).append(" stands there twice"));
        seen.push_back(name);
        if (const auto done = rule.set(name, part.substr(equals + 1)); !done)
            return done.error();
    }
    if (const auto checked = rule.check(); !checked)
        return checked.error();
    return rule;
}

Result<> Recurrence::set(std::string_view name, std::string_view value)
{
    if (name == "FREQ") {
        const auto found = std::find(kFrequencies.begin(), kFrequencies.end(), value);
        if (found == kFrequencies.end())
            return wrong("FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY");
        m_frequency = static_cast<Frequency>(found - kFrequencies.begin());
    } else if (name == "INTERVAL") {
        const auto interval = numberFrom(value, kIntervalMost);
        if (!interval)
            return wrong("INTERVAL must be from 1 to 1000");
        m_interval = *interval;
    } else if (name == "COUNT") {
        m_count = numberFrom(value, kCountMost);
        if (!m_count)
            return wrong("COUNT must be from 1 to 5000");
    } else if (name == "WKST") {
        const auto day = weekdayNamed(value);
        if (!day)
            return wrong("WKST must be a day like MO");
        m_weekStart = *day;
    } else if (name == "BYDAY") {
        return setDays(value);
    } else if (name == "UNTIL") {
        return setUntil(value);
    } else {
        return wrong("only FREQ, INTERVAL, BYDAY, COUNT, UNTIL and WKST are understood here");
    }
    return Done();
}

Result<> Recurrence::setDays(std::string_view value)
{
    for (const std::string_view text : split(value, ',')) {
        const auto day = dayFrom(text);
        if (!day || m_days.size() == kDaysMost)
            return wrong("BYDAY must be days like SU, 1SU or -1SU with commas between them");
        if (std::find(m_days.begin(), m_days.end(), *day) == m_days.end())
            m_days.push_back(*day);
    }
    return Done();
}

Result<> Recurrence::setUntil(std::string_view value)
{
    const auto date = compactDate(value.substr(0, 8));
    if (date && value.size() == 8) {
        m_untilDate = date;
        return Done();
    }
    if (date && value.size() == 16 && value[8] == 'T' && value[15] == 'Z') {
        m_untilMoment = fromRfc3339(model::toText(*date).append("T").append(value.substr(9, 2)).append(":")
                                        .append(value.substr(11, 2)).append(":").append(value.substr(13, 2)).append("Z"));
        if (m_untilMoment)
            return Done();
    }
    return wrong("UNTIL must be a day like 20271231, or a time in UTC like 20271231T090000Z");
}

Result<> Recurrence::check() const
{
    if (!m_frequency)
        return wrong("FREQ is needed");
    if (m_count && (m_untilDate || m_untilMoment))
        return wrong("COUNT and UNTIL cannot stand together");
    const int most = m_frequency == Frequency::Monthly ? 5 : m_frequency == Frequency::Yearly ? 53 : 0;
    const bool fits = std::all_of(m_days.begin(), m_days.end(), [most](const Day &day) { return std::abs(day.nth) <= most; });
    if (!fits)
        return wrong("a number before a day of BYDAY is for months (up to 5) and years (up to 53)");
    return Done();
}

std::string Recurrence::text() const
{
    if (!m_frequency)
        return "";
    std::string text("FREQ=");
    text += kFrequencies[static_cast<std::size_t>(*m_frequency)];
    if (m_interval != 1)
        text += ";INTERVAL=" + std::to_string(m_interval);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        text += i == 0 ? ";BYDAY=" : ",";
        if (m_days[i].nth != 0)
            text += std::to_string(m_days[i].nth);
        text += kWeekdays[m_days[i].weekday.c_encoding()];
    }
    if (m_count)
        text += ";COUNT=" + std::to_string(*m_count);
    if (m_untilDate)
        text += ";UNTIL=" + compact(*m_untilDate);
    if (m_untilMoment)
        text += ";UNTIL=" + compact(*m_untilMoment);
    if (m_weekStart != Monday) {
        text += ";WKST=";
        text += kWeekdays[m_weekStart.c_encoding()];
    }
    return text;
}

// The first day of the period `day` lies in.
LocalDate Recurrence::periodOf(LocalDate day) const
{
    const year_month_day date(day);
    switch (*m_frequency) {
    case Frequency::Daily: break;
    case Frequency::Weekly: return day - (weekday(day) - m_weekStart);
    case Frequency::Monthly: return LocalDate(date.year() / date.month() / 1);
    case Frequency::Yearly: return LocalDate(date.year() / January / 1);
    }
    return day;
}

LocalDate Recurrence::later(LocalDate period, int steps) const
{
    const year_month_day date(period);
    switch (*m_frequency) {
    case Frequency::Daily: return period + days(steps);
    case Frequency::Weekly: return period + weeks(steps);
    case Frequency::Monthly: return LocalDate(date + months(steps));
    case Frequency::Yearly: return LocalDate(date + years(steps));
    }
    return period;
}

bool Recurrence::isOnPeriod(LocalDate first, LocalDate period) const
{
    const LocalDate begin = periodOf(first);
    const year_month_day from(begin), to(period);
    std::int64_t steps = (period - begin).count();
    if (m_frequency == Frequency::Weekly)
        steps /= 7;
    if (m_frequency == Frequency::Monthly)
        steps = (to.year() / to.month() - from.year() / from.month()).count();
    if (m_frequency == Frequency::Yearly)
        steps = (to.year() - from.year()).count();
    return steps >= 0 && steps % m_interval == 0;
}

bool Recurrence::isDayOfRule(LocalDate first, LocalDate day) const
{
    const year_month_day date(day), start(first);
    if (m_days.empty()) {
        switch (*m_frequency) {
        case Frequency::Daily: return true;
        case Frequency::Weekly: return weekday(day) == weekday(first);
        case Frequency::Monthly: return date.day() == start.day();
        case Frequency::Yearly: return date.month() == start.month() && date.day() == start.day();
        }
    }
    const LocalDate from = periodOf(day);
    const LocalDate to = m_frequency == Frequency::Yearly ? LocalDate(date.year() / December / 31) : lastDayOf(date.year() / date.month());
    const auto [nth, nthFromEnd] = placeOf(day, from, to);
    return std::any_of(m_days.begin(), m_days.end(), [&, fromStart = nth, fromEnd = nthFromEnd](const Day &wanted) {
        return wanted.weekday == weekday(day) && (wanted.nth == 0 || wanted.nth == fromStart || wanted.nth == fromEnd);
    });
}

bool Recurrence::matches(LocalDate first, LocalDate day) const
{
    if (isOnce())
        return day == first;
    return day >= first && isOnPeriod(first, periodOf(day)) && isDayOfRule(first, day);
}

std::vector<LocalDate> Recurrence::daysIn(LocalDate first, LocalDate period) const
{
    std::vector<LocalDate> found;
    for (LocalDate day = period, end = later(period, 1); day < end; day += days(1)) {
        if (day >= first && isDayOfRule(first, day))
            found.push_back(day);
    }
    return found;
}

void Recurrence::walk(LocalDate first, LocalDate notBefore, const std::function<bool(LocalDate day)> &visit) const
{
    if (isOnce()) {
        if (first >= notBefore)
            visit(first);
        return;
    }
    // Whoever counts has to begin at the beginning; everybody else may skip whole periods.
    LocalDate period = periodOf(first);
    if (!m_count && notBefore > first) {
        period = periodOf(notBefore);
        while (!isOnPeriod(first, period))
            period = later(period, -1);
    }
    LocalDate horizon = std::max(first, notBefore) + duration_cast<days>(kHorizon);
    int left = m_count.value_or(0);
    for (; period <= horizon; period = later(period, m_interval)) {
        for (const LocalDate day : daysIn(first, period)) {
            if ((m_count && left-- == 0) || (m_untilDate && day > *m_untilDate))
                return;
            if (day < notBefore)
                continue;
            if (!visit(day))
                return;
            horizon = day + duration_cast<days>(kHorizon);
        }
    }
}

std::optional<LocalDate> Recurrence::next(LocalDate first, LocalDate notBefore) const
{
    std::optional<LocalDate> found;
    walk(first, notBefore, [&found](LocalDate day) {
        found = day;
        return false;
    });
    return found;
}

} // namespace belfry::schedule
