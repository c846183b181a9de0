#include "schedule/Scheduler.h"
#include "support/Case.h"

#include <QStringList>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

using namespace belfry;
using namespace belfry::schedule;
using namespace std::chrono_literals;
using model::GoLiveBy;
using Kind = model::ServiceDeed::Kind;

namespace {

WallTime utc(const char *text)
{
    return fromRfc3339(text).value();
}

/// A channel, an encoder, people, and a clock; the store is what survives a restart.
struct Church {
    explicit Church(const char *at) : now(utc(at)) { restart(); }

    void restart()
    {
        scheduler = std::make_unique<Scheduler>([this] { return sounding; });
        seen = Seen{onAir, receiving, onAir ? broadcast : "", onAir ? startedAt : WallTime()};
        carryOut(scheduler->see(seen, now));
        load();
    }
    void load()
    {
        std::vector<Calendar> calendars;
        for (const Plan &plan : plans)
            calendars.push_back(Calendar::of(plan).value());
        carryOut(scheduler->plan(std::move(calendars), store, now));
    }
    void carryOut(const Actions &actions)
    {
        for (const Action &action : actions) {
            const std::string clock = toRfc3339(now).substr(11, 5);
            if (action.kind == Action::Kind::Note) {
                store.push_back(action.deed);
                said.append(QString::fromStdString(clock + ' ' + std::string(name(action.deed.kind))));
            } else if (action.kind == Action::Kind::GoLive) {
                said.append(QString::fromStdString(clock + " GO"));
                starting = action.starting;
                if (deaf)
                    asked = true;
                else
                    goLive(GoLiveAnswer::Live);
            } else {
                said.append(QString::fromStdString(clock + " END"));
                end();
            }
        }
    }
    void goLive(std::optional<GoLiveAnswer> answer = {})
    {
        onAir = true;
        startedAt = now;
        broadcast = "B" + std::to_string(++broadcasts);
        look();
        if (answer)
            carryOut(scheduler->goLiveAnswered(*answer, now));
    }
    void end()
    {
        onAir = false;
        look();
    }
    void send(bool truth)
    {
        receiving = truth;
        look();
    }
    void look() { carryOut(scheduler->see({onAir, receiving, onAir ? broadcast : "", onAir ? startedAt : WallTime()}, now)); }
    /// As the server does: at the time it was asked to, and every half minute.
    void until(const char *text)
    {
        const WallTime time = utc(text);
        while (now < time) {
            now = std::min({time, std::max(scheduler->wakeAt(), now + 1ms), now + 30s});
            carryOut(scheduler->tick(now));
        }
    }
    QString take()
    {
        const QString text = said.join(QStringLiteral(", "));
        said.clear();
        return text;
    }

    WallTime now;
    bool onAir = false, receiving = false, deaf = false, asked = false;
    Duration starting{-1};
    std::optional<bool> sounding;
    std::string broadcast;
    WallTime startedAt{};
    int broadcasts = 0;
    Seen seen;
    std::vector<Plan> plans;
    std::vector<model::ServiceDeed> store;
    QStringList said;
    std::unique_ptr<Scheduler> scheduler;
};

// 10:00 to 11:00 in Berlin is 9 to 10 in UTC.
Plan service(GoLiveBy by, bool endsByItself = true, const char *id = "S", const char *starts = "2026-11-22T10:00", int minutes = 60)
{
    Plan plan;
    plan.service.id = id;
    plan.service.channel = "church";
    plan.service.title = "Worship";
    plan.service.timeZone = "Europe/Berlin";
    plan.service.startsLocal = model::localTimeFrom(starts).value();
    plan.service.minutes = minutes;
    plan.service.recurrence = "FREQ=WEEKLY";
    plan.service.leadMinutes = 10;
    plan.service.goLive = by;
    plan.service.endAutomatically = endsByItself;
    return plan;
}

Church church(const Plan &plan, const char *at = "2026-11-22T08:00:00Z", bool receiving = true)
{
    Church made(at);
    made.receiving = receiving;
    made.plans = {plan};
    return made;
}

#define SAID(church, text) QCOMPARE((church).take(), QStringLiteral(text))

} // namespace

