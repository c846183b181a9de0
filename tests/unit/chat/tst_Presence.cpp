#include "chat/Presence.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace std::chrono_literals;
using chat::Presence;
using chat::tokenOf;

class tst_Presence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everybodyIsCountedOnceHoweverOftenTheySaySo()
    {
        Presence there;
        test::FakeClock clock;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(there.beat(tokenOf("anna"), clock.now()));
            there.beat(tokenOf("ben"), clock.now());
        }
        QCOMPARE(there.count(), 2u);
    }
    void whoIsSilentForTwentySecondsIsGone()
    {
        Presence there;
        test::FakeClock clock;
        there.beat(tokenOf("anna"), clock.now());
        clock.pass(10s);
        there.beat(tokenOf("ben"), clock.now());
        clock.pass(Presence::kDecay - 10s - 1ms);
        there.decay(clock.now());
        QCOMPARE(there.count(), 2u);
        clock.pass(1ms);
        there.decay(clock.now());
        QCOMPARE(there.count(), 1u);
        clock.pass(10s);
        there.decay(clock.now());
        QVERIFY(there.empty());
    }
    void tellsWhoIsFreshOnce()
    {
        Presence there;
        test::FakeClock clock;
        there.beat(tokenOf("anna"), clock.now());
        there.beat(tokenOf("anna"), clock.now());
        QCOMPARE(there.takeFresh(), std::vector<chat::Token>{tokenOf("anna")});
        QVERIFY(there.takeFresh().empty());
        there.beat(tokenOf("anna"), clock.now());
        QCOMPARE(there.takeFresh().size(), 1u);
    }
    void holdsNoMoreThanItsBound()
    {
        Presence there(3);
        test::FakeClock clock;
        for (const char *who : {"a", "b", "c", "d"})
            there.beat(tokenOf(who), clock.now());
        QCOMPARE(there.count(), 3u);
    }
};

BELFRY_CASE(tst_Presence)
#include "tst_Presence.moc"
