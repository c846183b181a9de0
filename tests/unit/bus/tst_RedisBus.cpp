#include "bus/RedisBus.h"
#include "support/Case.h"
#include "support/RedisServer.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <future>
#include <mutex>

using namespace belfry;
using namespace belfry::bus;
using namespace std::chrono_literals;

namespace {

RedisSettings settingsFor(const test::RedisServer &server, const std::string &password = {})
{
    RedisSettings settings;
    settings.address = *RedisAddress::parse(server.url().toStdString());
    settings.address.password = Secret(password);
    return settings;
}

/// One server's end of the bus, and what it heard.
class End {
public:
    End(const std::string &name, const test::RedisServer &server, const BacklogLimits &limits = {}, const std::string &password = {})
        : m_redis(settingsFor(server, password)), m_bus(name, m_redis, BusMetrics(m_registry), 8u << 20, limits)
    {
        std::promise<void> subscribed;
        m_home.post([this, &subscribed] {
            m_subscription = m_bus.subscribe("*", m_home, [this](const Message &m) { hear(m.server + ':' + m.payload); },
                                             [this] { hear("missed"); });
            subscribed.set_value();
        });
        subscribed.get_future().wait();
        m_redis.start();
        m_bus.start();
    }
    ~End()
    {
        m_home.post([this] { m_subscription.reset(); });
        m_bus.stop();
        m_redis.stop();
        m_home.stop();
    }

    void say(const std::string &text, const std::string &topic = "events") { m_bus.publish(topic, text); }
    bool isConnected() const { return m_bus.isConnected(); }
    Redis &redis() { return m_redis; }
    std::vector<std::string> heard() const
    {
        const std::lock_guard lock(m_mutex);
        return m_heard;
    }
    std::vector<std::string> heardOf(const std::string &server) const
    {
        std::vector<std::string> found;
        for (const std::string &one : heard()) {
            if (one.starts_with(server + ':'))
                found.push_back(one.substr(server.size() + 1));
        }
        return found;
    }
    bool hasHeard(const std::string &what) const
    {
        const auto all = heard();
        return std::find(all.begin(), all.end(), what) != all.end();
    }

private:
    void hear(std::string what)
    {
        const std::lock_guard lock(m_mutex);
        m_heard.push_back(std::move(what));
    }

    mutable std::mutex m_mutex;
    std::vector<std::string> m_heard;
    Worker m_home{"home"};
    metrics::Registry m_registry;
    Redis m_redis;
    RedisBus m_bus;
    Subscription m_subscription;
};

constexpr int kPatience = 20'000;

std::vector<std::string> counting(int from, int to)
{
    std::vector<std::string> numbers;
    for (int i = from; i < to; ++i)
        numbers.push_back(std::to_string(i));
    return numbers;
}

} // namespace

