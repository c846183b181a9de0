#include "model/LocalTime.h"
#include "support/Case.h"

#include <QFile>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::model;

class tst_LocalTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesTheSameText()
    {
        for (const char *text : {"2026-11-22T10:00", "1970-01-01T00:00", "9999-12-31T23:59:59", "2028-02-29T00:00:01"})
            QCOMPARE(toText(localTimeFrom(text).value()), std::string(text));
        QCOMPARE(toText(*localTimeFrom("2026-11-22T10:00:00")), std::string("2026-11-22T10:00"));
        QCOMPARE(toText(*localDateFrom("2026-11-22")), std::string("2026-11-22"));
    }
    void whatIsNoTimeIsNothing()
    {
        for (const char *text : {"", "T", "2026-11-22", "2026-11-22T", "2026-11-22T10", "2026-11-22T24:00", "2026-11-22T10:60", "2026-11-31T10:00",
                                 "2027-02-29T10:00", "2026-13-01T10:00", "2026-00-01T10:00", "1969-12-31T10:00", "2026-11-22T10:00Z", "2026-11-22T1000",
                                 "2026-11-22 10:00", "2026-11-22T10:00:60", "2026-11-22T-1:00", "26-11-22T10:00", "2026-11-22T10:00:0x"})
            QVERIFY2(!localTimeFrom(text), text);
        QVERIFY(!localDateFrom("2026-11-2x"));
    }
    void agreesWithZoneinfo()
    {
        QFile file(QStringLiteral(BELFRY_TEST_DATA "/schedule/moments.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lines = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            const QList<QByteArray> parts = line.split('|');
            const auto zone = TimeZone::named(parts[0].toStdString());
            QVERIFY2(zone, line.constData());
            const auto moment = zone->momentOf(localTimeFrom(parts[1].toStdString()).value());
            QVERIFY2(moment == fromRfc3339(parts[2].toStdString()), (line.toStdString() + " is " + toRfc3339(moment)).c_str());
            ++lines;
        }
        QVERIFY(lines > 1'000);
    }
    void theFirstMomentByTheMinute()
    {
        using std::chrono::minutes;
        const WallTime begin = fromRfc3339("2026-10-24T18:00:00Z").value();
        for (const char *name : {"Europe/Berlin", "Europe/London", "Australia/Lord_Howe", "America/New_York"}) {
            const TimeZone zone = TimeZone::named(name).value();
            for (int minute = 0; minute < 20 * 60; minute += 7) {
                const LocalTime wanted = zone.at(begin) + minutes(minute);
                WallTime moment = begin - minutes(120);
                while (zone.at(moment) < wanted)
                    moment += minutes(1);
                QCOMPARE(zone.momentOf(wanted), moment);
            }
        }
    }
    void aZoneIsANameOfTheDatabaseAndNothingElse()
    {
        for (const char *name : {"Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+3", "America/Port-au-Prince"})
            QVERIFY2(TimeZone::named(name), name);
        for (const char *name : {"", "Europe", "Europe/Atlantis", "UTC+01:00", "CET-1CEST,M3.5.0,M10.5.0/3", "/etc/passwd", "../../etc/passwd",
                                 "Europe/../Europe/Berlin", "Europe/", "/Europe/Berlin", "posix/Europe/Berlin", "right/UTC", "local", "europe/berlin",
                                 "Europe//Berlin", "AAA/3", "Europe/Berlin "})
            QVERIFY2(!TimeZone::named(name), name);
    }
    void farYearsFollowTheRuleThatHoldsNow()
    {
        const TimeZone zone = TimeZone::named("Europe/Berlin").value();
        QCOMPARE(zone.momentOf(*localTimeFrom("2060-07-04T10:00")), *fromRfc3339("2060-07-04T08:00:00Z"));
        QCOMPARE(zone.momentOf(*localTimeFrom("2060-12-26T10:00")), *fromRfc3339("2060-12-26T09:00:00Z"));
    }
};

BELFRY_CASE(tst_LocalTime)
#include "tst_LocalTime.moc"
