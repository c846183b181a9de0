#include "chat/ShutAddresses.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace std::chrono_literals;
using chat::ShutAddresses;

namespace {

constexpr chat::Token kHall = 7;
constexpr chat::Token kElsewhere = 8;
const TimePoint kTen = TimePoint() + 10h;

} // namespace

class tst_ShutAddresses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoComesAfterwardsIsDoubtedForADay()
    {
        ShutAddresses shut(10, 24h);
        shut.wrote("g-bad", kHall, kTen);
        QCOMPARE(shut.addressOf("g-bad"), std::optional(kHall));
        QVERIFY(!shut.addressOf("g-other"));
        QVERIFY(!shut.isDoubtful("g-new", kHall, kTen));
        shut.shut(kHall, 1'000h, kTen);
        QVERIFY(shut.isDoubtful("g-new", kHall, kTen));
        QVERIFY(!shut.isDoubtful("g-new", kElsewhere, kTen));
        QVERIFY(shut.isDoubtful("g-new", kHall, kTen + 24h - 1ms));
        QVERIFY(!shut.isDoubtful("g-new", kHall, kTen + 24h));
    }
    void whoWroteBeforeOrWasLetThroughIsNot()
    {
        ShutAddresses shut(10, 24h);
        shut.wrote("g-ana", kHall, kTen);
        shut.shut(kHall, 24h, kTen + 1s);
        QVERIFY(!shut.isDoubtful("g-ana", kHall, kTen + 2s));
        shut.wrote("g-ben", kHall, kTen + 2s);
        QVERIFY(shut.isDoubtful("g-ben", kHall, kTen + 3s));
        shut.trust("g-ben");
        QVERIFY(!shut.isDoubtful("g-ben", kHall, kTen + 3s));
    }
    void itIsShutForAsLongAsTheGuestIs()
    {
        ShutAddresses shut(10, 24h);
        shut.shut(kHall, 10min, kTen);
        QVERIFY(shut.isDoubtful("g-new", kHall, kTen + 10min - 1ms));
        QVERIFY(!shut.isDoubtful("g-new", kHall, kTen + 10min));
        shut.shut(kElsewhere, 10min, kTen);
        shut.shut(kElsewhere, Duration(0), kTen + 1s);
        QVERIFY(!shut.isDoubtful("g-new", kElsewhere, kTen + 1s));
    }
    void itRemembersSoManyAndForgetsWhoIsGone()
    {
        ShutAddresses shut(2, 24h);
        shut.wrote("g-1", 1, kTen);
        shut.wrote("g-2", 2, kTen + 1h);
        shut.wrote("g-3", 3, kTen + 2h);
        QVERIFY(shut.addressOf("g-2") && !shut.addressOf("g-3"));
        shut.wrote("g-3", 3, kTen + 24h);
        QVERIFY(!shut.addressOf("g-1") && shut.addressOf("g-3"));
        shut.shut(1, 1h, kTen);
        shut.shut(2, 1h, kTen);
        shut.shut(3, 1h, kTen);
        QVERIFY(shut.isDoubtful("g-9", 2, kTen) && !shut.isDoubtful("g-9", 3, kTen));
        shut.shut(3, 1h, kTen + 1h);
        QVERIFY(shut.isDoubtful("g-9", 3, kTen + 1h));
        shut.forgetOld(kTen + 100h);
        QVERIFY(shut.empty());
    }
};

BELFRY_CASE(tst_ShutAddresses)
#include "tst_ShutAddresses.moc"
