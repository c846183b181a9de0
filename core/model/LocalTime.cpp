#include "model/LocalTime.h"

#include "base/Text.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cstdio>

namespace belfry::model {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// No clock on earth is, or was, further from UTC: Manila was 15:56 behind until 1844.
constexpr hours kFarthestFromUtc{26};

/// The number written in `text`, all digits; nothing when it is larger than `max`.
std::optional<unsigned> digits(std::string_view text, unsigned max)
{
    const auto number = toNumber(text, max);
    return number ? std::optional(static_cast<unsigned>(*number)) : std::nullopt;
}

std::optional<seconds> timeOfDayFrom(std::string_view text)
{
    const bool hasSeconds = text.size() == 8;
    if ((text.size() != 5 && !hasSeconds) || text[2] != ':' || (hasSeconds && text[5] != ':'))
        return std::nullopt;
    const auto hour = digits(text.substr(0, 2), 23);
    const auto minute = digits(text.substr(3, 2), 59);
    const auto second = hasSeconds ? digits(text.substr(6, 2), 59) : 0u;
    if (!hour || !minute || !second)
        return std::nullopt;
    return hours(*hour) + minutes(*minute) + seconds(*second);
}

// A name of the database and nothing else that Qt takes for one: no POSIX rule, no "UTC+01:00", no path.
bool looksLikeZone(std::string_view name)
{
    constexpr std::size_t kLongest = 64;
    if (name == "UTC")
        return true;
    if (name.empty() || name.size() > kLongest || name.find('/') == std::string_view::npos || name.starts_with("posix/")
        || name.starts_with("right/"))
        return false;
    bool atWord = true;
    for (const char c : name) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (atWord ? !isLetter : !(isLetter || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+' || c == '/'))
            return false;
        atWord = c == '/';
    }
    return !atWord;
}

} // namespace

std::string toText(LocalDate date)
{
    const std::chrono::year_month_day day(date);
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text.data();
}

std::string toText(LocalTime time)
{
    const LocalDate date = dateOf(time);
    const std::chrono::hh_mm_ss clock(time - date);
    std::array<char, 16> text{};
    const auto hour = static_cast<int>(clock.hours().count());
    const auto minute = static_cast<int>(clock.minutes().count());
    const auto second = static_cast<int>(clock.seconds().count());
    if (second == 0)
        std::snprintf(text.data(), text.size(), "T%02d:%02d", hour, minute);
    else
        std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d", hour, minute, second);
    return toText(date) + text.data();
}

std::optional<LocalDate> localDateFrom(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4), 9999);
    const auto month = digits(text.substr(5, 2), 12);
    const auto day = digits(text.substr(8, 2), 31);
    if (!year || !month || !day || *year < 1970)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                                           std::chrono::day(*day));
    return date.ok() ? std::optional(LocalDate(date)) : std::nullopt;
}

std::optional<LocalTime> localTimeFrom(std::string_view text)
{
    const std::size_t t = text.find('T');
    if (t == std::string_view::npos)
        return std::nullopt;
    const auto date = localDateFrom(text.substr(0, t));
    const auto clock = timeOfDayFrom(text.substr(t + 1));
    return date && clock ? std::optional(LocalTime(*date) + *clock) : std::nullopt;
}

std::optional<TimeZone> TimeZone::named(std::string_view name)
{
    if (!looksLikeZone(name))
        return std::nullopt;
    const QByteArray id(name.data(), static_cast<qsizetype>(name.size()));
    QTimeZone zone(id);
    if (!zone.isValid())
        return std::nullopt;
    return TimeZone(std::string(name), std::move(zone));
}

WallTime TimeZone::momentOf(LocalTime time) const
{
    // The offset is a step function: in each of its steps there is one moment at which the clocks come to `time`.
    const std::int64_t wanted = time.time_since_epoch().count();
    const std::int64_t far = seconds(kFarthestFromUtc).count();
    QDateTime step = QDateTime::fromSecsSinceEpoch(wanted - far, Qt::UTC);
    for (;;) {
        const std::int64_t candidate = std::max<std::int64_t>(step.toSecsSinceEpoch(), wanted - m_zone.offsetFromUtc(step));
        const QTimeZone::OffsetData next = m_zone.hasTransitions() ? m_zone.nextTransition(step) : QTimeZone::OffsetData{};
        if (!next.atUtc.isValid() || candidate < next.atUtc.toSecsSinceEpoch())
            return WallTime(seconds(candidate));
        step = next.atUtc.toUTC();
    }
}

LocalTime TimeZone::at(WallTime moment) const
{
    const auto whole = std::chrono::floor<seconds>(moment);
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(whole.time_since_epoch().count(), Qt::UTC);
    return LocalTime(whole.time_since_epoch() + seconds(m_zone.offsetFromUtc(utc)));
}

} // namespace belfry::model
