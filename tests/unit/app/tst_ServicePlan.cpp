#include "app/ServicePlan.h"
#include "support/Case.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject kept()
{
    return {{u"id"_s, u"S1"_s}, {u"title"_s, u"Worship"_s}, {u"description"_s, u"With children"_s}, {u"time_zone"_s, u"Europe/Berlin"_s},
            {u"starts_local"_s, u"2026-11-22T10:00"_s}, {u"minutes"_s, 75}, {u"recurrence"_s, u"FREQ=WEEKLY;BYDAY=SU"_s},
            {u"links"_s, QJsonArray{QJsonObject{{u"title"_s, u"Leaflet"_s}, {u"url"_s, u"https://church.example/leaflet.pdf"_s}}}},
            {u"lead_minutes"_s, 10}, {u"go_live"_s, u"automatic"_s}, {u"end_automatically"_s, true}, {u"slate"_s, u""_s},
            {u"places"_s, QJsonArray{u"P1"_s}}};
}

QDateTime utc(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
}

PlannedDay dayAt(const QDateTime &from, int minutes)
{
    return {.service = u"S"_s, .day = u"2026-11-22"_s, .title = u"Worship"_s, .timeZone = u"UTC"_s,
            .startsLocal = QDateTime(from.date(), from.time()), .startsAt = from, .endsAt = from.addSecs(60 * minutes)};
}

} // namespace

class tst_ServicePlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAServiceAndSaysItBack()
    {
        const PlannedService read = serviceFrom(kept());
        QCOMPARE(read.plan.time, QTime(10, 0));
        QCOMPARE(static_cast<int>(read.plan.goesLive), static_cast<int>(GoesLive::ByItself));
        QCOMPARE(read.plan.links.size(), std::size_t(1));
        QJsonObject said = toJson(read.plan), expected = kept();
        expected.remove(u"id"_s);
        QCOMPARE(said, expected);
    }
    void saysOnlyWhatChanged()
    {
        const ServiceDraft before = serviceFrom(kept()).plan;
        ServiceDraft now = before;
        QVERIFY(changesOf(before, now).isEmpty());
        now.minutes = 90;
        now.places.clear();
        QCOMPARE(changesOf(before, now), QJsonObject({{u"minutes"_s, 90}, {u"places"_s, QJsonArray()}}));
        QCOMPARE(dayChangesOf(before, now), QJsonObject({{u"minutes"_s, 90}})); // places are the whole service's
        now.time = QTime(17, 30);
        QCOMPARE(dayChangesOf(before, now)[u"starts_local"].toString(), u"2026-11-22T17:30"_s);
    }
    void aCountdownHasTheWordsPeopleUse_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("soon") << 12 << u"in 12 min"_s;
        QTest::newRow("99") << 99 << u"in 99 min"_s;
        QTest::newRow("hours") << 125 << u"in 2 h"_s;
        QTest::newRow("far") << 60 * 24 * 8 << QString();
        QTest::newRow("past") << -1 << QString();
    }
    void aCountdownHasTheWordsPeopleUse()
    {
        QFETCH(int, minutes);
        QFETCH(QString, words);
        const QDateTime now = utc(22, 9);
        QCOMPARE(ServiceWords::until(now.addSecs(60 * minutes), now), words);
    }
    void tellsOfAnHourThatIsLostOrComesTwice()
    {
        const QString zone = u"Europe/Berlin"_s;
        if (!QTimeZone(zone.toLatin1()).isValid())
            QSKIP("this system knows no time zones");
        QVERIFY(ServiceWords::timeNote(QDate(2027, 3, 28), QTime(2, 30), zone).contains(u"jump"));
        QVERIFY(ServiceWords::timeNote(QDate(2026, 10, 25), QTime(2, 30), zone).contains(u"twice"));
        QVERIFY(!ServiceWords::timeNote(QDate(2026, 10, 25), QTime(10, 0), zone).contains(u"twice"));
    }
    void servicesThatTouchDoNotOverlap()
    {
        const PlannedDay early = dayAt(utc(22, 9), 60);
        QVERIFY(!overlap(early, dayAt(utc(22, 10), 60)));
        QVERIFY(overlap(early, dayAt(utc(22, 9, 59), 60)));
        PlannedDay skipped = dayAt(utc(22, 9, 30), 60);
        skipped.isSkipped = true;
        QVERIFY(!overlap(early, skipped));
    }
    void aDraftIsComparedOnAllItsDays()
    {
        ServiceDraft draft{.title = u"Evening"_s, .date = QDate(2026, 11, 22), .time = QTime(17, 0), .minutes = 60, .timeZone = u"UTC"_s};
        QCOMPARE(daysOf(draft, {}).size(), std::size_t(1));
        const std::vector<PlannedDay> known{dayAt(utc(22, 10), 60), dayAt(utc(29, 10), 60)};
        const std::vector<PlannedDay> mine = daysOf(draft, known);
        QCOMPARE(mine.size(), std::size_t(2));
        QCOMPARE(mine[1].startsAt, utc(29, 17));
        QVERIFY(ServiceWords::conflict(mine, {dayAt(utc(29, 17, 30), 60)}).contains(u"Worship"));
        QVERIFY(ServiceWords::conflict(mine, {dayAt(utc(29, 18), 60)}).isEmpty());
    }
};

BELFRY_CASE(tst_ServicePlan)
#include "tst_ServicePlan.moc"
