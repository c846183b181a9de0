#include "auth/LoginGuard.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <map>
#include <memory>
#include <vector>

using namespace belfry;
using namespace belfry::auth;

namespace {

constexpr Duration kQuarter{15 * 60'000};

std::string other(int number)
{
    return "198.51." + std::to_string(number) + ".0/24";
}

/// A server that keeps what its guard says, and is started again.
struct Kept {
    test::FakeClock clock;
    std::map<std::string, model::PasswordTries> rows;
    std::unique_ptr<LoginGuard> guard = std::make_unique<LoginGuard>(clock);

    void restart() { guard = std::make_unique<LoginGuard>(clock); }
    std::vector<model::PasswordTries> of(const std::string &login, const std::string &network) const
    {
        std::vector<model::PasswordTries> found;
        for (const std::string &who : {login, network}) {
            if (const auto row = rows.find(who); row != rows.end())
                found.push_back(row->second);
        }
        return found;
    }
    /// How long it is made to wait; nothing when a wrong password was looked at.
    std::optional<Duration> tryWrong(const std::string &login, const std::string &network)
    {
        if (const auto wait = guard->begin(login, network))
            return wait;
        if (const auto wait = guard->recall(login, network, of(login, network)))
            return wait;
        for (const model::PasswordTries &one : guard->wasWrong(login, network))
            rows[one.who] = one;
        return std::nullopt;
    }
    /// Of so many hours with a try each minute, before each of which it may be started again.
    int looked(int hours, bool restarts)
    {
        int count = 0;
        for (int minute = 0; minute < hours * 60; ++minute) {
            if (restarts)
                restart();
            count += tryWrong("ada", other(minute % 200)) ? 0 : 1;
            clock.pass(Duration(60'000));
        }
        return count;
    }
};

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
    void aRestartForgetsNoTry()
    {
        Kept kept;
        for (int i = 0; i < 5; ++i) {
            kept.restart();
            QVERIFY(!kept.tryWrong("ada", other(i)));
        }
        kept.restart();
        QCOMPARE(kept.tryWrong("ada", other(9)), std::optional(kQuarter));
        QVERIFY(!kept.tryWrong("ben", other(9)));
        for (int i = 0; i < 20; ++i)
            QVERIFY(!kept.tryWrong("name" + std::to_string(i), "192.0.2.0/24"));
        kept.restart();
        QVERIFY(kept.tryWrong("name20", "192.0.2.0/24"));
    }
    void aLoopOfRestartsLetsNobodyGuessFaster()
    {
        Kept steady;
        Kept restarted;
        const int count = steady.looked(24, false);
        QVERIFY(count > 20 && count < 60); // locked out again and again, up to four hours
        QVERIFY(restarted.looked(24, true) <= count);
    }
    void manyAtOnceAfterARestartAreNoMoreThanWereLeft()
    {
        Kept kept;
        for (int i = 0; i < 3; ++i)
            QVERIFY(!kept.tryWrong("ada", other(i)));
        kept.restart();
        for (int i = 0; i < 5; ++i)
            QVERIFY(!kept.guard->begin("ada", other(i))); // none is known yet
        QVERIFY(kept.guard->recall("ada", other(0), kept.of("ada", other(0))));
        QVERIFY(kept.guard->recall("ada", other(1), kept.of("ada", other(1))));
    }
    void whatAnotherServerToldOfIsNotCountedTwice()
    {
        Kept kept;
        for (int i = 0; i < 4; ++i)
            QVERIFY(!kept.tryWrong("ada", other(i)));
        kept.restart();
        for (int i = 0; i < 4; ++i)
            kept.guard->failedElsewhere("ada", other(i));
        QVERIFY(!kept.tryWrong("ada", other(7)));
        QVERIFY(kept.tryWrong("ada", other(7)));
    }
    void aRightOneLeavesNothingToKeep()
    {
        Kept kept;
        QVERIFY(!kept.guard->begin("ada", other(0)));
        QVERIFY(!kept.guard->wasRight("ada", other(0)));
        QVERIFY(!kept.tryWrong("ada", other(0)));
        kept.restart();
        QVERIFY(!kept.guard->begin("ada", other(0)));
        QVERIFY(!kept.guard->recall("ada", other(0), kept.of("ada", other(0))));
        QVERIFY(kept.guard->wasRight("ada", other(0)));
    }
    void aDayOfQuietIsForgottenAndAClockThatWasSetBackMakesNobodyWaitLonger()
    {
        Kept kept;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!kept.tryWrong("ada", other(i)));
        model::PasswordTries &row = kept.rows["ada"];
        QVERIFY(row.lockOuts == 1 && row.tries == 0 && row.lockedUntil == kept.clock.wall() + kQuarter);
        row.lockedUntil += std::chrono::hours(1'000);
        kept.restart();
        QCOMPARE(kept.tryWrong("ada", other(9)), std::optional(Duration(4 * 3'600'000)));
        kept.clock.pass(Duration(24 * 3'600'000));
        kept.restart();
        QVERIFY(!kept.tryWrong("ada", other(9)));
    }
    void networksAreSlash24AndSlash64()
    {
        QCOMPARE(networkOf("192.0.2.77"), std::string("192.0.2.0/24"));
        QCOMPARE(networkOf("2001:db8::/64"), std::string("2001:db8::/64"));
    }
};

BELFRY_CASE(tst_LoginGuard)
#include "tst_LoginGuard.moc"
