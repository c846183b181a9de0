#include "server/SharedRateLimits.h"
#include "support/Case.h"
#include "support/RedisServer.h"

#include <QTest>

#include <csignal>
#include <future>

using namespace belfry;
using namespace belfry::auth;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 20'000;

struct Server {
    explicit Server(const test::RedisServer &server) : redis(settingsFor(server)), limits(redis, systemClock()) { redis.start(); }
    ~Server() { redis.stop(); }

    static bus::RedisSettings settingsFor(const test::RedisServer &server)
    {
        bus::RedisSettings settings;
        settings.address = *bus::RedisAddress::parse(server.url().toStdString());
        return settings;
    }
    RateVerdict take(std::vector<RateAsk> asks)
    {
        std::promise<RateVerdict> verdict;
        limits.take(std::move(asks), [&verdict](RateVerdict v) { verdict.set_value(v); });
        return verdict.get_future().get();
    }

    bus::Redis redis;
    SharedRateLimits limits;
};

RateAsk ask(const std::string &who, std::uint32_t tokens, Duration per, RateOf whose = RateOf::Address)
{
    return {RateKind::Login, whose, who, {tokens, per}};
}

} // namespace

class tst_SharedRateLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!test::RedisServer::isInstalled())
            QSKIP("no redis-server here");
#if !defined(_WIN32)
        std::signal(SIGPIPE, SIG_IGN);
#endif
    }
    void aLimitHoldsAcrossServers()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        Server a(redis), b(redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.redis.isUp() && b.redis.isUp(), kPatience);
        const RateAsk one = ask("192.0.2.7", 4, 1h);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(a.take({one}).allowed);
            QVERIFY(b.take({one}).allowed);
        }
        const RateVerdict refused = b.take({one});
        QVERIFY(!refused.allowed);
        QVERIFY(refused.wait > 14min && refused.wait <= 15min);
        QVERIFY(a.take({ask("192.0.2.8", 4, 1h)}).allowed);
    }
    void takesFromAllBucketsOrFromNone()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        Server a(redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.redis.isUp(), kPatience);
        const RateAsk wide = ask("address", 3, 1h);
        const RateAsk narrow = ask("account", 1, 2h, RateOf::Account);
        QVERIFY(a.take({wide, narrow}).allowed);
        for (int i = 0; i < 3; ++i) {
            const RateVerdict refused = a.take({wide, narrow});
            QVERIFY(!refused.allowed);
            QCOMPARE(refused.refusedBy, RateOf::Account);
        }
        QVERIFY(a.take({wide}).allowed); // the refusals cost nothing
        QVERIFY(a.take({wide}).allowed);
        QVERIFY(!a.take({wide}).allowed);
        QVERIFY(a.take({}).allowed);
    }
    void aBucketFillsAgain()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        Server a(redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.redis.isUp(), kPatience);
        const RateAsk quick = ask("x", 1, 50ms);
        QVERIFY(a.take({quick}).allowed);
        bool again = false;
        QTRY_VERIFY_WITH_TIMEOUT(again || (again = a.take({quick}).allowed), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(redis.ask("DBSIZE").startsWith(":0"), kPatience); // and is forgotten
    }
    void countsByItselfWhileRedisIsAway()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        Server a(redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.redis.isUp(), kPatience);
        const RateAsk one = ask("x", 2, 1h);
        redis.kill();
        QVERIFY(a.take({one}).allowed);
        QVERIFY(a.take({one}).allowed);
        QVERIFY(!a.take({one}).allowed);
    }
    void whatAStrangerWroteIsNoCommand()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        Server a(redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.redis.isUp(), kPatience);
        const RateAsk odd = ask("x\r\nFLUSHALL\r\n\0 \"'*", 1, 1h, RateOf::Account);
        QVERIFY(a.take({odd}).allowed);
        QVERIFY(!a.take({odd}).allowed);
        QVERIFY(redis.ask("DBSIZE").startsWith(":1"));
    }
};

BELFRY_CASE(tst_SharedRateLimits)
#include "tst_SharedRateLimits.moc"
