#include "server/ViewersOfAddress.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace std::chrono_literals;
using server::ViewersOfAddress;

namespace {

constexpr chat::Token kHall = 7;

} // namespace

class tst_ViewersOfAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsSoManyOfOneAddressAndNoMore()
    {
        test::FakeClock clock;
        ViewersOfAddress viewers(3);
        for (chat::Token viewer = 1; viewer <= 3; ++viewer)
            QVERIFY(viewers.beat("church", kHall, viewer, clock.now()));
        QVERIFY(!viewers.beat("church", kHall, 4, clock.now()));
        QVERIFY(viewers.beat("church", kHall, 3, clock.now()));
        QVERIFY(viewers.beat("church", kHall + 1, 4, clock.now()));
        QVERIFY(viewers.beat("chapel", kHall, 4, clock.now()));
    }
    void whoHasFadedMakesRoomForAnother()
    {
        test::FakeClock clock;
        ViewersOfAddress viewers(1);
        QVERIFY(viewers.beat("church", kHall, 1, clock.now()));
        clock.pass(chat::Presence::kDecay - 1ms);
        QVERIFY(!viewers.beat("church", kHall, 2, clock.now()));
        clock.pass(5s);
        QVERIFY(viewers.beat("church", kHall, 2, clock.now()));
        clock.pass(1min);
        QVERIFY(viewers.beat("chapel", kHall, 2, clock.now()));
        QCOMPARE(viewers.places(), std::size_t(1));
    }
};

BELFRY_CASE(tst_ViewersOfAddress)
#include "tst_ViewersOfAddress.moc"
