#include "auth/LoginGuard.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;

namespace {

constexpr Duration kQuarter{15 * 60'000};

std::string other(int number)
{
    return "198.51." + std::to_string(number) + ".0/24";
}

} // namespace

class tst_LoginGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAccountHasFiveTriesInAQuarterOfAnHour()
    {
        test::FakeClock clock;
        LoginGuard guard(clock);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!guard.begin("ada", other(i)));
        QCOMPARE(guard.begin("ada", other(9)), std::optional(kQuarter));
        QVERIFY(!guard.begin("ben", other(9)));
        clock.pass(kQuarter - Duration(1));
        QCOMPARE(guard.begin("ada", other(10)), std::optional(Duration(1)));
        clock.pass(Duration(1));
        QVERIFY(!guard.begin("ada", other(11)));
    }
    void eachFurtherLockOutIsTwiceAsLong()
    {
        test::FakeClock clock;
        LoginGuard guard(clock);
        int network = 0;
        Duration expected = kQuarter;
        for (int round = 0; round < 7; ++round) {
            for (int i = 0; i < 5; ++i)
                QVERIFY(!guard.begin("ada", other(network++)));
            QCOMPARE(guard.begin("ada", other(network++)), std::optional(expected));
            clock.pass(expected);
            expected = std::min(expected * 2, Duration(4 * 3'600'000));
        }
        clock.pass(Duration(24 * 3'600'000));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!guard.begin("ada", other(network++)));
        QCOMPARE(guard.begin("ada", other(network++)), std::optional(kQuarter));
    }
    void aNetworkHasTwentyWhateverTheNames()
    {
        test::FakeClock clock;
        LoginGuard guard(clock);
        for (int i = 0; i < 20; ++i)
            QVERIFY(!guard.begin("name" + std::to_string(i), "192.0.2.0/24"));
        QCOMPARE(guard.begin("name20", "192.0.2.0/24"), std::optional(kQuarter));
        QVERIFY(!guard.begin("name20", "198.51.100.0/24"));
    }
    void aRightOneClearsTheAccountAndCostsTheNetworkNothing()
    {
        test::FakeClock clock;
        LoginGuard guard(clock);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!guard.begin("ada", "192.0.2.0/24"));
            guard.wasRight("ada", "192.0.2.0/24");
        }
        // Own success does not wipe out what was tried against others.
        for (int i = 0; i < 19; ++i)
            QVERIFY(!guard.begin("name" + std::to_string(i), "192.0.2.0/24"));
        QVERIFY(!guard.begin("ada", "192.0.2.0/24"));
        guard.wasRight("ada", "192.0.2.0/24");
        QVERIFY(!guard.begin("ben", "192.0.2.0/24"));
        QVERIFY(guard.begin("ada", "192.0.2.0/24"));
    }
    void whatWasNeverDecidedDoesNotCount()
    {
        test::FakeClock clock;
        LoginGuard guard(clock);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!guard.begin("ada", "192.0.2.0/24"));
            guard.wasUndecided("ada", "192.0.2.0/24");
        }
    }
    void manyAtOnceAreNotMoreThanFive()
    {
        test::FakeClock clock;
        LoginGuard guard(clock);
        int in = 0;
        for (int i = 0; i < 100; ++i)
            in += guard.begin("ada", other(i)) ? 0 : 1; // none is decided yet
        QCOMPARE(in, 5);
    }
    void failuresOnOtherServersCount()
    {
        test::FakeClock clock;
        LoginGuard guard(clock);
        for (int i = 0; i < 5; ++i)
            guard.failedElsewhere("ada", other(i));
        QVERIFY(guard.begin("ada", other(9)));
    }
    void remembersOnlySoMany()
    {
        test::FakeClock clock;
        GuardSettings settings;
        settings.kept = 3;
        LoginGuard guard(clock, settings);
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(!guard.begin("name" + std::to_string(i), other(i)));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!guard.begin("ada", other(i)));
        QVERIFY(guard.begin("ada", other(9)));
    }
    void networksAreSlash24AndSlash64()
    {
        QCOMPARE(networkOf("192.0.2.77"), std::string("192.0.2.0/24"));
        QCOMPARE(networkOf("2001:db8::/64"), std::string("2001:db8::/64"));
    }
};

BELFRY_CASE(tst_LoginGuard)
#include "tst_LoginGuard.moc"
