#include "base/Text.h"
#include "schedule/Calendar.h"
#include "schedule/CalendarFile.h"
#include "support/Case.h"

#include <QString>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::schedule;

namespace {

CalendarEntry entry(const std::string &title, const std::string &description = {})
{
    CalendarEntry made;
    made.occurrence.service = "01JD000000000000000000000A";
    made.occurrence.day = model::localDateFrom("2026-11-29").value();
    made.occurrence.title = title;
    made.occurrence.startsAt = fromRfc3339("2026-11-28T17:00:00Z").value();
    made.occurrence.endsAt = fromRfc3339("2026-11-28T18:15:00Z").value();
    made.description = description;
    made.madeAt = fromRfc3339("2026-11-01T08:00:00Z").value();
    made.revision = 7;
    return made;
}

/// As RFC 5545 3.1 says: a line end before a space is none.
std::string unfolded(std::string text)
{
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n "))
        text.erase(at, 3);
    return text;
}

} // namespace

class tst_CalendarFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEventHoldsWhatItNeeds()
    {
        const std::string text = calendarFile("Our church", {entry("Advent")});
        for (const char *line : {"BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "X-WR-CALNAME:Our church\r\n", "UID:01JD000000000000000000000A-2026-11-29@belfry\r\n",
                                 "DTSTAMP:20261101T080000Z\r\n", "SEQUENCE:7\r\n", "DTSTART:20261128T170000Z\r\n", "DTEND:20261128T181500Z\r\n",
                                 "SUMMARY:Advent\r\n", "STATUS:CONFIRMED\r\n", "END:VEVENT\r\nEND:VCALENDAR\r\n"})
            QVERIFY2(text.find(line) != std::string::npos, line);
    }
    void aSkippedDayIsCancelled()
    {
        CalendarEntry skipped = entry("Advent");
        skipped.occurrence.skipped = true;
        QVERIFY(calendarFile("x", {skipped}).find("STATUS:CANCELLED\r\n") != std::string::npos);
    }
    // Berlin leaves summer time on 25 October 2026 and takes it up again on 28 March 2027.
    void tenOClockIsListedAtTheRightMomentAcrossBothChangesOfTheClocks()
    {
        Plan plan;
        plan.service.id = "S";
        plan.service.title = "Worship";
        plan.service.timeZone = "Europe/Berlin";
        plan.service.startsLocal = model::localTimeFrom("2026-10-18T10:00").value();
        plan.service.minutes = 75;
        plan.service.recurrence = "FREQ=WEEKLY";
        const Calendar calendar = Calendar::of(plan).value();
        std::vector<CalendarEntry> entries;
        for (const model::Occurrence &day : calendar.between(fromRfc3339("2026-10-01T00:00:00Z").value(), fromRfc3339("2027-04-05T00:00:00Z").value(), 100)) {
            entries.emplace_back();
            entries.back().occurrence = day;
        }
        const std::string text = calendarFile("x", entries);
        for (const char *times : {"DTSTART:20261018T080000Z\r\nDTEND:20261018T091500Z\r\n", "DTSTART:20261025T090000Z\r\nDTEND:20261025T101500Z\r\n",
                                  "DTSTART:20270321T090000Z\r\n", "DTSTART:20270328T080000Z\r\nDTEND:20270328T091500Z\r\n"})
            QVERIFY2(text.find(times) != std::string::npos, times);
    }
    void textIsEscaped()
    {
        const std::string text = calendarFile("A; B", {entry("a,b;c\\d\r\nEND:VCALENDAR", "one\ntwo")});
        QVERIFY(text.find("X-WR-CALNAME:A\\; B\r\n") != std::string::npos);
        QVERIFY(unfolded(text).find("SUMMARY:a\\,b\\;c\\\\d\\nEND:VCALENDAR\r\n") != std::string::npos);
        QVERIFY(text.find("DESCRIPTION:one\\ntwo\r\n") != std::string::npos);
    }
    void noLineIsLongerThanItMayBeAndNoCharacterIsCut()
    {
        std::string title;
        for (int i = 0; i < 100; ++i)
            title += i % 3 == 0 ? "ä" : i % 3 == 1 ? "🔔" : "x";
        for (std::size_t shift = 0; shift < 8; ++shift) {
            const std::string text = calendarFile("x", {entry(std::string(shift, 'y') + title)});
            for (const std::string_view line : split(text, '\n')) {
                QVERIFY(line.size() <= 76); // with its carriage return
                QVERIFY(isUtf8(line));
                QVERIFY(line.empty() || line.back() == '\r');
            }
            QVERIFY(unfolded(text).find("SUMMARY:" + std::string(shift, 'y') + title + "\r\n") != std::string::npos);
        }
    }
};

BELFRY_CASE(tst_CalendarFile)
#include "tst_CalendarFile.moc"
