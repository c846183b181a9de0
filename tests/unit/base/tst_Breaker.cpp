#include "base/Breaker.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <set>

using namespace belfry;
using namespace std::chrono_literals;
using State = Breaker::State;

namespace {

const BreakerSettings kSteady{.failuresInARow = 3, .failureRate = 0.5, .callsMin = 10, .window = 10s, .openFor = 1s,
                              .openForMax = 4s, .jitter = 0, .trialTime = 10s};

} // namespace

class tst_Breaker : public QObject {
    Q_OBJECT

    test::FakeClock m_clock;

    static void call(Breaker &breaker, bool fails)
    {
        const auto pass = breaker.enter();
        QVERIFY(pass);
        breaker.ended(*pass, fails);
    }
    static void breakIt(Breaker &breaker)
    {
        for (int i = 0; i < kSteady.failuresInARow; ++i)
            call(breaker, true);
        QCOMPARE(breaker.state(), State::Open);
    }

private Q_SLOTS:
    void opensAtTheFailureInARowThatIsTooMany()
    {
        Breaker breaker("x", kSteady, m_clock);
        call(breaker, true);
        call(breaker, true);
        call(breaker, false);
        call(breaker, true);
        call(breaker, true);
        QCOMPARE(breaker.state(), State::Closed);
        call(breaker, true);
        QCOMPARE(breaker.state(), State::Open);
        QVERIFY(!breaker.enter());
        QCOMPARE(breaker.timesOpened(), 1u);
        QCOMPARE(breaker.refused(), 1u);
    }
    void opensWhenHalfOfManyCallsFail()
    {
        Breaker breaker("x", kSteady, m_clock);
        for (int i = 0; i < 9; ++i)
            call(breaker, i % 2 == 1);
        QCOMPARE(breaker.state(), State::Closed); // four of nine: too few calls to judge, and under half
        call(breaker, true);
        QCOMPARE(breaker.state(), State::Open);
    }
    void forgetsFailuresOfLongAgo()
    {
        Breaker breaker("x", kSteady, m_clock);
        for (int i = 0; i < 8; ++i)
            call(breaker, i % 2 == 1);
        m_clock.pass(10s);
        call(breaker, false);
        call(breaker, true);
        QCOMPARE(breaker.state(), State::Closed);
    }
    void triesOneCallAfterItsTimeAndClosesWhenThatWorks()
    {
        Breaker breaker("x", kSteady, m_clock);
        breakIt(breaker);
        QCOMPARE(breaker.waitLeft(), Duration(1s));
        m_clock.pass(999ms);
        QCOMPARE(breaker.state(), State::Open);
        QCOMPARE(breaker.waitLeft(), Duration(1ms));
        m_clock.pass(1ms);
        QCOMPARE(breaker.state(), State::HalfOpen);
        QCOMPARE(breaker.waitLeft(), Duration(0));
        const auto trial = breaker.enter();
        QVERIFY(trial);
        QVERIFY(!breaker.enter());
        breaker.ended(*trial, false);
        QCOMPARE(breaker.state(), State::Closed);
        QVERIFY(breaker.enter());
    }
    void waitsTwiceAsLongAfterEachTrialThatFailsUpToItsMost()
    {
        Breaker breaker("x", kSteady, m_clock);
        breakIt(breaker);
        for (const Duration wait : {1s, 2s, 4s, 4s}) {
            m_clock.pass(wait - 1ms);
            QCOMPARE(breaker.state(), State::Open);
            m_clock.pass(1ms);
            call(breaker, true);
        }
        QCOMPARE(breaker.timesOpened(), 1u);
        m_clock.pass(4s);
        call(breaker, false);
        breakIt(breaker);
        QCOMPARE(breaker.timesOpened(), 2u);
        m_clock.pass(1s);
        QCOMPARE(breaker.state(), State::HalfOpen); // the first wait again
    }
    void anAnswerFromBeforeItOpenedSaysNothingOfNow()
    {
        Breaker breaker("x", kSteady, m_clock);
        const auto slow = breaker.enter();
        breakIt(breaker);
        breaker.ended(*slow, false);
        QCOMPARE(breaker.state(), State::Open);
        m_clock.pass(1s);
        const auto trial = breaker.enter();
        breaker.ended(*slow, false);
        QCOMPARE(breaker.state(), State::HalfOpen);
        breaker.ended(*trial, true);
        QCOMPARE(breaker.state(), State::Open);
    }
    void aTrialNobodyEndsDoesNotBlockTheNext()
    {
        Breaker breaker("x", kSteady, m_clock);
        breakIt(breaker);
        m_clock.pass(1s);
        const auto lost = breaker.enter();
        m_clock.pass(10s - 1ms);
        QVERIFY(!breaker.enter());
        m_clock.pass(1ms);
        const auto next = breaker.enter();
        QVERIFY(next);
        breaker.ended(*lost, true);
        QCOMPARE(breaker.state(), State::HalfOpen);
        breaker.ended(*next, false);
        QCOMPARE(breaker.state(), State::Closed);
    }
    void waitsAreSpreadWithinTheirShare()
    {
        std::set<Duration> seen;
        for (int i = 0; i < 200; ++i) {
            const Duration wait = jittered(1s, 0.2);
            QVERIFY(wait >= 800ms && wait <= 1200ms);
            seen.insert(wait);
        }
        QVERIFY(seen.size() > 20);
        QCOMPARE(jittered(1s, 0), Duration(1s));
    }
};

BELFRY_CASE(tst_Breaker)
#include "tst_Breaker.moc"
