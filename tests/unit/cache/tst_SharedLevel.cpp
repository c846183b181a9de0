#include "bus/RedisBus.h"
#include "cache/Cache.h"
#include "support/Case.h"
#include "support/RedisServer.h"

#include <QTest>

#include <csignal>
#include <future>

using namespace belfry;
using namespace belfry::cache;
using namespace std::chrono_literals;
using How = Cache::Given::How;

namespace {

constexpr int kPatience = 20'000;
const Cache::Read kRead{"k", {"t", "u"}, {.fresh = 1h, .stale = 1h, .kept = 1h}};

bus::RedisSettings settingsFor(const test::RedisServer &server)
{
    bus::RedisSettings settings;
    settings.address = *bus::RedisAddress::parse(server.url().toStdString());
    return settings;
}

/// A server with its two levels, its end of the bus, and a store that always says the same.
class Server {
public:
    Server(const std::string &name, const test::RedisServer &server, std::string_view version = "1")
        : m_redis(settingsFor(server)), m_shared(m_redis, version), m_bus(name, m_redis, bus::BusMetrics(m_registry), 1u << 20),
          m_cache(1u << 20, CacheMetrics(m_registry))
    {
        m_cache.share(m_shared);
        m_cache.join(m_bus, m_redis.thread());
        m_redis.start();
        m_bus.start();
    }
    ~Server()
    {
        m_bus.stop();
        m_redis.stop();
        m_cache.leave();
    }
    /// "text/how"
    std::string get(const std::string &stored)
    {
        const Cache::Load load = [this, stored](Cache::Loaded loaded) {
            ++m_loads;
            loaded(Value{"head", SharedBytes::copyOf(stored), {}});
        };
        if (const auto hit = m_cache.find(kRead.key))
            return std::string(hit->value->body.text()) + "/hit";
        std::promise<std::string> answer;
        m_cache.get(kRead, load, [&answer](Result<Cache::Given> given) {
            answer.set_value(std::string(given->value->body.text()) + (given->how == How::Shared ? "/shared" : "/miss"));
        });
        return answer.get_future().get();
    }
    Cache &cache() { return m_cache; }
    bool isConnected() const { return m_bus.isConnected(); }
    int loads() const { return m_loads; }

private:
    metrics::Registry m_registry;
    bus::Redis m_redis;
    SharedLevel m_shared;
    bus::RedisBus m_bus;
    Cache m_cache;
    std::atomic<int> m_loads{0};
};

} // namespace

class tst_SharedLevel : public QObject {
    Q_OBJECT

    static void ready(const Server &a, const Server &b)
    {
        QTRY_VERIFY_WITH_TIMEOUT(a.isConnected() && b.isConnected(), kPatience);
    }
    static void isShared(const test::RedisServer &redis)
    {
        QTRY_VERIFY_WITH_TIMEOUT(redis.ask("EXISTS belfry:cache:1:k").startsWith(":1"), kPatience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::RedisServer::isInstalled())
            QSKIP("no redis-server here");
#if !defined(_WIN32)
        std::signal(SIGPIPE, SIG_IGN);
#endif
    }
    void whatOneServerReadTheOtherNeedNotRead()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        Server a("a", redis), b("b", redis);
        ready(a, b);
        QCOMPARE(a.get("1"), std::string("1/miss"));
        isShared(redis);
        QCOMPARE(b.get("not asked"), std::string("1/shared"));
        QCOMPARE(b.get("not asked"), std::string("1/hit"));
        QCOMPARE(b.loads(), 0);
    }
    void aChangeOnOneServerIsSeenOnTheOther()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        Server a("a", redis), b("b", redis);
        ready(a, b);
        a.get("1");
        b.get("1");
        a.cache().changed({"u"});
        QCOMPARE(a.get("2"), std::string("2/miss")); // not the old one from Redis
        QTRY_VERIFY_WITH_TIMEOUT(b.get("2").starts_with('2'), kPatience);
        b.cache().everythingChanged();
        QCOMPARE(b.get("3"), std::string("3/miss"));
        QTRY_VERIFY_WITH_TIMEOUT(a.get("3").starts_with('3'), kPatience);
    }
    void goesOnAloneWithoutRedisAndSaysAfterwardsWhatChanged()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        Server a("a", redis), b("b", redis);
        ready(a, b);
        a.get("1");
        isShared(redis);
        QCOMPARE(b.get("1"), std::string("1/shared"));
        redis.halt();
        a.cache().changed({"t"});
        QCOMPARE(a.get("2"), std::string("2/miss"));
        QTRY_VERIFY_WITH_TIMEOUT(!a.isConnected() && !b.isConnected(), kPatience);
        QCOMPARE(b.get("2"), std::string("1/hit")); // nobody could tell it
        redis.go();
        QTRY_VERIFY_WITH_TIMEOUT(b.get("2").starts_with('2'), kPatience);
    }
    void serversOfAnotherVersionDoNotShare()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        Server a("a", redis), b("b", redis, "2");
        ready(a, b);
        a.get("1");
        isShared(redis);
        QCOMPARE(b.get("2"), std::string("2/miss"));
    }
    void brokenBytesInRedisAreNoValue()
    {
        test::RedisServer redis;
        QVERIFY(redis.start());
        Server a("a", redis), b("b", redis);
        ready(a, b);
        for (const char *broken : {"x", "\"1 2 - - -\"", "\"1 999999999999 - - -\\n\"", "\"-1 0 - - -\\nbody\"", "\"1 0 - -\\nbody\""}) {
            QVERIFY(redis.ask(QByteArray("SET belfry:cache:1:k ") + broken).startsWith("+OK"));
            const QByteArray before = redis.ask("GET belfry:cache:1:k");
            a.cache().everythingChanged();
            QVERIFY(redis.ask(QByteArray("DEL belfry:tag:everything belfry:tag:t belfry:tag:u")).startsWith(':'));
            QCOMPARE(a.get("1"), std::string("1/miss"));
            // Else it may come behind the next broken one.
            QTRY_VERIFY_WITH_TIMEOUT(redis.ask("GET belfry:cache:1:k") != before, kPatience);
        }
    }
};

BELFRY_CASE(tst_SharedLevel)
#include "tst_SharedLevel.moc"
