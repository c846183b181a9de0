#include "schedule/Recurrence.h"
#include "support/Case.h"

#include <QFile>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <random>

using namespace belfry;
using namespace belfry::schedule;
using model::localDateFrom;
using std::chrono::days;

namespace {

LocalDate date(const char *text)
{
    return localDateFrom(text).value();
}

Recurrence rule(const std::string &text)
{
    auto parsed = Recurrence::parse(text);
    if (!parsed)
        qFatal("%s: %s", text.c_str(), parsed.error().what.c_str());
    return *parsed;
}

QStringList take(const Recurrence &recurrence, LocalDate first, LocalDate notBefore, int most)
{
    QStringList taken;
    recurrence.walk(first, notBefore, [&](LocalDate day) {
        taken.append(QString::fromStdString(model::toText(day)));
        return taken.size() < most;
    });
    return taken;
}

QString taken(const char *text, const char *first, int most = 5)
{
    return take(rule(text), date(first), date(first), most).join(QLatin1Char(' '));
}

} // namespace

class tst_Recurrence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithDateutil()
    {
        QFile file(QStringLiteral(BELFRY_TEST_DATA "/schedule/recurrence.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lines = 0;
        while (!file.atEnd()) {
            const QStringList parts = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char('|'));
            const std::string text = parts[0].toStdString();
            const LocalDate first = localDateFrom(parts[1].toStdString()).value();
            const QStringList expected = parts[2].split(QLatin1Char(' '));
            const QStringList got = take(rule(text), first, first, 40);
            QVERIFY2(got == expected, (text + " from " + parts[1].toStdString() + ": " + got.join(QLatin1Char(' ')).toStdString()).c_str());
            // From the middle it is the same rule.
            const LocalDate middle = localDateFrom(expected[expected.size() / 2].toStdString()).value();
            QCOMPARE(rule(text).next(first, middle), std::optional(middle));
            ++lines;
        }
        QCOMPARE(lines, 300);
    }
    void nextIsTheFirstDayThatMatches()
    {
        std::mt19937 dice(20261121);
        for (const char *text : {"FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU;WKST=SU",
                                 "FREQ=MONTHLY;BYDAY=1SU,-1SU", "FREQ=MONTHLY;INTERVAL=5", "FREQ=YEARLY;BYDAY=-1SU", "FREQ=YEARLY;INTERVAL=4"}) {
            const Recurrence recurrence = rule(text);
            LocalDate first = date("2024-01-31");
            while (!recurrence.matches(first, first))
                first += days(1);
            for (int i = 0; i < 200; ++i) {
                const LocalDate from = first - days(30) + days(static_cast<int>(dice() % 4000));
                LocalDate expected = from;
                while (!recurrence.matches(first, expected))
                    expected += days(1);
                QCOMPARE(recurrence.next(first, from), std::optional(expected));
            }
        }
    }
    void theDaysOfTheChurchYear()
    {
        QCOMPARE(taken("FREQ=WEEKLY;BYDAY=SU", "2026-11-22", 3), QStringLiteral("2026-11-22 2026-11-29 2026-12-06"));
        QCOMPARE(taken("FREQ=MONTHLY;BYDAY=1SU", "2026-11-01", 3), QStringLiteral("2026-11-01 2026-12-06 2027-01-03"));
        QCOMPARE(taken("FREQ=MONTHLY;BYDAY=-1SU", "2026-11-29", 3), QStringLiteral("2026-11-29 2026-12-27 2027-01-31"));
        QCOMPARE(taken("FREQ=YEARLY", "2026-12-24", 2), QStringLiteral("2026-12-24 2027-12-24"));
        QCOMPARE(taken("", "2026-12-24"), QStringLiteral("2026-12-24"));
    }
    void daysThatAreNotAreLeftOut()
    {
        QCOMPARE(taken("FREQ=YEARLY", "2024-02-29", 3), QStringLiteral("2024-02-29 2028-02-29 2032-02-29"));
        QCOMPARE(taken("FREQ=YEARLY", "2096-02-29", 2), QStringLiteral("2096-02-29 2104-02-29")); // 2100 has none
        QCOMPARE(taken("FREQ=MONTHLY", "2026-12-31", 4), QStringLiteral("2026-12-31 2027-01-31 2027-03-31 2027-05-31"));
        QCOMPARE(taken("FREQ=MONTHLY;BYDAY=5SU", "2026-11-29", 2), QStringLiteral("2026-11-29 2027-01-31"));
    }
    void endsByCountAndByUntil()
    {
        QCOMPARE(taken("FREQ=DAILY;COUNT=2", "2026-12-31"), QStringLiteral("2026-12-31 2027-01-01"));
        QCOMPARE(taken("FREQ=WEEKLY;UNTIL=20261206", "2026-11-22"), QStringLiteral("2026-11-22 2026-11-29 2026-12-06"));
        QCOMPARE(rule("FREQ=DAILY;COUNT=2").next(date("2026-12-31"), date("2027-01-02")), std::optional<LocalDate>());
    }
    void aDayFarAwayIsFoundAtOnce()
    {
        const auto day = rule("FREQ=WEEKLY;INTERVAL=2").next(date("1971-01-03"), date("9990-01-01"));
        QVERIFY(day && rule("FREQ=WEEKLY;INTERVAL=2").matches(date("1971-01-03"), *day));
        QCOMPARE(rule("FREQ=MONTHLY;BYDAY=5SU,-5SU;COUNT=5000").next(date("2026-11-29"), date("9000-01-01")), std::optional<LocalDate>());
    }
    void isWrittenAsItWasRead()
    {
        for (const char *text : {"", "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE", "FREQ=MONTHLY;BYDAY=1SU,-1SU;COUNT=12",
                                 "FREQ=YEARLY;UNTIL=20301231", "FREQ=WEEKLY;UNTIL=20301231T090000Z;WKST=SU"})
            QCOMPARE(rule(text).text(), std::string(text));
        QCOMPARE(rule("COUNT=3;BYDAY=+1SU;FREQ=MONTHLY").text(), std::string("FREQ=MONTHLY;BYDAY=1SU;COUNT=3"));
    }
    void whatIsNotUnderstoodIsRefusedWithTheFieldNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"FREQ", "FREQ=HOURLY", "INTERVAL=2", "FREQ=WEEKLY;", "FREQ=WEEKLY;FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=0",
              "FREQ=WEEKLY;INTERVAL=1001", "FREQ=WEEKLY;COUNT=0", "FREQ=WEEKLY;COUNT=5001", "FREQ=WEEKLY;COUNT=-1", "FREQ=WEEKLY;BYDAY=",
              "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=1SU", "FREQ=MONTHLY;BYDAY=0SU", "FREQ=MONTHLY;BYDAY=6SU", "FREQ=YEARLY;BYDAY=54SU",
              "FREQ=DAILY;BYDAY=-1SU", "FREQ=DAILY;BYMONTH=1", "FREQ=DAILY;UNTIL=2026", "FREQ=DAILY;UNTIL=20260230",
              "FREQ=DAILY;UNTIL=20260101T250000Z", "FREQ=DAILY;UNTIL=20260101T100000", "FREQ=DAILY;COUNT=1;UNTIL=20270101", "FREQ=daily",
              "FREQ=DAILY;WKST=1MO", "FREQ=WEEKLY;INTERVAL=99999999999999999999", "FREQ=MONTHLY;BYDAY=--1SU"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNotUnderstoodIsRefusedWithTheFieldNamed()
    {
        QFETCH(QByteArray, text);
        const auto parsed = Recurrence::parse(text.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QVERIFY(parsed.error().what.starts_with("recurrence: "));
    }
    void atTheLimitsItIsTaken()
    {
        for (const char *text : {"FREQ=WEEKLY;INTERVAL=1000", "FREQ=WEEKLY;COUNT=5000", "FREQ=MONTHLY;BYDAY=-5SU", "FREQ=YEARLY;BYDAY=53SU"})
            QVERIFY2(Recurrence::parse(text).hasValue(), text);
    }
};

BELFRY_CASE(tst_Recurrence)
#include "tst_Recurrence.moc"
