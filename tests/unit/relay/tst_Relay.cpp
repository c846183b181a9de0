#include "relay/Relay.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::relay;
using Step = Relay::Step;

namespace {

struct Bench final : Relay::World {
    explicit Bench(LiveBy liveBy = LiveBy::Transport) : relay(*this, liveBy) {}

    void open() override { ++opened; }
    void close() override { ++closed; }
    void changed() override { shown.push_back(std::string(name(relay.state())) + (relay.reason() == Reason::None ? "" : ":" + std::string(name(relay.reason())))); }

    TimePoint now() const { return clock.now(); }
    /// Time passes, looked at twice a second; bytes flow as told.
    void pass(Duration duration)
    {
        for (Duration left = duration; left > Duration(0); left -= Duration(500)) {
            clock.pass(Duration(500));
            if (relay.isOpen() && step == Step::Accepted) {
                seen.given += flow;
                seen.arrived += arrives ? flow : 0;
                seen.acknowledged += acknowledges ? flow : 0;
                relay.measured(seen, now());
            }
            relay.advance(now());
        }
    }
    void reach(Step to)
    {
        step = to;
        seen = {};
        relay.reached(to, now());
        if (to == Step::Accepted) {
            seen.given = 3'000;
            seen.arrived = 3'000;
            relay.beganSending(now());
            relay.measured(seen, now());
        }
    }
    void goLive()
    {
        reach(Step::Accepted);
        pass(Duration(500));
    }
    void fail(Reason reason)
    {
        step = Step::Connecting;
        relay.failed(reason, "told", now());
    }
    RelayStatus status() const { return relay.status(now(), clock.wall()); }
    std::size_t times(const std::string &what) const { return static_cast<std::size_t>(std::count(shown.begin(), shown.end(), what)); }

    test::FakeClock clock;
    int opened = 0, closed = 0;
    Step step = Step::Connecting;
    std::uint64_t flow = 250'000;
    bool arrives = true;
    bool acknowledges = false;
    Relay::Measured seen;
    std::vector<std::string> shown;
    Relay relay;
};

} // namespace