class tst_RedisBus : public QObject {
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
    void eachHearsItselfOnceAndTheOthersInOrder()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        End a("a", redis), b("b", redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.isConnected() && b.isConnected(), kPatience);
        for (int i = 0; i < 500; ++i)
            a.say(std::to_string(i));
        b.say("done");
        QTRY_COMPARE_WITH_TIMEOUT(b.heardOf("a").size(), std::size_t(500), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(a.hasHeard("b:done"), kPatience);
        QCOMPARE(b.heardOf("a"), counting(0, 500));
        QCOMPARE(a.heardOf("a"), counting(0, 500));
        QCOMPARE(b.heardOf("b").size(), std::size_t(1));
        QVERIFY(!b.hasHeard("missed"));
    }
    void hearsItselfWhereThereIsNoRedis()
    {
        const test::RedisServer never;
        End a("a", never);
        a.say("alone");
        QTRY_VERIFY_WITH_TIMEOUT(a.hasHeard("a:alone"), kPatience);
        QVERIFY(!a.isConnected());
    }
    void whatWasSaidWhileRedisWasAwayArrivesInOrderAndOnce()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        End a("a", redis), b("b", redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.isConnected() && b.isConnected(), kPatience);
        for (int i = 0; i < 100; ++i)
            a.say(std::to_string(i));
        redis.kill();
        for (int i = 100; i < 200; ++i)
            a.say(std::to_string(i));
        QTRY_VERIFY_WITH_TIMEOUT(!a.isConnected() && !b.isConnected(), kPatience);
        for (int i = 200; i < 300; ++i)
            a.say(std::to_string(i));
        QTRY_COMPARE_WITH_TIMEOUT(a.heardOf("a").size(), std::size_t(300), kPatience); // itself at once
        QVERIFY(redis.start());
        QTRY_VERIFY_WITH_TIMEOUT(b.hasHeard("a:299"), kPatience);
        QCOMPARE(b.heardOf("a"), counting(0, 300));
        QVERIFY(!b.hasHeard("missed"));
        QTRY_VERIFY_WITH_TIMEOUT(a.isConnected() && b.isConnected(), kPatience);
    }
    void aServerThatWasAwayAloneHearsWhatTheOthersSaidMeanwhile()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        End a("a", redis), b("b", redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.isConnected() && b.isConnected(), kPatience);
        a.say("0");
        QTRY_VERIFY_WITH_TIMEOUT(b.hasHeard("a:0"), kPatience);
        QVERIFY(redis.ask("CLIENT KILL TYPE normal").startsWith(':'));
        a.say("1");
        QTRY_VERIFY_WITH_TIMEOUT(b.hasHeard("a:1"), kPatience);
        QCOMPARE(b.heardOf("a"), counting(0, 2));
    }
    void aRedisThatHangsIsTakenForAway()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        End a("a", redis), b("b", redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.isConnected() && b.isConnected(), kPatience);
        redis.halt();
        a.say("0");
        QTRY_VERIFY_WITH_TIMEOUT(!a.isConnected() && !b.isConnected(), kPatience);
        a.say("1");
        QTRY_COMPARE_WITH_TIMEOUT(a.redis().breaker().state(), Breaker::State::Open, kPatience);
        redis.go();
        QTRY_VERIFY_WITH_TIMEOUT(b.hasHeard("a:1"), kPatience);
        QCOMPARE(b.heardOf("a"), counting(0, 2)); // sent twice perhaps, heard once
        QTRY_COMPARE_WITH_TIMEOUT(a.redis().breaker().state(), Breaker::State::Closed, kPatience);
    }
    void whoeverLostMoreThanWasKeptIsToldSo()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        End a("a", redis, {.waitingBytes = 10'000}), b("b", redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.isConnected() && b.isConnected(), kPatience);
        a.say("first");
        QTRY_VERIFY_WITH_TIMEOUT(b.hasHeard("a:first"), kPatience);
        redis.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!a.isConnected(), kPatience);
        for (int i = 0; i < 20; ++i)
            a.say(std::string(1'000, 'x'));
        a.say("last");
        QVERIFY(redis.start());
        QTRY_VERIFY_WITH_TIMEOUT(b.hasHeard("a:last"), kPatience);
        const auto heard = b.heard();
        QCOMPARE(std::count(heard.begin(), heard.end(), "missed"), 1);
        QVERIFY(b.heardOf("a").size() < 12);
        QCOMPARE(heard.back(), std::string("a:last"));
    }
    void countsAreNotRemembered()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        End a("a", redis), b("b", redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.isConnected() && b.isConnected(), kPatience);
        a.say("12", "counts");
        QTRY_VERIFY_WITH_TIMEOUT(b.hasHeard("a:12"), kPatience);
        redis.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!a.isConnected(), kPatience);
        a.say("13", "counts");
        a.say("kept");
        QVERIFY(redis.start());
        QTRY_VERIFY_WITH_TIMEOUT(b.hasHeard("a:kept"), kPatience);
        QVERIFY(!b.hasHeard("a:13"));
        QVERIFY(!b.hasHeard("missed"));
    }
    void aServerThatBeginsLaterDoesNotHearWhatWasSaidBefore()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        End a("a", redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.isConnected(), kPatience);
        a.say("early");
        QTRY_VERIFY_WITH_TIMEOUT(redis.ask("XLEN belfry:bus").startsWith(":1"), kPatience);
        QTest::qWait(5); // the clock of Redis has milliseconds
        End b("b", redis);
        QTRY_VERIFY_WITH_TIMEOUT(b.isConnected(), kPatience);
        a.say("late");
        QTRY_VERIFY_WITH_TIMEOUT(b.hasHeard("a:late"), kPatience);
        QCOMPARE(b.heardOf("a").size(), std::size_t(1));
    }
    void showsThePasswordAndGoesOnAskingWithoutIt()
    {
        test::RedisServer redis("open-sesame-of-redis");
        QVERIFY(redis.start());
        End with("a", redis, {}, "open-sesame-of-redis");
        End without("b", redis);
        QTRY_VERIFY_WITH_TIMEOUT(with.isConnected(), kPatience);
        QVERIFY(!without.isConnected());
    }
    void theStreamDoesNotGrowForEver()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        End a("a", redis);
        QTRY_VERIFY_WITH_TIMEOUT(a.isConnected(), kPatience);
        for (std::size_t i = 0; i < kKeptEntries + 2'000; ++i)
            a.say("x");
        const auto length = [&] { return redis.ask("XLEN belfry:bus").mid(1).trimmed().toULongLong(); };
        QTRY_VERIFY_WITH_TIMEOUT(length() >= kKeptEntries, kPatience);
        QTest::qWait(200);
        QVERIFY(length() < kKeptEntries + 1'000);
    }
};

BELFRY_CASE(tst_RedisBus)
#include "tst_RedisBus.moc"
