#include "auth/LocalRateLimits.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;

namespace {

constexpr Rate kFiveAMinute{5, Duration(60'000)};

RateAsk ask(std::string who, RateOf whose = RateOf::Address, Rate rate = kFiveAMinute)
{
    return {RateKind::Login, whose, std::move(who), rate};
}

} // namespace

class tst_LocalRateLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsThroughWhatTheBucketHoldsAndNoMore()
    {
        test::FakeClock clock;
        LocalRateLimits limits(clock);
        for (int i = 0; i < 5; ++i)
            QVERIFY(limits.takeHere(ask("192.0.2.1")).allowed);
        const RateVerdict sixth = limits.takeHere(ask("192.0.2.1"));
        QVERIFY(!sixth.allowed);
        QCOMPARE(sixth.wait.count(), 12'000);
        QVERIFY(limits.takeHere(ask("192.0.2.2")).allowed);
    }
    void fillsEvenlyAndNeverBeyondFull()
    {
        test::FakeClock clock;
        LocalRateLimits limits(clock);
        for (int i = 0; i < 5; ++i)
            QVERIFY(limits.takeHere(ask("a")).allowed);
        clock.pass(Duration(11'999));
        QVERIFY(!limits.takeHere(ask("a")).allowed);
        clock.pass(Duration(1));
        QVERIFY(limits.takeHere(ask("a")).allowed);
        QVERIFY(!limits.takeHere(ask("a")).allowed);
        clock.pass(Duration(3'600'000));
        for (int i = 0; i < 5; ++i)
            QVERIFY(limits.takeHere(ask("a")).allowed);
        QVERIFY(!limits.takeHere(ask("a")).allowed);
    }
    void takesFromAllBucketsOrFromNone()
    {
        test::FakeClock clock;
        LocalRateLimits limits(clock);
        const RateAsk account = ask("ada", RateOf::Account, {1, Duration(30'000)});
        QVERIFY(limits.takeAll({ask("a"), account}).allowed);
        for (int i = 0; i < 10; ++i) {
            const RateVerdict verdict = limits.takeAll({ask("a"), account});
            QVERIFY(!verdict.allowed);
            QCOMPARE(verdict.refusedBy, RateOf::Account);
            QCOMPARE(verdict.wait.count(), 30'000);
        }
        for (int i = 0; i < 4; ++i)
            QVERIFY2(limits.takeHere(ask("a")).allowed, "a refusal by the account cost the address something");
        QVERIFY(!limits.takeHere(ask("a")).allowed);
    }
    void kindsAndOwnersDoNotShareABucket()
    {
        QCOMPARE(ask("x").bucket(), std::string("login.address.x"));
        QCOMPARE(ask("x", RateOf::Key).bucket(), std::string("login.key.x"));
        QCOMPARE((RateAsk{RateKind::SignUp, RateOf::Address, "x", {}}.bucket()), std::string("sign_up.address.x"));
    }
    void forgetsTheOneAskedForLongestAgoWhenThereAreTooMany()
    {
        test::FakeClock clock;
        LocalRateLimits limits(clock, 3);
        const Rate once{1, Duration(3'600'000)};
        for (const char *who : {"a", "b", "c"})
            QVERIFY(limits.takeHere(ask(who, RateOf::Address, once)).allowed);
        QVERIFY(!limits.takeHere(ask("a", RateOf::Address, once)).allowed); // and now "b" is the oldest
        QVERIFY(limits.takeHere(ask("d", RateOf::Address, once)).allowed);
        QCOMPARE(limits.buckets(), std::size_t(3));
        QVERIFY(!limits.takeHere(ask("a", RateOf::Address, once)).allowed);
        QVERIFY(limits.takeHere(ask("b", RateOf::Address, once)).allowed);
    }
    void answersInsideTheCall()
    {
        test::FakeClock clock;
        LocalRateLimits limits(clock);
        int answers = 0;
        for (int i = 0; i < 6; ++i)
            limits.take({ask("a")}, [&answers, i](RateVerdict verdict) { answers += verdict.allowed == (i < 5) ? 1 : 0; });
        QCOMPARE(answers, 6);
    }
};

BELFRY_CASE(tst_LocalRateLimits)
#include "tst_LocalRateLimits.moc"