class tst_Relay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBarredPlaceIsToldAndLeftAloneUntilItMayBeTried()
    {
        Bench bench;
        bench.relay.bar(Reason::CodecNotTaken, bench.now());
        QVERIFY(bench.relay.state() == State::Idle);
        bench.relay.start(bench.now());
        QCOMPARE(bench.shown.back(), std::string("refused:codec_not_taken"));
        bench.relay.retryNow(bench.now());
        bench.relay.switchTo(false, bench.now());
        bench.relay.switchTo(true, bench.now());
        bench.pass(Duration(60'000));
        QCOMPARE(bench.opened, 0);
        QVERIFY(!bench.status().nextTry);
        bench.relay.bar(Reason::None, bench.now());
        QCOMPARE(bench.opened, 1);
        bench.goLive();
        QVERIFY(bench.relay.state() == State::Live);
        bench.relay.bar(Reason::CodecNotTaken, bench.now());
        QCOMPARE(bench.closed, 1);
        QCOMPARE(bench.shown.back(), std::string("refused:codec_not_taken"));
        bench.relay.stop(bench.now());
        QVERIFY(bench.relay.state() == State::Idle);
    }
    void aSourceThatChangesAllTheTimeMakesOneNewConnectionInFiveSeconds()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.goLive();
        bench.relay.restart(Reason::SourceChanged, bench.now());
        QCOMPARE(bench.opened, 2); // the first at once
        const int before = bench.opened;
        for (int i = 0; i < 60; ++i) {
            if (bench.relay.isOpen())
                bench.goLive();
            else
                bench.pass(Duration(500));
            if (bench.relay.isOpen())
                bench.relay.restart(Reason::SourceChanged, bench.now());
            QVERIFY(bench.relay.isOpen() || bench.relay.reason() == Reason::SourceChanged);
        }
        // Half a minute.
        QVERIFY2(bench.opened - before >= 5 && bench.opened - before <= 6, std::to_string(bench.opened - before).c_str());
        QCOMPARE(bench.status().attempt, 0);
        bench.pass(Duration(5'000));
        bench.goLive();
        QVERIFY(bench.relay.state() == State::Live);
        bench.pass(Duration(5'000));
        bench.relay.restart(Reason::SourceChanged, bench.now());
        QVERIFY(bench.relay.isOpen());
    }
    void aPersonIsObeyedWhateverTheSourceDid()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.goLive();
        bench.relay.restart(Reason::SourceChanged, bench.now());
        bench.goLive();
        bench.relay.restart(Reason::SourceChanged, bench.now());
        QVERIFY(!bench.relay.isOpen());
        bench.relay.retryNow(bench.now());
        QVERIFY(bench.relay.isOpen());
    }
    void whatLeadsBackIsRefusedAndTriedAgainInHalfAMinute()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.goLive();
        bench.fail(Reason::LeadsBack);
        QCOMPARE(bench.shown.back(), std::string("refused:leads_back"));
        bench.pass(Duration(29'000));
        QCOMPARE(bench.opened, 1);
        bench.pass(Duration(1'000));
        QCOMPARE(bench.opened, 2);
    }
    void goesThroughItsStatesToLive()
    {
        Bench bench;
        QVERIFY(bench.relay.state() == State::Idle);
        bench.relay.start(bench.now());
        QCOMPARE(bench.opened, 1);
        bench.reach(Step::Securing);
        bench.reach(Step::Handshaking);
        bench.reach(Step::Asking);
        bench.reach(Step::Accepted);
        QVERIFY(bench.relay.state() == State::Publishing); // accepted is not arrived
        bench.pass(Duration(500));
        QVERIFY((bench.shown == std::vector<std::string>{"connecting", "handshaking", "publishing", "live"}));
        bench.relay.stop(bench.now());
        QVERIFY(bench.relay.state() == State::Idle);
        QCOMPARE(bench.closed, 1);
    }
    void liveIsOnlyWhatArrives()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.arrives = false;
        bench.reach(Step::Accepted);
        bench.pass(Duration(7'500));
        QVERIFY(bench.relay.state() == State::Publishing);
        bench.pass(Duration(1'000));
        QVERIFY(bench.relay.state() == State::Retrying);
        QVERIFY(bench.relay.reason() == Reason::NothingArrives);
    }
    void eachSilentStepHasItsOwnDeadlineAndName()
    {
        const std::pair<Step, Reason> cases[] = {{Step::Connecting, Reason::ConnectUnanswered},
                                                 {Step::Securing, Reason::TlsUnanswered},
                                                 {Step::Handshaking, Reason::HandshakeUnanswered},
                                                 {Step::Asking, Reason::PublishUnanswered}};
        for (const auto &[step, reason] : cases) {
            Bench bench;
            bench.relay.start(bench.now());
            bench.reach(step);
            bench.pass(Duration(4'500));
            QVERIFY(!(bench.relay.state() == State::Retrying));
            bench.pass(Duration(6'500));
            QVERIFY(bench.relay.state() == State::Retrying);
            QVERIFY(bench.relay.reason() == reason);
        }
    }
    void waitsLongerEachTimeAndNeverGivesUp()
    {
        Bench bench;
        bench.relay.start(bench.now());
        std::vector<Duration> waits;
        for (int i = 0; i < 60; ++i) {
            bench.fail(Reason::PortRefused);
            QCOMPARE(bench.status().attempt, i + 1);
            waits.push_back(*bench.status().nextTry - bench.clock.wall());
            const int before = bench.opened;
            bench.pass(Duration(500) + waits.back());
            QCOMPARE(bench.opened, before + 1);
        }
        QVERIFY(waits[0] >= Duration(1'000) && waits[0] <= Duration(1'200));
        QVERIFY(waits[1] >= Duration(1'600) && waits[1] <= Duration(2'400));
        QVERIFY(waits[3] >= Duration(6'400) && waits[3] <= Duration(9'600));
        for (std::size_t i = 6; i < waits.size(); ++i)
            QVERIFY(waits[i] >= Duration(24'000) && waits[i] <= Duration(30'000));
        std::sort(waits.begin() + 6, waits.end());
        QVERIFY(waits[6] != waits.back()); // not all at once
        QCOMPARE(bench.shown, (std::vector<std::string>{"connecting", "retrying:port_refused"}));
    }
    void aRefusedKeyKeepsItsNameAndIsTriedEveryThirtySeconds()
    {
        Bench bench;
        bench.relay.start(bench.now());
        for (int i = 0; i < 5; ++i) {
            bench.fail(Reason::KeyRefused);
            QVERIFY(bench.relay.state() == State::Refused);
            QVERIFY(*bench.status().nextTry - bench.clock.wall() == Duration(30'000));
            bench.pass(Duration(29'500));
            QCOMPARE(bench.opened, i + 1);
            bench.pass(Duration(500));
            QCOMPARE(bench.opened, i + 2);
            bench.reach(Step::Asking);
            QVERIFY(bench.relay.state() == State::Refused); // until it is proved otherwise
        }
        QCOMPARE(bench.times("refused:key_refused"), std::size_t(1));
        bench.goLive();
        QVERIFY(bench.relay.state() == State::Live);
    }
    void hangingUpEveryTenSecondsIsSaidOnce()
    {
        Bench bench;
        bench.relay.start(bench.now());
        int opened = 0;
        for (Duration passed{0}; passed < Duration(600'000);) {
            if (bench.relay.isOpen()) {
                bench.goLive();
                bench.pass(Duration(9'500));
                bench.fail(Reason::HungUp);
                passed += Duration(10'000);
                ++opened;
            } else {
                bench.pass(Duration(500));
                passed += Duration(500);
            }
        }
        QVERIFY(opened >= 15);
        QCOMPARE(bench.times("unsteady:breaks_off"), std::size_t(1));
        QVERIFY(bench.relay.state() == State::Unsteady);
        QVERIFY(bench.shown.size() <= 8);
        const auto status = bench.status();
        QVERIFY(status.attempt >= 6);
        QVERIFY(*status.nextTry - bench.clock.wall() <= Duration(30'000));
        // Two minutes without: it is well again.
        while (!bench.relay.isOpen())
            bench.pass(Duration(500));
        bench.goLive();
        bench.pass(Duration(119'000));
        QVERIFY(bench.relay.state() == State::Unsteady);
        bench.pass(Duration(1'500));
        QVERIFY(bench.relay.state() == State::Live);
    }
    void threeQuietSecondsAreUnsteadyTenAreTheEnd()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.goLive();
        bench.arrives = false;
        bench.pass(Duration(2'500));
        QVERIFY(bench.relay.state() == State::Live);
        bench.pass(Duration(500));
        QVERIFY(bench.relay.state() == State::Unsteady);
        QVERIFY(bench.relay.reason() == Reason::NothingArrives);
        bench.pass(Duration(6'500));
        QVERIFY(bench.relay.state() == State::Unsteady);
        bench.pass(Duration(500));
        QVERIFY(bench.relay.state() == State::Retrying);
    }
    void aSilentSourceIsNoFaultOfThePlace()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.goLive();
        bench.flow = 0;
        bench.pass(Duration(120'000));
        QVERIFY(bench.relay.state() == State::Live);
    }
    void droppedGopsAreUnsteadyUntilItIsCalm()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.goLive();
        for (int i = 0; i < 20; ++i) {
            bench.relay.dropped(bench.now());
            bench.pass(Duration(2'000));
        }
        QCOMPARE(bench.times("unsteady:too_slow"), std::size_t(1));
        bench.pass(Duration(27'500));
        QVERIFY(bench.relay.state() == State::Unsteady);
        bench.pass(Duration(1'000));
        QVERIFY(bench.relay.state() == State::Live);
        QVERIFY(bench.status().lastReason == Reason::TooSlow);
    }
    void halfTheSpeedIsSaidWithinTenSecondsHoweverMuchMayWait()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.goLive();
        int looks = 0;
        for (; looks < 40 && bench.relay.state() == State::Live; ++looks) {
            bench.clock.pass(Duration(500));
            bench.seen.given += bench.flow / 2;
            bench.seen.arrived += bench.flow / 2;
            bench.seen.waiting += bench.flow / 2;
            bench.relay.measured(bench.seen, bench.now());
            bench.relay.advance(bench.now());
        }
        QCOMPARE(bench.shown.back(), std::string("unsteady:too_slow"));
        QVERIFY2(looks <= 20, std::to_string(looks).c_str());
    }
    void aHiccupIsNoPlaceThatIsTooSlow()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.goLive();
        for (int i = 0; i < 5; ++i) {
            bench.arrives = false;
            bench.pass(Duration(2'500));
            bench.arrives = true;
            bench.seen.arrived = bench.seen.given; // and then all of it
            bench.pass(Duration(5'000));
        }
        QCOMPARE(bench.shown, (std::vector<std::string>{"connecting", "publishing", "live"}));
    }
    void hangingUpOnTheKeyTwiceInARowIsARefusal()
    {
        Bench bench;
        bench.relay.start(bench.now());
        const auto hangUp = [&bench] {
            while (!bench.relay.isOpen())
                bench.pass(Duration(500));
            bench.reach(Step::Asking);
            bench.fail(Reason::HungUpOnKey);
        };
        hangUp();
        QCOMPARE(bench.shown.back(), std::string("retrying:hung_up_on_key"));
        QVERIFY(*bench.status().nextTry - bench.clock.wall() < Duration(2'000));
        hangUp();
        QCOMPARE(bench.shown.back(), std::string("refused:hung_up_on_key"));
        QVERIFY(*bench.status().nextTry - bench.clock.wall() == Duration(30'000));
        bench.pass(Duration(30'000));
        bench.reach(Step::Accepted);
        bench.pass(Duration(500));
        QCOMPARE(bench.shown.back(), std::string("live"));
        bench.fail(Reason::HungUp);
        hangUp(); // the first in a row again
        QCOMPARE(bench.shown.back(), std::string("retrying:hung_up_on_key"));
    }
    void whatBrokeOffAndIsGoneSaysThatItIsGone()
    {
        Bench bench;
        bench.relay.start(bench.now());
        const auto next = [&bench] {
            while (!bench.relay.isOpen())
                bench.pass(Duration(500));
        };
        for (int i = 0; i < 3; ++i) {
            next();
            bench.goLive();
            bench.fail(Reason::HungUp);
        }
        QCOMPARE(bench.shown.back(), std::string("unsteady:breaks_off"));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(bench.shown.back(), std::string("unsteady:breaks_off"));
            next();
            bench.fail(Reason::PortRefused);
        }
        QCOMPARE(bench.shown.back(), std::string("retrying:port_refused"));
        next();
        bench.goLive();
        QCOMPARE(bench.shown.back(), std::string("unsteady:breaks_off")); // it is there again, and that is still so
    }
    void acknowledgementsAloneCountWhereThePresetSaysSo()
    {
        Bench bench(LiveBy::Acknowledgements);
        bench.relay.start(bench.now());
        bench.goLive();
        QVERIFY(bench.relay.state() == State::Publishing); // it arrives, and they say nothing
        bench.acknowledges = true;
        bench.pass(Duration(500));
        QVERIFY(bench.relay.state() == State::Live);
        bench.acknowledges = false;
        bench.pass(Duration(10'500));
        QVERIFY(bench.relay.state() == State::Retrying);
    }
    void whereTheyCameTheirAbsenceCounts()
    {
        Bench bench(LiveBy::Either);
        bench.relay.start(bench.now());
        bench.goLive();
        QVERIFY(bench.relay.state() == State::Live); // never one came: what the system confirms counts
        bench.pass(Duration(60'000));
        QVERIFY(bench.relay.state() == State::Live);
        bench.acknowledges = true;
        bench.pass(Duration(500));
        bench.seen.acknowledged = bench.seen.given;
        bench.pass(Duration(5'000));
        QVERIFY(bench.relay.state() == State::Live);
        bench.acknowledges = false; // a system that still takes bytes, and a program behind it that hangs
        bench.pass(Duration(400'000));
        QVERIFY(bench.relay.state() != State::Live);
    }
    void withoutAcknowledgementsOnlyTheSystemCountsWhereThePresetSaysSo()
    {
        Bench bench(LiveBy::Transport);
        bench.relay.start(bench.now());
        bench.acknowledges = true;
        bench.goLive();
        bench.acknowledges = false;
        bench.pass(Duration(60'000));
        QVERIFY(bench.relay.state() == State::Live);
    }
    void offAndOnWhileOnAir()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.goLive();
        bench.relay.switchTo(false, bench.now());
        QVERIFY(bench.relay.state() == State::Off);
        QCOMPARE(bench.closed, 1);
        bench.pass(Duration(60'000));
        QCOMPARE(bench.opened, 1);
        bench.relay.switchTo(true, bench.now());
        QCOMPARE(bench.opened, 2);
        QVERIFY(bench.relay.state() == State::Connecting);
    }
    void offBeforeAirNeverOpens()
    {
        Bench bench;
        bench.relay.switchTo(false, bench.now());
        bench.relay.start(bench.now());
        bench.pass(Duration(60'000));
        QCOMPARE(bench.opened, 0);
        QVERIFY(bench.relay.state() == State::Off);
    }
    void retryNowDoesNotWait()
    {
        Bench bench;
        bench.relay.start(bench.now());
        for (int i = 0; i < 6; ++i) {
            bench.fail(Reason::Unreachable);
            bench.pass(Duration(31'000));
        }
        bench.fail(Reason::Unreachable);
        const int opened = bench.opened;
        bench.relay.retryNow(bench.now());
        QCOMPARE(bench.opened, opened + 1);
        QVERIFY(!bench.status().nextTry);
        bench.pass(Duration(1'000));
        QCOMPARE(bench.opened, opened + 1); // the old wait is over, too
    }
    void retryNowOfWhatIsOffDoesNothing()
    {
        Bench bench;
        bench.relay.retryNow(bench.now());
        bench.relay.start(bench.now());
        bench.relay.switchTo(false, bench.now());
        bench.relay.retryNow(bench.now());
        QCOMPARE(bench.opened, 1);
        QVERIFY(bench.relay.state() == State::Off);
    }
    void factsOfAClosedConnectionMeanNothing()
    {
        Bench bench;
        bench.relay.start(bench.now());
        bench.fail(Reason::HungUp);
        bench.relay.failed(Reason::KeyRefused, "late", bench.now());
        bench.relay.reached(Step::Accepted, bench.now());
        bench.relay.dropped(bench.now());
        QVERIFY(bench.relay.state() == State::Retrying);
        QVERIFY(bench.relay.reason() == Reason::HungUp);
    }
    void noOrderOfEventsIsADeadEnd()
    {
        // Whatever happened before: while it is on, it is open or has a time at which it will be.
        std::uint32_t seed = 3;
        const auto random = [&seed](std::uint32_t below) { return ((seed = seed * 1664525u + 1013904223u) >> 16) % below; };
        Bench bench(LiveBy::Either);
        bool on = true, started = false;
        for (int i = 0; i < 50'000; ++i) {
            switch (random(10)) {
            case 0: bench.relay.start(bench.now()); started = true; break;
            case 1: if (random(4) == 0) { bench.relay.stop(bench.now()); started = false; } break;
            case 2: on = random(4) != 0; bench.relay.switchTo(on, bench.now()); break;
            case 3: bench.relay.retryNow(bench.now()); break;
            case 4: bench.fail(static_cast<Reason>(1 + random(24))); break;
            case 5: bench.reach(static_cast<Step>(random(5))); break;
            case 6: bench.relay.dropped(bench.now()); break;
            case 7: bench.arrives = random(2) != 0; break;
            case 8: bench.relay.restart(Reason::SourceChanged, bench.now()); break;
            default: bench.pass(Duration(500 * random(40))); break;
            }
            const auto status = bench.status();
            if (started && on)
                QVERIFY(bench.relay.isOpen() || status.nextTry);
            else
                QVERIFY(!bench.relay.isOpen());
            QCOMPARE(status.state == State::Off, !on);
            QCOMPARE(bench.opened - bench.closed, bench.relay.isOpen() ? 1 : 0);
            QVERIFY(status.state != State::Live || bench.relay.isLive());
        }
    }
};

BELFRY_CASE(tst_Relay)
#include "tst_Relay.moc"
