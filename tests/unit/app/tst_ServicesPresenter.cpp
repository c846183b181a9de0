#include "app/ServicesPresenter.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/app/FakeTalk.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject service(const QString &id, const QString &title, const QString &starts, const QString &rule = u"FREQ=WEEKLY;BYDAY=SU"_s)
{
    return {{u"id"_s, id}, {u"title"_s, title}, {u"time_zone"_s, u"UTC"_s}, {u"starts_local"_s, starts}, {u"minutes"_s, 75},
            {u"recurrence"_s, rule}, {u"go_live"_s, u"remind"_s}, {u"lead_minutes"_s, 10}, {u"links"_s, QJsonArray()}};
}

QJsonObject day(const QString &service, const QString &title, const QString &date, const QString &from, const QString &to, bool skipped = false)
{
    return {{u"service"_s, service}, {u"title"_s, title}, {u"occurrence"_s, date}, {u"time_zone"_s, u"UTC"_s},
            {u"starts_local"_s, u"%1T%2"_s.arg(date, from)}, {u"starts_at"_s, u"%1T%2:00.000Z"_s.arg(date, from)},
            {u"ends_at"_s, u"%1T%2:00.000Z"_s.arg(date, to)}, {u"skipped"_s, skipped}, {u"changed"_s, skipped}};
}

/// It is Sunday 22 November 2026, 10:00 UTC, as FakeExecutor has it.
struct Bench {
    FakeTalk talk;
    FakeExecutor gui;
    ServicesPresenter services{talk, gui};
    QMap<QString, QJsonArray> days;

    Bench()
    {
        talk.answers[u"GET /api/v1/channels/church/services?limit=200"_s] = {
            {u"items"_s, QJsonArray{service(u"A"_s, u"Morning"_s, u"2026-11-22T10:12"_s), service(u"B"_s, u"Evening"_s, u"2026-11-22T17:00"_s)}}};
        days[u"A"_s] = {day(u"A"_s, u"Morning"_s, u"2026-11-22"_s, u"10:12"_s, u"11:27"_s), day(u"A"_s, u"Morning"_s, u"2026-11-29"_s, u"10:12"_s, u"11:27"_s)};
        days[u"B"_s] = {day(u"B"_s, u"Evening"_s, u"2026-11-22"_s, u"17:00"_s, u"18:15"_s)};
        talk.answers[u"GET /api/v1/channels/church/destinations"_s] = {
            {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"P1"_s}, {u"name"_s, u"YouTube"_s}}}}};
        talk.orElse = [this](const QString &what) -> std::optional<QJsonObject> {
            for (auto its = days.begin(); its != days.end(); ++its)
                if (what.startsWith(u"GET /api/v1/services/"_s + its.key() + u"/occurrences?"_s))
                    return QJsonObject{{u"items"_s, its.value()}};
            if (what.contains(u"/checklist"))
                return QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"T1"_s}, {u"text"_s, u"Mics"_s}, {u"owner"_s, u"Ana"_s}},
                                                           QJsonObject{{u"id"_s, u"T2"_s}, {u"text"_s, u"Lyrics"_s}, {u"owner"_s, u""_s}}}}};
            return std::nullopt;
        };
        services.setInSight(true);
    }
    const ServicesState &state() const { return services.state(); }
    QStringList titles() const
    {
        QStringList all;
        for (const OccurrenceRow &row : state().rows)
            all << row.title;
        return all;
    }
};

} // namespace

