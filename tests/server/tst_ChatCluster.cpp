// One room on two real servers with one PostgreSQL and one Redis: one order, people counted once, and what happens while either is away.
#include "support/Asked.h"
#include "support/Case.h"
#include "support/ChatClient.h"
#include "support/PostgresServer.h"
#include "support/RedisServer.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;
const int kOutageSeconds = asked("BELFRY_OUTAGE_S", 3);
const int kStoreAwaySeconds = asked("BELFRY_STORE_AWAY_S", 8);

QJsonObject named(const QString &name)
{
    return {{u"name"_s, name}};
}

QStringList idsTold(ChatClient &client)
{
    (void)client.texts();
    QStringList ids;
    for (const QJsonObject &one : client.told) {
        if (one["type"_L1].toString() == "message"_L1)
            ids << one["message"_L1]["id"_L1].toString();
    }
    return ids;
}

QStringList textsKept(const ServerProcess &server, const QByteArray &room)
{
    QStringList texts;
    for (const QJsonValue &one : server.get("/api/v1/chat-rooms/" + room + "/messages?limit=200").json()["items"_L1].toArray())
        texts.prepend(one["text"_L1].toString());
    return texts;
}

bool isConnected(const ServerProcess &server)
{
    return server.get("/api/v1/status", true).json()["cluster"_L1].toObject()["is_connected"_L1].toBool();
}

int viewers(const ServerProcess &server, const QByteArray &viewer)
{
    const QByteArray body = "{\"viewer\":\"" + viewer + "\"}";
    return httpRequest(server.http(), "POST", "/api/v1/channels/church/heartbeat", {}, body).json()["viewers"_L1].toInt();
}

} // namespace

class tst_ChatCluster : public QObject {
    Q_OBJECT

    RedisServer m_redis;
    PostgresServer m_database{PostgresServer::Disk::Durable}; // it is killed: what it answered must be there after
    std::unique_ptr<ServerProcess> m_a;
    std::unique_ptr<ServerProcess> m_b;

