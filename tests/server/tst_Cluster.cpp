// Two real servers on one PostgreSQL and one Redis, with some seconds without Redis.
#include "support/Asked.h"
#include "support/Case.h"
#include "support/PostgresServer.h"
#include "support/RedisServer.h"
#include "support/ServerProcess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 20'000;
const int kOutageSeconds = asked("BELFRY_OUTAGE_S", 3);
const QByteArray kPassword = "redis-canary-7hQ2pLm4";

/// One who listens to everything that happens on a server.
class Listener {
public:
    explicit Listener(const ServerProcess &server)
    {
        m_socket.connectToHost(server.http().host(), static_cast<quint16>(server.http().port()));
        m_socket.write("GET /api/v1/events HTTP/1.1\r\nHost: " + server.http().authority().toUtf8() + "\r\n\r\n");
    }
    bool hears(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return count(text) > 0; }, kSoon);
    }
    qsizetype count(const QByteArray &text)
    {
        m_heard += m_socket.readAll();
        return m_heard.count(text);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

int rename(const ServerProcess &server, const QByteArray &title)
{
    return httpRequest(server.http(), "PATCH", "/api/v1/channels/church", server.token(), "{\"title\":\"" + title + "\"}").status;
}

/// The title in the list of channels, which comes from the cache.
QByteArray listed(const ServerProcess &server)
{
    return server.get("/api/v1/channels").json()["items"_L1].toArray().first().toObject()["title"_L1].toString().toUtf8();
}

bool isConnected(const ServerProcess &server)
{
    return server.get("/api/v1/status", true).json()["cluster"_L1].toObject()["is_connected"_L1].toBool();
}

} // namespace

class tst_Cluster : public QObject {
    Q_OBJECT

    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<ServerProcess> m_a;
    std::unique_ptr<ServerProcess> m_b;

    static QByteArray event(const QByteArray &title) { return "\"title\":\"" + title + '"'; }
    void together() { QTRY_VERIFY_WITH_TIMEOUT(isConnected(*m_a) && isConnected(*m_b), kSoon); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!RedisServer::isInstalled())
            QSKIP("no redis-server here");
        m_redis = std::make_unique<RedisServer>(kPassword);
        QVERIFY(m_redis->start());
        QVERIFY(PostgresServer::shared());
        qputenv("BELFRY_REDIS_PASSWORD", kPassword);
        qputenv("BELFRY_SEALING_KEY", QByteArray(64, '7')); // servers of one database have one key
        const QString database = QString::fromStdString(PostgresServer::shared()->makeDatabase());
        for (auto *server : {&m_a, &m_b}) {
            *server = std::make_unique<ServerProcess>(u"" BELFRY_SERVER ""_s);
            QVERIFY((*server)->start({u"--database"_s, database, u"--redis"_s, m_redis->url(), u"--cache-lists"_s, u"1h"_s, u"--rewind"_s, u"0"_s}));
        }
        together();
    }
    void cleanupTestCase()
    {
        for (auto *server : {&m_a, &m_b}) {
            if (!*server)
                continue;
            QVERIFY((*server)->stop());
            QVERIFY(!(*server)->log().contains(kPassword));
        }
    }
    void whatHappensOnOneIsHeardOnTheOther()
    {
        Listener listener(*m_b);
        QVERIFY(listener.hears("event: hello"));
        QElapsedTimer since;
        since.start();
        QCOMPARE(rename(*m_a, "From A"), 200);
        QVERIFY(listener.hears(event("From A")));
        qInfo("an event of A was heard at B after %lld ms", since.elapsed());
        QCOMPARE(listener.count(event("From A")), 1);
    }
    void whatChangedOnOneIsReadOnTheOther()
    {
        QVERIFY(!listed(*m_b).isEmpty()); // now it is in B's memory, for an hour
        QCOMPARE(rename(*m_a, "Read anew"), 200);
        QCOMPARE(listed(*m_a), QByteArray("Read anew"));
        QTRY_COMPARE_WITH_TIMEOUT(listed(*m_b), QByteArray("Read anew"), kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(m_b->get("/api/v1/channels/church").json()["title"_L1].toString(), u"Read anew"_s, kSoon);
    }
    void withoutRedisEachGoesOnAloneAndCatchesUpAfter()
    {
        Listener atA(*m_a), atB(*m_b);
        QVERIFY(atA.hears("event: hello") && atB.hears("event: hello"));
        m_redis->kill();
        QElapsedTimer away;
        away.start();
        QTRY_VERIFY_WITH_TIMEOUT(!isConnected(*m_a) && !isConnected(*m_b), kSoon);
        QCOMPARE(m_a->get("/api/v1/status").json()["status"_L1].toString(), u"degraded"_s);
        QVERIFY(m_a->get("/metrics").body.contains("belfry_bus_connected 0\n"));
        QCOMPARE(rename(*m_a, "Meanwhile"), 200);
        QVERIFY(atA.hears(event("Meanwhile")));
        QCOMPARE(listed(*m_a), QByteArray("Meanwhile"));
        QTest::qWait(static_cast<int>(kOutageSeconds * 1'000 - away.elapsed()));
        QCOMPARE(atB.count(event("Meanwhile")), 0);
        QVERIFY(m_redis->start());
        QElapsedTimer since;
        since.start();
        QVERIFY(atB.hears(event("Meanwhile")));
        qInfo("Redis away for %d s: what A had told meanwhile was heard at B %lld ms after it was back", kOutageSeconds, since.elapsed());
        together();
        since.restart();
        QCOMPARE(rename(*m_a, "Afterwards"), 200);
        QVERIFY(atB.hears(event("Afterwards")));
        qInfo("and a new event after %lld ms", since.elapsed());
        QTRY_COMPARE_WITH_TIMEOUT(listed(*m_b), QByteArray("Afterwards"), kSoon);
        QCOMPARE(atB.count(event("Meanwhile")), 1);
        QCOMPARE(m_a->get("/api/v1/status").json()["status"_L1].toString(), u"ok"_s);
    }
};

BELFRY_CASE(tst_Cluster)
#include "tst_Cluster.moc"
