// LocalTime: what the clock on the church's wall shows, and TimeZone: which moment that is.
#pragma once

#include "base/Time.h"

#include <QTimeZone>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace belfry::model {

/// A date and a time of day in no particular zone.
using LocalTime = std::chrono::local_seconds;
using LocalDate = std::chrono::local_days;

/// "2026-11-22T10:00", with ":30" behind it when the seconds are not 0. Years 1970..9999.
std::string toText(LocalTime time);
/// Reads "2026-11-22T10:00" and "2026-11-22T10:00:30"; nothing for anything else, and for a day that never is.
std::optional<LocalTime> localTimeFrom(std::string_view text);
/// "2026-11-22".
std::string toText(LocalDate date);
std::optional<LocalDate> localDateFrom(std::string_view text);
inline LocalDate dateOf(LocalTime time) { return std::chrono::floor<std::chrono::days>(time); }

/// A zone of the IANA database, as the operating system knows it. Value; any thread.
class TimeZone {
public:
    /// Nothing for a name that is not one ("Europe/Berlin", "UTC") or that this system does not have.
    static std::optional<TimeZone> named(std::string_view name);

    const std::string &name() const { return m_name; }
    /// The first moment at which the clocks there show `time` or later: a time the clocks jump over in spring is the
    /// moment of the jump, one that comes twice in autumn is its first.
    WallTime momentOf(LocalTime time) const;
    LocalTime at(WallTime moment) const;

private:
    TimeZone(std::string name, QTimeZone zone) : m_name(std::move(name)), m_zone(std::move(zone)) {}

    std::string m_name;
    QTimeZone m_zone;
};

} // namespace belfry::model