    void together() { QTRY_VERIFY_WITH_TIMEOUT(isConnected(*m_a) && isConnected(*m_b), kSoon); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!RedisServer::isInstalled())
            QSKIP("no redis-server here");
        QVERIFY(m_redis.start());
        QVERIFY(m_database.start());
        qunsetenv("BELFRY_REDIS_PASSWORD");
        qputenv("BELFRY_SEALING_KEY", QByteArray(64, '7'));
        const QString database = QString::fromStdString(m_database.makeDatabase());
        for (auto *server : {&m_a, &m_b}) {
            *server = std::make_unique<ServerProcess>(u"" BELFRY_SERVER ""_s);
            QVERIFY((*server)->start({u"--database"_s, database, u"--redis"_s, m_redis.url(), u"--rewind"_s, u"0"_s, u"--database-timeout"_s, u"1s"_s,
                                      u"--database-acquire-timeout"_s, u"1s"_s}));
        }
        together();
    }
    void cleanupTestCase()
    {
        for (auto *server : {&m_a, &m_b}) {
            if (*server)
                QVERIFY((*server)->stop());
        }
    }
    void bothServersShowOneOrder()
    {
        const QByteArray room = makeChatRoom(*m_a);
        ChatClient ana(*m_a, room), ben(*m_b, room);
        QVERIFY(!ana.enter(named(u"Ana"_s)).isEmpty() && !ben.enter(named(u"Ben"_s)).isEmpty());
        for (int i = 0; i < 8; ++i) {
            ana.say({{u"type"_s, u"write"_s}, {u"ref"_s, u"a%1"_s.arg(i)}, {u"text"_s, u"a%1"_s.arg(i)}});
            ben.say({{u"type"_s, u"write"_s}, {u"ref"_s, u"b%1"_s.arg(i)}, {u"text"_s, u"b%1"_s.arg(i)}});
        }
        QTRY_COMPARE_WITH_TIMEOUT(ana.texts().size(), 16, kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(ben.texts().size(), 16, kSoon);
        QCOMPARE(ana.texts(), ben.texts());
        QStringList sorted = idsTold(ana);
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(idsTold(ana), sorted);
        QTRY_COMPARE_WITH_TIMEOUT(textsKept(*m_b, room), ana.texts(), kSoon);
    }
    void oneAtTwoServersIsOne()
    {
        const QByteArray room = makeChatRoom(*m_a);
        ChatClient ana(*m_a, room);
        ana.enter(named(u"Cara"_s));
        ChatClient again(*m_b, room, ana.cookie()), ben(*m_b, room);
        again.enter();
        ben.enter(named(u"Dan"_s));
        const auto two = [](const QJsonObject &one) {
            return one["here"_L1]["count"_L1].toInt() == 2 && one["here"_L1]["names"_L1].toArray().size() == 2;
        };
        QVERIFY(!ana.next(u"here"_s, two).isEmpty());
        QVERIFY(!ben.next(u"here"_s, two).isEmpty());
        const auto areTwo = [this] {
            // One of them says so to both.
            const int counts[] = {viewers(*m_a, "viewer-one-000000"), viewers(*m_b, "viewer-one-000000"), viewers(*m_b, "viewer-two-000000")};
            return std::all_of(std::begin(counts), std::end(counts), [](int count) { return count == 2; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(areTwo(), kSoon);
        if (kOutageSeconds < 60)
            return;
        // Who says nothing any more is gone on both; the long run waits for it.
        QTRY_VERIFY_WITH_TIMEOUT(viewers(*m_b, "viewer-two-000000") == 1, 45'000);
    }
    void whatHostsDoHoldsOnBoth()
    {
        const QByteArray room = makeChatRoom(*m_a);
        ChatClient ben(*m_b, room);
        const QByteArray id = ben.enter(named(u"Eli"_s))["you"_L1]["id"_L1].toString().toUtf8();
        const HttpAnswer muted = httpRequest(m_a->http(), "PUT", "/api/v1/channels/church/chat-mutes/" + id, m_a->token(), R"({"kind":"mute","seconds":60})");
        QCOMPARE(muted.status, 200);
        QVERIFY(!ben.next(u"muted"_s).isEmpty());
        QCOMPARE(ben.write(u"hello"_s, u"1"_s, u"refused"_s)["code"_L1].toString(), u"muted"_s);
    }
    void withoutRedisEachGoesOnAloneAndCatchesUpAfter()
    {
        const QByteArray room = makeChatRoom(*m_a);
        ChatClient ana(*m_a, room), ben(*m_b, room);
        QVERIFY(!ana.enter(named(u"Fay"_s)).isEmpty() && !ben.enter(named(u"Gus"_s)).isEmpty());
        QVERIFY(!ana.write(u"before"_s, u"a0"_s).isEmpty());
        m_redis.kill();
        QElapsedTimer away;
        away.start();
        QTRY_VERIFY_WITH_TIMEOUT(!isConnected(*m_a) && !isConnected(*m_b), kSoon);
        QVERIFY(!ana.write(u"from a"_s, u"a1"_s).isEmpty());
        QVERIFY(!ben.write(u"from b"_s, u"b1"_s).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(ana.texts().contains(u"from a"_s) && ben.texts().contains(u"from b"_s), kSoon);
        // Who does not read does not answer pings, and is let go.
        const auto isLongAgo = [&] {
            (void)ana.texts();
            (void)ben.texts();
            return away.elapsed() >= kOutageSeconds * 1'000;
        };
        QVERIFY(QTest::qWaitFor(isLongAgo, (kOutageSeconds + 30) * 1'000));
        QVERIFY(m_redis.start());
        together();
        QTRY_VERIFY_WITH_TIMEOUT(ana.texts().contains(u"from b"_s) && ben.texts().contains(u"from a"_s), kSoon);
        QVERIFY(!ana.write(u"after"_s, u"a2"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(ben.texts().last(), u"after"_s, kSoon);
        // What was acknowledged lies in an outbox; the database has it a little later.
        const auto sorted = [](QStringList texts) {
            texts.sort();
            return texts;
        };
        QTRY_COMPARE_WITH_TIMEOUT(sorted(textsKept(*m_b, room)), sorted(ana.texts()), kSoon);
    }
    void withoutTheDatabaseChatGoesOnAndNothingIsLost()
    {
        const QByteArray room = makeChatRoom(*m_a);
        ChatClient ana(*m_a, room), ben(*m_b, room);
        const QByteArray id = ana.enter(named(u"Hal"_s))["you"_L1]["id"_L1].toString().toUtf8();
        QVERIFY(!ben.enter(named(u"Ivy"_s)).isEmpty());
        m_database.kill();
        QElapsedTimer away;
        away.start();
        QStringList said;
        for (int i = 0; i < 5; ++i) {
            said << u"while away %1"_s.arg(i);
            QVERIFY(!(i % 2 == 0 ? ana : ben).write(said.last(), u"w%1"_s.arg(i)).isEmpty());
        }
        QTRY_COMPARE_WITH_TIMEOUT(ana.texts(), said, kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(ben.texts(), said, kSoon);
        QCOMPARE(httpRequest(m_b->http(), "PUT", "/api/v1/channels/church/chat-mutes/" + id, m_b->token(), R"({"kind":"mute","seconds":600})").status, 200);
        QVERIFY(!ana.next(u"muted"_s).isEmpty()); // her server has heard of it
        QCOMPARE(ana.write(u"not any more"_s, u"m"_s, u"refused"_s)["code"_L1].toString(), u"muted"_s);
        QTest::qWait(static_cast<int>(std::max<qint64>(0, kStoreAwaySeconds * 1'000 - away.elapsed())));
        QVERIFY(m_database.start());
        QTRY_COMPARE_WITH_TIMEOUT(textsKept(*m_a, room), said, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(QJsonDocument(m_a->get("/api/v1/channels/church/chat-mutes", true).json()).toJson().contains(id), 60'000);
    }
};

BELFRY_CASE(tst_ChatCluster)
#include "tst_ChatCluster.moc"
