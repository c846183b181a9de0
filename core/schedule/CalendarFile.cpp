#include "schedule/CalendarFile.h"

#include <algorithm>

namespace belfry::schedule {
namespace {

constexpr std::size_t kLineBytes = 75; // RFC 5545 3.1, without the line end

void addLine(std::string &out, std::string_view line)
{
    std::size_t room = kLineBytes;
    while (line.size() > room) {
        std::size_t cut = room;
        while ((static_cast<unsigned char>(line[cut]) & 0xc0) == 0x80)
            --cut;
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = kLineBytes - 1; // the space counts
    }
    out.append(line).append("\r\n");
}

// RFC 5545 3.3.11.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
        } else if (c == '\\' || c == ';' || c == ',') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) >= 0x20) {
            out += c;
        }
    }
    return out;
}

std::string utcText(WallTime time)
{
    std::string text = toRfc3339(time).substr(0, 19);
    std::erase(text, '-');
    std::erase(text, ':');
    return text + 'Z';
}

void addEvent(std::string &out, const CalendarEntry &entry)
{
    const model::Occurrence &occurrence = entry.occurrence;
    addLine(out, "BEGIN:VEVENT");
    addLine(out, "UID:" + occurrence.service + '-' + model::toText(occurrence.day) + "@belfry");
    addLine(out, "DTSTAMP:" + utcText(entry.madeAt));
    addLine(out, "SEQUENCE:" + std::to_string(entry.revision));
    addLine(out, "DTSTART:" + utcText(occurrence.startsAt));
    addLine(out, "DTEND:" + utcText(occurrence.endsAt));
    addLine(out, "SUMMARY:" + escaped(occurrence.title));
    if (!entry.description.empty())
        addLine(out, "DESCRIPTION:" + escaped(entry.description));
    if (!entry.url.empty())
        addLine(out, "URL:" + entry.url);
    addLine(out, std::string("STATUS:").append(occurrence.skipped ? "CANCELLED" : "CONFIRMED"));
    addLine(out, "END:VEVENT");
}

} // namespace

std::string calendarFile(std::string_view name, const std::vector<CalendarEntry> &entries)
{
    std::string out;
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Belfry//belfry-server " BELFRY_VERSION "//EN");
    addLine(out, "CALSCALE:GREGORIAN");
    addLine(out, "METHOD:PUBLISH");
    addLine(out, "X-WR-CALNAME:" + escaped(name));
    addLine(out, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    for (const CalendarEntry &entry : entries)
        addEvent(out, entry);
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace belfry::schedule
