#include "schedule/Calendar.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::schedule;
using model::localDateFrom;
using model::localTimeFrom;

namespace {

WallTime utc(const char *text)
{
    return fromRfc3339(text).value();
}

Plan sundays(const char *zone = "Europe/Berlin", const char *starts = "2026-03-15T10:00", const char *recurrence = "FREQ=WEEKLY")
{
    Plan plan;
    plan.service.id = "S";
    plan.service.channel = "church";
    plan.service.title = "Worship";
    plan.service.timeZone = zone;
    plan.service.startsLocal = localTimeFrom(starts).value();
    plan.service.minutes = 75;
    plan.service.recurrence = recurrence;
    return plan;
}

Calendar calendar(Plan plan)
{
    auto made = Calendar::of(std::move(plan));
    if (!made)
        qFatal("%s", made.error().what.c_str());
    return *std::move(made);
}

QString starts(const std::vector<model::Occurrence> &all)
{
    QStringList texts;
    for (const auto &one : all)
        texts.append(QString::fromStdString(toRfc3339(one.startsAt).substr(0, 16)));
    return texts.join(QLatin1Char(' '));
}

model::ServiceChange change(const char *day)
{
    model::ServiceChange made;
    made.occurrence = localDateFrom(day).value();
    return made;
}

} // namespace