class tst_ServicesPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void showsTheDaysOfTheWeekInOrder()
    {
        Bench b;
        QCOMPARE(b.titles(), QStringList({u"Morning"_s, u"Evening"_s}));
        QCOMPARE(b.state().weekStart, QDate(2026, 11, 16));
        b.services.step(1);
        QCOMPARE(b.titles(), QStringList({u"Morning"_s}));
        QCOMPARE(b.state().weekStart, QDate(2026, 11, 23));
        b.services.showWeekOf();
        QCOMPARE(b.titles().size(), 2);
    }
    void theListHasAllThatComes()
    {
        Bench b;
        b.services.showWeek(false);
        QCOMPARE(b.titles(), QStringList({u"Morning"_s, u"Evening"_s, u"Morning"_s}));
        b.gui.advance(std::chrono::hours(2));
        QCOMPARE(b.titles().size(), 2); // the first is over
    }
    void countsDownToWhatComesNext()
    {
        Bench b;
        QCOMPARE(b.state().next, u"Morning starts in 12 min"_s);
        QCOMPARE(b.state().rows[0].pill, u"in 12 min"_s);
        b.gui.advance(std::chrono::minutes(2));
        QCOMPARE(b.state().next, u"Morning starts in 10 min"_s);
        b.gui.advance(std::chrono::minutes(11));
        QCOMPARE(b.state().rows[0].pill, u"Now"_s);
    }
    void plansANewServiceForNextSunday()
    {
        Bench b;
        b.services.setTimeZone(u"Europe/Berlin"_s);
        b.services.add();
        ServiceDraft draft = b.state().editor->draft;
        QCOMPARE(draft.date, QDate(2026, 11, 22));
        QCOMPARE(draft.timeZone, u"Europe/Berlin"_s);
        draft.title = u" Advent "_s;
        b.talk.answers[u"POST /api/v1/channels/church/services"_s] = service(u"C"_s, u"Advent"_s, u"2026-11-22T10:00"_s);
        b.talk.answers[u"GET /api/v1/channels/church/services?limit=200"_s] = {
            {u"items"_s, QJsonArray{service(u"C"_s, u"Advent"_s, u"2026-11-22T10:00"_s)}}};
        b.services.save(draft);
        const QJsonObject sent = b.talk.bodyOf(u"POST /api/v1/channels/church/services"_s);
        QCOMPARE(sent[u"title"].toString(), u"Advent"_s);
        QCOMPARE(sent[u"recurrence"].toString(), u"FREQ=WEEKLY;BYDAY=SU"_s);
        QVERIFY(b.state().editor);
        QCOMPARE(b.state().editor->message, u"Saved."_s);
    }
    void changesAllDaysOrOne()
    {
        Bench b;
        b.services.open(u"A"_s, u"2026-11-29"_s);
        ServiceDraft draft = b.state().editor->draft;
        QCOMPARE(draft.date, QDate(2026, 11, 22)); // the plan's first day
        draft.minutes = 90;
        b.talk.answers[u"PATCH /api/v1/services/A"_s] = service(u"A"_s, u"Morning"_s, u"2026-11-22T10:12"_s);
        b.services.save(draft);
        QCOMPARE(b.talk.bodyOf(u"PATCH /api/v1/services/A"_s), QJsonObject({{u"minutes"_s, 90}}));
        b.services.editOneDay(true);
        draft = b.state().editor->draft;
        QCOMPARE(draft.date, QDate(2026, 11, 29));
        draft.time = QTime(17, 0);
        b.services.save(draft);
        QCOMPARE(b.talk.bodyOf(u"PATCH /api/v1/services/A/occurrences/2026-11-29"_s), QJsonObject({{u"starts_local"_s, u"2026-11-29T17:00"_s}}));
        b.services.leaveOut(true);
        QCOMPARE(b.talk.bodyOf(u"PATCH /api/v1/services/A/occurrences/2026-11-29"_s), QJsonObject({{u"skipped"_s, true}}));
        b.services.asPlanned();
        QCOMPARE(b.talk.count(u"DELETE /api/v1/services/A/occurrences/2026-11-29"_s), std::size_t(1));
        QVERIFY(!b.state().editor->isOneDay);
    }
    void tellsOfAConflictWhileItIsTyped()
    {
        Bench b;
        b.services.open(u"B"_s, u"2026-11-22"_s);
        QVERIFY(b.state().editor->conflict.isEmpty());
        ServiceDraft draft = b.state().editor->draft;
        draft.time = QTime(11, 0);
        b.services.draftChanged(draft);
        QVERIFY2(b.state().editor->conflict.contains(u"Morning"), qPrintable(b.state().editor->conflict));
        b.days[u"B"_s] = {day(u"B"_s, u"Evening"_s, u"2026-11-22"_s, u"11:00"_s, u"12:15"_s)};
        b.services.load();
        QCOMPARE(b.state().rows[0].pill, u"Overlaps"_s);
        QCOMPARE(b.state().rows[1].pillTone, Tone::NeedsYou);
    }
    void keepsAChecklistWithOwners()
    {
        Bench b;
        b.services.open(u"A"_s, u"2026-11-22"_s);
        QCOMPARE(b.state().editor->tasks.size(), std::size_t(2));
        QCOMPARE(b.state().editor->tasks[0].owner, u"Ana"_s);
        b.services.tasks()->tick(u"T1"_s, true);
        QCOMPARE(b.talk.count(u"PUT /api/v1/services/A/occurrences/2026-11-22/checklist/T1"_s), std::size_t(1));
        b.services.tasks()->add(u"Candles"_s, u"Jon"_s);
        QCOMPARE(b.talk.bodyOf(u"POST /api/v1/services/A/checklist"_s), QJsonObject({{u"text"_s, u"Candles"_s}, {u"owner"_s, u"Jon"_s}}));
        b.services.tasks()->move(u"T2"_s, 0);
        QCOMPARE(b.talk.bodyOf(u"PUT /api/v1/services/A/checklist/order"_s)[u"order"].toArray(), QJsonArray({u"T2"_s, u"T1"_s}));
        b.talk.refusals[u"DELETE /api/v1/services/A/checklist/T1"_s] = fail(ErrorCode::Forbidden, "no");
        b.services.tasks()->remove(u"T1"_s);
        QCOMPARE(b.state().editor->messageTone, Tone::NeedsYou);
    }
    void removesAfterTenSecondsUnlessUndone()
    {
        Bench b;
        b.services.open(u"B"_s, u"2026-11-22"_s);
        b.services.remove();
        QCOMPARE(b.titles(), QStringList({u"Morning"_s}));
        QCOMPARE(b.state().removedName, u"Evening"_s);
        b.services.undoRemove();
        b.gui.advance(std::chrono::minutes(1));
        QCOMPARE(b.titles().size(), 2);
        QCOMPARE(b.talk.count(u"DELETE /api/v1/services/B"_s), std::size_t(0));
        b.services.open(u"B"_s, u"2026-11-22"_s);
        b.services.remove();
        b.gui.advance(ServicesPresenter::kUndoTime);
        QCOMPARE(b.talk.count(u"DELETE /api/v1/services/B"_s), std::size_t(1));
    }
    void asksOnceWhenAServiceRunsOver()
    {
        Bench b;
        QSignalSpy attention(&b.services, &ServicesPresenter::attentionWanted);
        const QJsonObject morning = b.days[u"A"_s][0].toObject();
        b.services.happened(u"service.over_time"_s, morning);
        QVERIFY(b.state().overTime);
        QCOMPARE(b.state().overTime->title, u"Morning runs over"_s);
        QCOMPARE(attention.size(), 1);
        b.services.letBe();
        b.services.happened(u"service.over_time"_s, morning);
        QVERIFY(!b.state().overTime);
        QCOMPARE(attention.size(), 1);
    }
    void givesAServiceMoreTime()
    {
        Bench b;
        b.services.happened(u"service.ending"_s, b.days[u"A"_s][0].toObject());
        b.services.extend(15);
        QVERIFY(!b.state().overTime);
        QCOMPARE(b.talk.bodyOf(u"POST /api/v1/services/A/occurrences/2026-11-22/extend"_s), QJsonObject({{u"minutes"_s, 15}}));
        b.services.happened(u"service.ending"_s, b.days[u"A"_s][0].toObject());
        QVERIFY(b.state().overTime); // the new end is near
        b.services.happened(u"service.ended"_s, b.days[u"A"_s][0].toObject());
        QVERIFY(!b.state().overTime);
    }
    void asksAgainWhenTheServerWouldNotGiveMoreTime()
    {
        Bench b;
        b.services.happened(u"service.over_time"_s, b.days[u"A"_s][0].toObject());
        b.talk.refusals[u"POST /api/v1/services/A/occurrences/2026-11-22/extend"_s] = fail(ErrorCode::Conflict, "It is over.");
        b.services.extend(15);
        QVERIFY(b.state().overTime);
        QCOMPARE(b.state().overTime->text, u"It is over."_s);
    }
    void remindsWhenOneIsNear()
    {
        Bench b;
        QSignalSpy attention(&b.services, &ServicesPresenter::attentionWanted);
        b.services.happened(u"service.soon"_s, b.days[u"A"_s][0].toObject());
        b.services.happened(u"service.changed"_s, b.days[u"A"_s][0].toObject());
        QCOMPARE(attention.size(), 1);
        QCOMPARE(attention[0][0].toString(), u"Morning"_s);
    }
    void whatIsStartedByHandIsNotAnnouncedHere()
    {
        Bench b;
        QJsonObject byHand = service(u"B"_s, u"Evening"_s, u"2026-11-22T17:00"_s);
        byHand.insert(u"go_live"_s, u"manual"_s);
        b.talk.answers[u"GET /api/v1/channels/church/services?limit=200"_s] = {
            {u"items"_s, QJsonArray{service(u"A"_s, u"Morning"_s, u"2026-11-22T10:12"_s), byHand}}};
        b.services.happened(u"service.changed"_s, {});
        QSignalSpy attention(&b.services, &ServicesPresenter::attentionWanted);
        b.services.happened(u"service.soon"_s, b.days[u"B"_s][0].toObject());
        QCOMPARE(attention.size(), 0);
        b.services.happened(u"service.soon"_s, b.days[u"A"_s][0].toObject());
        QCOMPARE(attention.size(), 1);
    }
    void asksNothingWhileTheServerIsOutOfSight()
    {
        Bench b;
        b.services.open(u"A"_s, u"2026-11-22"_s);
        b.services.setInSight(false);
        b.talk.asked.clear();
        b.services.remove();
        b.gui.advance(std::chrono::minutes(1));
        QVERIFY(b.talk.asked.empty());
        QCOMPARE(b.titles().size(), 2);
        QVERIFY(!b.state().editor->message.isEmpty());
    }
};

BELFRY_CASE(tst_ServicesPresenter)
#include "tst_ServicesPresenter.moc"
