#include "server/Watchdog.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <optional>

using namespace belfry;
using namespace belfry::server;
using namespace belfry::test;
using namespace std::chrono_literals;

class tst_Watchdog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isToldForAsLongAsBothThreadsTurn()
    {
        FakeExecutor ctl, media;
        int told = 0;
        std::optional<Watchdog> dog(std::in_place, ctl, media, 20s, [&told] { ++told; });
        const auto turn = [&] {
            media.advance(0ms);
            ctl.advance(0ms);
        };
        turn();
        QCOMPARE(told, 1);
        ctl.advance(19'999ms);
        turn();
        QCOMPARE(told, 1);
        ctl.advance(1ms);
        turn();
        QCOMPARE(told, 2);
        ctl.advance(10min); // media is stuck
        QCOMPARE(told, 2);
        turn(); // and turns again
        QCOMPARE(told, 3);
        ctl.advance(20s);
        media.advance(0ms);
        dog.reset();
        ctl.advance(10min);
        QCOMPARE(told, 3);
    }
};

BELFRY_CASE(tst_Watchdog)
#include "tst_Watchdog.moc"