class tst_Scheduler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAutomaticServiceGoesOnAirAtItsStartAndEndsAtItsEnd()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T08:59:59Z");
        SAID(it, "08:50 soon");
        it.until("2026-11-22T09:00:00Z");
        SAID(it, "09:00 GO, 09:00 live");
        it.until("2026-11-29T08:00:00Z");
        SAID(it, "09:55 asked, 10:00 END, 10:00 over");
        it.until("2026-11-29T12:00:00Z");
        SAID(it, "08:50 soon, 09:00 GO, 09:00 live, 09:55 asked, 10:00 END, 10:00 over");
        QCOMPARE(it.broadcasts, 2);
    }
    void aCountdownIsOnAirForTheLeadTime()
    {
        Plan plan = service(GoLiveBy::Automatic);
        plan.service.slate = model::kServiceCountdown;
        Church it = church(plan);
        it.restart();
        it.until("2026-11-22T08:49:59Z");
        SAID(it, "");
        it.until("2026-11-22T08:59:59Z");
        SAID(it, "08:50 soon, 08:50 GO");
        QCOMPARE(it.starting, Duration(10min));
        it.until("2026-11-22T10:30:00Z");
        SAID(it, "09:00 live, 09:55 asked, 10:00 END, 10:00 over");
        QCOMPARE(it.broadcasts, 1);
    }
    void aCountdownBeginsWhenTheEncoderComesAndLastsUntilTheStart()
    {
        Plan plan = service(GoLiveBy::Automatic);
        plan.service.slate = model::kServiceCountdown;
        Church it = church(plan, "2026-11-22T08:00:00Z", false);
        it.restart();
        it.until("2026-11-22T08:57:00Z");
        SAID(it, "08:50 soon");
        it.send(true);
        SAID(it, "08:57 GO");
        QCOMPARE(it.starting, Duration(3min));
        it.until("2026-11-22T09:00:00Z");
        SAID(it, "09:00 live");
    }
    void aCountdownSomebodyEndedStaysOffUntilTheStart()
    {
        Plan plan = service(GoLiveBy::Automatic);
        plan.service.slate = model::kServiceCountdown;
        Church it = church(plan);
        it.restart();
        it.until("2026-11-22T08:55:00Z");
        it.end();
        SAID(it, "08:50 soon, 08:50 GO");
        it.until("2026-11-22T09:00:00Z");
        SAID(it, "09:00 GO, 09:00 live");
        QCOMPARE(it.starting, Duration(0));
    }
    void whatIsOnAirBeforeIsLeftAloneByACountdown()
    {
        Plan plan = service(GoLiveBy::Automatic);
        plan.service.slate = model::kServiceCountdown;
        Church it = church(plan);
        it.restart();
        it.goLive();
        it.until("2026-11-22T08:55:00Z");
        it.end();
        it.until("2026-11-22T08:55:01Z");
        SAID(it, "08:50 soon, 08:55 GO");
        for (const auto by : {GoLiveBy::Remind, GoLiveBy::Manual}) {
            plan.service.goLive = by;
            Church other = church(plan);
            other.restart();
            other.until("2026-11-22T08:59:00Z");
            QVERIFY(!other.onAir);
        }
    }
    void aCountdownIsAnHourAtMost()
    {
        Plan plan = service(GoLiveBy::Automatic);
        plan.service.slate = model::kServiceCountdown;
        plan.service.leadMinutes = 90;
        Church it = church(plan, "2026-11-22T07:00:00Z");
        it.restart();
        it.until("2026-11-22T07:59:59Z");
        SAID(it, "07:30 soon");
        it.until("2026-11-22T08:00:00Z");
        SAID(it, "08:00 GO");
        QCOMPARE(it.starting, Duration(1h));
    }
    void peopleAreRemindedAndNothingIsDoneForThem()
    {
        Church it = church(service(GoLiveBy::Remind, false));
        it.restart();
        it.until("2026-11-22T09:05:00Z");
        SAID(it, "08:50 soon, 09:00 due");
        it.goLive();
        it.until("2026-11-22T11:00:00Z");
        SAID(it, "09:05 live, 10:00 over_time");
        QVERIFY(it.onAir);
        it.end();
        SAID(it, "11:00 over");
        QCOMPARE(it.store.back().by, std::string("people"));
    }
    void aManualServiceIsAnnouncedToWhoFollowsAndSaysNoMore()
    {
        Church it = church(service(GoLiveBy::Manual, false));
        it.restart();
        it.until("2026-11-22T09:05:00Z");
        SAID(it, "08:50 soon");
        it.goLive();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "09:05 live");
    }
    void waitsForTheEncoderAndSaysSo()
    {
        Church it = church(service(GoLiveBy::Automatic), "2026-11-22T08:55:00Z", false);
        it.restart();
        it.until("2026-11-22T09:00:04Z");
        SAID(it, "08:55 soon");
        QVERIFY(!it.scheduler->waiting(it.now));
        it.until("2026-11-22T09:20:00Z");
        SAID(it, "09:00 waiting");
        QVERIFY(it.scheduler->waiting(it.now));
        it.send(true);
        SAID(it, "09:20 GO, 09:20 live");
        QVERIFY(!it.scheduler->waiting(it.now));
    }
    void asksAgainWhenNothingThatCanBeShownCame()
    {
        Church it = church(service(GoLiveBy::Automatic), "2026-11-22T09:00:00Z");
        it.deaf = true;
        it.restart();
        SAID(it, "09:00 GO");
        it.until("2026-11-22T09:01:00Z");
        SAID(it, ""); // the first is not answered yet
        it.carryOut(it.scheduler->goLiveAnswered(GoLiveAnswer::NothingCame, it.now));
        it.until("2026-11-22T09:01:04Z");
        SAID(it, "");
        it.until("2026-11-22T09:01:06Z");
        SAID(it, "09:01 GO");
        it.deaf = false;
        it.goLive(GoLiveAnswer::Live);
        SAID(it, "09:01 live");
    }
    void whatCameTooLateIsLeftAlone()
    {
        Church it = church(service(GoLiveBy::Automatic), "2026-11-22T08:00:00Z", false);
        it.restart();
        it.until("2026-11-22T10:00:00Z");
        SAID(it, "08:50 soon, 09:00 waiting");
        it.send(true);
        it.until("2026-11-22T11:00:00Z");
        SAID(it, "");
        QCOMPARE(toRfc3339(it.scheduler->next(it.now)->startsAt).substr(0, 10), std::string("2026-11-29"));
    }
    void aPersonsEndIsNotUndone()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:30:00Z");
        it.end();
        it.take();
        it.until("2026-11-22T09:40:00Z");
        it.restart();
        it.until("2026-11-22T11:00:00Z");
        SAID(it, "");
        QCOMPARE(it.broadcasts, 1);
    }
    void anEndWhileItWaitsForThePictureIsAPersonsToo()
    {
        Church it = church(service(GoLiveBy::Automatic), "2026-11-22T09:00:00Z");
        it.deaf = true;
        it.restart();
        it.take();
        it.carryOut(it.scheduler->goLiveAnswered(GoLiveAnswer::Cancelled, it.now));
        it.until("2026-11-22T09:30:00Z");
        SAID(it, "09:00 over");
    }
    void aTestBeforeTheStartDoesNotCountAsTheService()
    {
        Church it = church(service(GoLiveBy::Automatic), "2026-11-22T08:52:00Z");
        it.restart();
        it.goLive();
        it.until("2026-11-22T08:55:00Z");
        it.end();
        it.until("2026-11-22T09:00:00Z");
        SAID(it, "08:52 soon, 09:00 GO, 09:00 live");
    }
    void goLiveAFewMinutesEarlyIsTheService()
    {
        Church it = church(service(GoLiveBy::Automatic), "2026-11-22T08:52:00Z");
        it.restart();
        it.goLive();
        it.until("2026-11-22T11:00:00Z");
        SAID(it, "08:52 soon, 09:00 live, 09:55 asked, 10:00 END, 10:00 over");
        QCOMPARE(it.broadcasts, 1);
    }
    void aBroadcastOfLongBeforeIsNotEnded()
    {
        Church it = church(service(GoLiveBy::Automatic), "2026-11-22T08:30:00Z");
        it.restart();
        it.goLive();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "08:50 soon, 09:00 joined, 10:00 over_time");
        QVERIFY(it.onAir);
    }
    void aPersonsGoLiveAfterTheEndIsLeftAlone()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T10:00:01Z");
        it.take();
        it.goLive();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "");
        QVERIFY(it.onAir);
    }
    void aBroadcastBegunAnewByPeopleIsTheirs()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:30:00Z");
        it.end();
        it.goLive();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "08:50 soon, 09:00 GO, 09:00 live, 09:30 over");
        QVERIFY(it.onAir);
    }
    void isExtendedByAPersonsWord()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:56:00Z");
        it.take();
        const auto day = model::localDateFrom("2026-11-22").value();
        auto extended = it.scheduler->extend("S", day, 15, "Anna", it.now);
        QVERIFY(extended.hasValue());
        QCOMPARE(extended->front().occurrence.endsAt, utc("2026-11-22T10:15:00Z"));
        QCOMPARE(extended->front().deed.by, std::string("Anna"));
        it.carryOut(*extended);
        it.restart(); // and that is remembered
        it.until("2026-11-22T11:00:00Z");
        SAID(it, "09:56 extended, 10:10 asked, 10:15 END, 10:15 over");
        QCOMPARE(it.scheduler->extend("S", day, 15, "Anna", it.now).error().code, ErrorCode::Conflict);
        QCOMPARE(it.scheduler->extend("S", day + std::chrono::days(3), 15, "Anna", it.now).error().code, ErrorCode::NotFound);
        QCOMPARE(it.scheduler->extend("T", day, 15, "Anna", it.now).error().code, ErrorCode::NotFound);
    }
    void isNotExtendedBeyondADay()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:30:00Z");
        const auto day = model::localDateFrom("2026-11-22").value();
        QVERIFY(it.scheduler->extend("S", day, 23 * 60, "Anna", it.now).hasValue());
        QCOMPARE(it.scheduler->extend("S", day, 1, "Anna", it.now).error().code, ErrorCode::InvalidInput);
    }
    void soundExtendsItWhereItIsMeasured()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.sounding = true;
        it.restart();
        it.until("2026-11-22T09:59:00Z");
        it.take();
        it.until("2026-11-22T10:07:00Z");
        QVERIFY(it.onAir);
        QVERIFY(it.take().startsWith(QStringLiteral("10:00 extended")));
        it.sounding = false;
        it.until("2026-11-22T10:30:00Z");
        QVERIFY(!it.onAir);
        QVERIFY(it.take().endsWith(QStringLiteral("END, 10:10 over")));
    }
    void soundExtendsItByAnHourAtMost()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.sounding = true;
        it.restart();
        it.until("2026-11-22T10:59:00Z");
        QVERIFY(it.onAir);
        it.until("2026-11-22T11:06:00Z");
        QVERIFY(!it.onAir);
    }
    void isNotBegunTwiceByARestart_data()
    {
        QTest::addColumn<QByteArray>("at");
        for (const char *at : {"2026-11-22T08:51:00Z", "2026-11-22T09:00:00Z", "2026-11-22T09:30:00Z", "2026-11-22T09:56:00Z", "2026-11-22T10:00:00Z",
                               "2026-11-22T10:30:00Z"})
            QTest::newRow(at) << QByteArray(at);
    }
    void isNotBegunTwiceByARestart()
    {
        QFETCH(QByteArray, at);
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until(at.constData());
        it.restart();
        it.until("2026-11-22T12:00:00Z");
        QCOMPARE(it.broadcasts, 1);
        SAID(it, "08:50 soon, 09:00 GO, 09:00 live, 09:55 asked, 10:00 END, 10:00 over");
    }
    void aBroadcastThatDidNotSurviveTheRestartIsNotBegunAgain()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:10:00Z");
        it.onAir = false; // past its grace
        it.restart();
        it.until("2026-11-22T12:00:00Z");
        QCOMPARE(it.broadcasts, 1);
    }
    void aRestartAfterTheEndStillAsksFirst()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:50:00Z");
        it.take();
        it.now = utc("2026-11-22T10:02:00Z");
        it.restart();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "10:02 asked, 10:07 END, 10:07 over");
    }
    void aDeedThatWasNotKeptBeforeTheKillIsSeenAgain()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:00:00Z");
        it.store.clear();
        it.restart();
        it.until("2026-11-22T12:00:00Z");
        QCOMPARE(it.broadcasts, 1);
        QVERIFY(!it.onAir);
    }
    void theClockIsSetForwardAndBack()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T08:30:00Z");
        it.now = utc("2026-11-22T09:15:00Z");
        it.carryOut(it.scheduler->tick(it.now));
        SAID(it, "09:15 GO, 09:15 live");
        it.now = utc("2026-11-22T08:15:00Z");
        it.carryOut(it.scheduler->tick(it.now));
        it.end();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "08:15 over");
        QCOMPARE(it.broadcasts, 1);
    }
    void aServiceJumpedOverIsMissed()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.now = utc("2026-11-22T15:00:00Z");
        it.carryOut(it.scheduler->tick(it.now));
        SAID(it, "");
        QCOMPARE(it.scheduler->next(it.now)->startsAt, utc("2026-11-29T09:00:00Z"));
    }
    void anEditHoldsFromNowOn()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:30:00Z");
        it.plans[0].service.minutes = 90;
        it.load();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "08:50 soon, 09:00 GO, 09:00 live, 10:25 asked, 10:30 END, 10:30 over");
    }
    void aShorterServiceIsAnnouncedBeforeItEnds()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:30:00Z");
        it.take();
        it.plans[0].service.minutes = 20;
        it.load();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "09:30 asked, 09:35 END, 09:35 over");
    }
    void whatIsRemovedOrSkippedStaysOnAir()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:30:00Z");
        it.plans.clear();
        it.load();
        it.take();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "");
        QVERIFY(it.onAir);
    }
    void aMoveOfMinutesIsTheSameService()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:30:00Z");
        it.end();
        it.take();
        it.plans[0].service.startsLocal = model::localTimeFrom("2026-11-22T10:15").value();
        it.load();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, ""); // somebody ended it
    }
    void aMoveToTheAfternoonBeginsAnew()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:10:00Z");
        it.end();
        it.take();
        it.plans[0].service.startsLocal = model::localTimeFrom("2026-11-22T15:00").value();
        it.load();
        it.until("2026-11-22T18:00:00Z");
        SAID(it, "13:50 soon, 14:00 GO, 14:00 live, 14:55 asked, 15:00 END, 15:00 over");
    }
    void skippedAndMovedDays()
    {
        Plan plan = service(GoLiveBy::Automatic);
        model::ServiceChange skipped, moved;
        skipped.occurrence = model::localDateFrom("2026-11-22").value();
        skipped.skipped = true;
        moved.occurrence = model::localDateFrom("2026-11-29").value();
        moved.startsLocal = model::localTimeFrom("2026-11-28T18:00");
        plan.changes = {skipped, moved};
        Church it = church(plan);
        it.restart();
        QCOMPARE(it.scheduler->next(it.now)->startsAt, utc("2026-11-28T17:00:00Z"));
        it.until("2026-11-30T00:00:00Z");
        SAID(it, "16:50 soon, 17:00 GO, 17:00 live, 17:55 asked, 18:00 END, 18:00 over");
    }
    void twoServicesThatOverlapAreOneBroadcast()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.plans.push_back(service(GoLiveBy::Automatic, true, "T", "2026-11-22T10:50", 60));
        it.restart();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "08:50 soon, 09:00 GO, 09:00 live, 09:40 soon, 09:50 live, 09:50 over, 10:45 asked, 10:50 END, 10:50 over");
        QCOMPARE(it.broadcasts, 1);
    }
    void theHourThatIsNotBeginsAtTheJump()
    {
        Plan plan = service(GoLiveBy::Automatic, true, "S", "2026-03-29T02:30", 60);
        Church it = church(plan, "2026-03-29T00:00:00Z");
        it.restart();
        it.until("2026-03-29T03:00:00Z");
        SAID(it, "00:50 soon, 01:00 GO, 01:00 live, 01:55 asked, 02:00 END, 02:00 over");
    }
    void theHourThatComesTwiceBeginsOnce()
    {
        Plan plan = service(GoLiveBy::Automatic, true, "S", "2026-10-25T02:30", 45);
        Church it = church(plan, "2026-10-24T23:00:00Z");
        it.restart();
        it.until("2026-10-25T05:00:00Z");
        SAID(it, "00:20 soon, 00:30 GO, 00:30 live, 01:10 asked, 01:15 END, 01:15 over");
        QCOMPARE(it.broadcasts, 1);
    }
    void nextIsTheFirstThatIsNeitherOverNorOnAir()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        QCOMPARE(it.scheduler->next(it.now)->startsAt, utc("2026-11-22T09:00:00Z"));
        QVERIFY(!it.scheduler->current(it.now));
        it.until("2026-11-22T08:50:00Z");
        QCOMPARE(it.scheduler->current(it.now)->startsAt, utc("2026-11-22T09:00:00Z"));
        it.until("2026-11-22T09:00:00Z");
        QCOMPARE(it.scheduler->next(it.now)->startsAt, utc("2026-11-29T09:00:00Z"));
        QCOMPARE(it.scheduler->current(it.now)->startsAt, utc("2026-11-22T09:00:00Z"));
        it.until("2026-11-22T10:00:01Z");
        QVERIFY(!it.scheduler->current(it.now));
    }
    void anotherServersBroadcastIsLeftToIt()
    {
        Church it = church(service(GoLiveBy::Automatic), "2026-11-22T09:00:00Z", false);
        model::ServiceDeed live;
        live.kind = Kind::Live;
        live.service = "S";
        live.day = model::localDateFrom("2026-11-22").value();
        live.startsAt = live.at = it.now;
        live.broadcast = "elsewhere";
        it.store = {live};
        it.restart();
        it.send(true);
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "");
    }
    void aBroadcastThatIsGivenAnotherIdIsTheSame()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2026-11-22T09:10:00Z");
        it.broadcast = "the cluster's";
        it.look();
        it.restart();
        it.until("2026-11-22T12:00:00Z");
        SAID(it, "08:50 soon, 09:00 GO, 09:00 live, 09:55 asked, 10:00 END, 10:00 over");
    }
    void aYearOfSundaysGoesOnAirOnceEach()
    {
        Church it = church(service(GoLiveBy::Automatic));
        it.restart();
        it.until("2027-11-22T00:00:00Z");
        QCOMPARE(it.broadcasts, 53);
        QCOMPARE(it.said.filter(QStringLiteral(" END")).size(), 53);
        QCOMPARE(it.said.filter(QStringLiteral("09:00 GO")).size() + it.said.filter(QStringLiteral("08:00 GO")).size(), 53);
        QCOMPARE(it.said.filter(QStringLiteral("08:00 GO")).size(), 31); // 28 March to 24 October
    }
};

BELFRY_CASE(tst_Scheduler)
#include "tst_Scheduler.moc"
