#include "app/KeepAwake.h"
#include "support/Case.h"
#include "unit/app/DeskBench.h"

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;

namespace {

struct Guard : SleepGuard {
    int holds = 0;
    int releases = 0;
    void hold(const QString &why) override { holds += why.isEmpty() ? 0 : 1; }
    void release() override { ++releases; }
};

} // namespace

class tst_KeepAwake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsFromGoLiveToTheEnd()
    {
        DeskBench b;
        Guard guard;
        KeepAwake awake(b.live, guard);
        QVERIFY(b.ready());
        QCOMPARE(guard.holds, 0);
        b.server.channel = FakeServer::receiving();
        b.server.setOnAir(true);
        QVERIFY(b.until([&] { return guard.holds == 1; }));
        b.server.setOnAir(false);
        QVERIFY(b.until([&] { return guard.releases == 1; }));
    }
    void aServerOutOfSightChangesNothing()
    {
        DeskBench b;
        Guard guard;
        QVERIFY(b.ready());
        {
            KeepAwake awake(b.live, guard);
            b.server.channel = FakeServer::receiving();
            b.server.setOnAir(true);
            QVERIFY(b.until([&] { return guard.holds == 1; }));
            b.server.silent = true;
            // A question to the server runs out in real time, what follows from it in the window's own.
            QVERIFY(QTest::qWaitFor([&] {
                b.gui.advance(Duration(20));
                return b.live.state().header.air == AirState::Unknown;
            }, 30'000));
            QCOMPARE(guard.releases, 0);
        }
        QCOMPARE(guard.releases, 1); // with the window
    }
    void theSystemCanBeAskedOrNotWithoutHarm()
    {
        const auto guard = systemSleepGuard();
        guard->hold(QStringLiteral("a test"));
        guard->release();
        guard->release();
    }
};

BELFRY_CASE(tst_KeepAwake)
#include "tst_KeepAwake.moc"
