#include "server/ClusterWatch.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QTest>

#include <vector>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

class tst_ClusterWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOnceThatTheOthersAreAwayAndOnceThatTheyAreBack()
    {
        test::FakeExecutor home;
        bool connected = true;
        std::vector<std::optional<WallTime>> told;
        const ClusterWatch watch(home, [&] { return connected; }, [&](std::optional<WallTime> since) { told.push_back(since); });
        home.advance(10s);
        QVERIFY(told.empty());
        connected = false;
        home.advance(1s);
        QVERIFY(told.empty());
        const WallTime began = home.clock().wall();
        home.advance(10s);
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told[0], std::optional(began));
        connected = true;
        home.advance(10s);
        QCOMPARE(told.size(), std::size_t(2));
        QVERIFY(!told[1]);
    }
    void aBlinkIsNotTold()
    {
        test::FakeExecutor home;
        bool connected = true;
        int told = 0;
        const ClusterWatch watch(home, [&] { return connected; }, [&](std::optional<WallTime>) { ++told; });
        home.run();
        for (int i = 0; i < 5; ++i) {
            connected = false;
            home.advance(1s);
            connected = true;
            home.advance(1s);
        }
        QCOMPARE(told, 0);
    }
};

BELFRY_CASE(tst_ClusterWatch)
#include "tst_ClusterWatch.moc"
