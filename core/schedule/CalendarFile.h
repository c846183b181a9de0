// CalendarFile: services as a calendar that viewers' programs follow (RFC 5545).
#pragma once

#include "model/Occurrence.h"

#include <string>
#include <string_view>
#include <vector>

namespace belfry::schedule {

/// One event of the file.
struct CalendarEntry {
    model::Occurrence occurrence;
    std::string description;
    std::string url; ///< "" for none
    WallTime madeAt{};
    std::int64_t revision = 1; ///< of its service: programs take what has a higher one
};

/// Each day is an event of its own with times in UTC, so that no reader has to know our recurrences or zones; skipped ones
/// are said to be cancelled. Lines end with CRLF and are folded at 75 bytes, never inside a character.
std::string calendarFile(std::string_view name, const std::vector<CalendarEntry> &entries);

} // namespace belfry::schedule
