#include "base/Text.h"
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