class tst_Calendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tenOClockStaysTenOClock()
    {
        const auto all = calendar(sundays()).between(utc("2026-03-15T00:00:00Z"), utc("2026-04-06T00:00:00Z"), 10);
        QCOMPARE(starts(all), QStringLiteral("2026-03-15T09:00 2026-03-22T09:00 2026-03-29T08:00 2026-04-05T08:00"));
        const auto york = calendar(sundays("America/New_York", "2026-10-25T10:00")).between(utc("2026-10-25T00:00:00Z"), utc("2026-11-09T00:00:00Z"), 10);
        QCOMPARE(starts(york), QStringLiteral("2026-10-25T14:00 2026-11-01T15:00 2026-11-08T15:00"));
        const auto howe = calendar(sundays("Australia/Lord_Howe", "2026-09-27T10:00")).between(utc("2026-09-26T00:00:00Z"), utc("2026-10-05T00:00:00Z"), 10);
        QCOMPARE(starts(howe), QStringLiteral("2026-09-26T23:30 2026-10-03T23:00"));
    }
    void aNightThatLosesOrGainsAnHour()
    {
        // 02:30 is not on 29 March in Berlin and comes twice on 25 October.
        QCOMPARE(calendar(sundays("Europe/Berlin", "2026-03-22T02:30")).on(*localDateFrom("2026-03-29"))->startsAt, utc("2026-03-29T01:00:00Z"));
        QCOMPARE(calendar(sundays("Europe/Berlin", "2026-10-18T02:30")).on(*localDateFrom("2026-10-25"))->startsAt, utc("2026-10-25T00:30:00Z"));
        QCOMPARE(calendar(sundays("America/New_York", "2026-03-01T02:30")).on(*localDateFrom("2026-03-08"))->startsAt, utc("2026-03-08T07:00:00Z"));
        QCOMPARE(calendar(sundays("Australia/Lord_Howe", "2026-09-27T02:15")).on(*localDateFrom("2026-10-04"))->startsAt, utc("2026-10-03T15:30:00Z"));
        QCOMPARE(calendar(sundays("Australia/Lord_Howe", "2026-03-29T01:45")).on(*localDateFrom("2026-04-05"))->startsAt, utc("2026-04-04T14:45:00Z"));
    }
    void eachDayIsThereOnceOverTwentyYearsOfClockChanges()
    {
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Europe/London", "UTC"}) {
            const Calendar daily = calendar(sundays(zone, "2010-01-01T02:30", "FREQ=DAILY"));
            const auto all = daily.between(utc("2010-01-10T00:00:00Z"), utc("2030-01-10T00:00:00Z"), 100'000);
            QVERIFY(all.size() >= 7305 && all.size() <= 7306);
            for (std::size_t i = 1; i < all.size(); ++i) {
                const auto apart = all[i].startsAt - all[i - 1].startsAt;
                QVERIFY(all[i].day - all[i - 1].day == std::chrono::days(1));
                QVERIFY(apart >= std::chrono::hours(23) && apart <= std::chrono::hours(25));
            }
        }
    }
    void aServiceUnderWayIsAmongThem()
    {
        const Calendar one = calendar(sundays());
        QCOMPARE(one.between(utc("2026-03-15T10:14:59Z"), utc("2026-03-15T10:30:00Z"), 10).size(), std::size_t(1));
        QVERIFY(one.between(utc("2026-03-15T10:15:00Z"), utc("2026-03-15T10:30:00Z"), 10).empty());
        QVERIFY(one.between(utc("2026-03-15T08:00:00Z"), utc("2026-03-15T09:00:00Z"), 10).empty());
    }
    void singleDaysAreSkippedMovedAndRenamed()
    {
        Plan plan = sundays();
        plan.changes = {change("2026-03-22"), change("2026-03-29"), change("2026-04-05"), change("2026-04-06")};
        plan.changes[0].skipped = true;
        plan.changes[1].startsLocal = localTimeFrom("2026-12-24T17:00");
        plan.changes[2].title = "Easter";
        plan.changes[2].minutes = 120;
        plan.changes[3].skipped = true; // a Monday: no day of the service
        const Calendar changed = calendar(plan);
        QVERIFY(!changed.has(*localDateFrom("2026-04-06")));
        QVERIFY(changed.on(*localDateFrom("2026-03-22"))->skipped);
        QCOMPARE(starts(changed.between(utc("2026-12-24T00:00:00Z"), utc("2026-12-25T00:00:00Z"), 10)), QStringLiteral("2026-12-24T16:00"));
        QVERIFY(changed.between(utc("2026-03-28T00:00:00Z"), utc("2026-03-30T00:00:00Z"), 10).empty());
        const auto easter = *changed.nextFrom(utc("2026-03-15T09:00:01Z"));
        QCOMPARE(easter.title, std::string("Easter"));
        QCOMPARE(easter.endsAt - easter.startsAt, std::chrono::milliseconds(std::chrono::minutes(120)));
        QVERIFY(easter.changed && !easter.skipped);
        QCOMPARE(changed.nextFrom(utc("2026-12-21T00:00:00Z"))->day, *localDateFrom("2026-03-29"));
    }
    void untilCountsTheMomentInTheServicesZone()
    {
        const Calendar one = calendar(sundays("Europe/Berlin", "2026-03-15T10:00", "FREQ=WEEKLY;UNTIL=20260329T080000Z"));
        QVERIFY(one.has(*localDateFrom("2026-03-29")));
        QVERIFY(!one.has(*localDateFrom("2026-04-05")));
        QVERIFY(!calendar(sundays("Europe/Berlin", "2026-03-15T10:00", "FREQ=WEEKLY;UNTIL=20260329T075959Z")).has(*localDateFrom("2026-03-29")));
        QVERIFY(!one.nextFrom(utc("2026-03-29T08:00:01Z")));
    }
    void whatCannotBeIsRefusedWithTheFieldNamed()
    {
        const auto field = [](const Plan &plan) {
            const auto made = Calendar::of(plan);
            return made ? std::string() : made.error().what.substr(0, made.error().what.find(':'));
        };
        QCOMPARE(field(sundays("Europe/Atlantis")), std::string("time_zone"));
        QCOMPARE(field(sundays("UTC", "2026-03-15T10:00", "FREQ=SOMETIMES")), std::string("recurrence"));
        QCOMPARE(field(sundays("UTC", "2026-03-15T10:00", "FREQ=WEEKLY;BYDAY=MO")), std::string("recurrence"));
        QCOMPARE(field(sundays("UTC", "2026-03-15T10:00", "FREQ=WEEKLY;UNTIL=20260314")), std::string("recurrence"));
        QCOMPARE(field(sundays("UTC", "2026-03-15T10:00", "FREQ=WEEKLY;UNTIL=20260315")), std::string());
    }
    void knowsWhenItIsOverForGood()
    {
        QVERIFY(!calendar(sundays()).lastMoment());
        QVERIFY(!calendar(sundays("UTC", "2026-03-15T10:00", "FREQ=DAILY;UNTIL=99991231")).lastMoment());
        QVERIFY(calendar(sundays("UTC", "2026-03-15T10:00", "FREQ=DAILY;COUNT=5000")).lastMoment());
        Plan plan = sundays("UTC", "2026-03-15T10:00", "FREQ=WEEKLY;COUNT=2");
        QCOMPARE(calendar(plan).lastMoment(), std::optional(utc("2026-03-22T11:15:00Z")));
        plan.changes = {change("2026-03-15")};
        plan.changes[0].startsLocal = localTimeFrom("2026-12-24T17:00");
        QCOMPARE(calendar(plan).lastMoment(), std::optional(utc("2026-12-24T18:15:00Z")));
    }
    void noMoreThanAskedFor()
    {
        const Calendar daily = calendar(sundays("UTC", "2026-01-01T10:00", "FREQ=DAILY"));
        QCOMPARE(daily.between(utc("2026-01-01T00:00:00Z"), utc("2036-01-01T00:00:00Z"), 7).size(), std::size_t(7));
    }
};

BELFRY_CASE(tst_Calendar)
#include "tst_Calendar.moc"
