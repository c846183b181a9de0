// Five real servers on one PostgreSQL and one Redis: 200 say Go Live at once, again and again, and one server is killed in
// each; exactly one broadcast comes of it.
#include "support/Asked.h"
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/PostgresServer.h"
#include "support/RedisServer.h"
#include "support/ServerProcess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <latch>
#include <set>
#include <thread>
#include <vector>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;
const int kRounds = asked("BELFRY_ROUNDS", 2);
constexpr int kAnswerMs = 40'000;
constexpr std::size_t kServers = 5;
constexpr int kAsks = 200;
const QByteArray kGoLive = "/api/v1/channels/church/go-live";

struct Reply {
    int status = 0; ///< 0: the connection was lost
    QJsonObject body;
};

Reply replyIn(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (!bytes.startsWith("HTTP/1.1 ") || head < 0)
        return {};
    return {bytes.mid(9, 3).toInt(), QJsonDocument::fromJson(bytes.mid(head + 4)).object()};
}

/// Says Go Live when all others do, over a connection that stands already.
Reply goLive(const QUrl &server, const QByteArray &token, const QByteArray &key, std::latch &released)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    socket.waitForConnected(kAnswerMs);
    socket.write("POST " + kGoLive + " HTTP/1.1\r\nHost: " + server.authority().toUtf8() + "\r\nAuthorization: Bearer " + token +
                 "\r\nIdempotency-Key: " + key + "\r\nConnection: close\r\n\r");
    socket.flush();
    released.arrive_and_wait();
    socket.write("\n");
    QByteArray answer;
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < kAnswerMs && socket.waitForReadyRead(static_cast<int>(kAnswerMs - waited.elapsed())))
        answer += socket.readAll();
    return replyIn(answer + socket.readAll());
}

} // namespace

class tst_GoLiveTogether : public QObject {
    Q_OBJECT

    struct Ask {
        std::size_t server = 0;
        QByteArray key;
        Reply reply;
    };

    std::unique_ptr<RedisServer> m_redis;
    QStringList m_arguments;
    std::array<std::unique_ptr<ServerProcess>, kServers> m_servers;
    std::array<std::unique_ptr<FfmpegPublisher>, kServers> m_encoders;
    int m_firsts = 0;

    bool receives(std::size_t server) const
    {
        return m_servers[server]->channel()["ingest"_L1]["state"_L1].toString() == "receiving"_L1;
    }
    void encode(std::size_t server)
    {
        m_encoders[server] = std::make_unique<FfmpegPublisher>();
        m_encoders[server]->start(m_servers[server]->publishUrl());
    }
    QJsonArray broadcasts(std::size_t server) const
    {
        return m_servers[server]->get("/api/v1/channels/church/broadcasts?limit=200", true).json()["items"_L1].toArray();
    }
    /// What each server says of the channel; the broadcast is left out where it is the expected one.
    QStringList shown(const QString &broadcast = {}) const
    {
        QStringList all;
        for (const auto &server : m_servers) {
            const QJsonObject channel = server->channel();
            const QString its = channel["broadcast"_L1].toString();
            all << (its == broadcast ? channel["state"_L1].toString() : channel["state"_L1].toString() + u' ' + its);
        }
        return all;
    }
    static QStringList everywhere(const QString &state) { return QStringList(kServers, state); }
    void killAndStart(std::size_t victim)
    {
        m_servers[victim]->kill();
        QVERIFY(m_servers[victim]->start(m_arguments));
        if (m_encoders[victim])
            encode(victim);
    }
    void again(Ask &ask, std::size_t server);
    void round(int number);

private Q_SLOTS:
    void initTestCase()
    {
        if (!RedisServer::isInstalled())
            QSKIP("no redis-server here");
        m_redis = std::make_unique<RedisServer>();
        QVERIFY(m_redis->start());
        QVERIFY(PostgresServer::shared());
        qputenv("BELFRY_SEALING_KEY", QByteArray(64, '7'));
        m_arguments = {u"--database"_s, QString::fromStdString(PostgresServer::shared()->makeDatabase()), u"--redis"_s, m_redis->url(),
                       u"--rewind"_s, u"0"_s, u"--cache-lists"_s, u"0"_s, u"--cache-items"_s, u"0"_s, u"--view-threads"_s, u"1"_s,
                       u"--database-connections-max"_s, u"6"_s};
        for (auto &server : m_servers) {
            server = std::make_unique<ServerProcess>(u"" BELFRY_SERVER ""_s);
            QVERIFY(server->start(m_arguments));
        }
    }
    void whoeverIsAskedTheServerWithTheEncoderDoesItAndTheSecondIsToldWho();
    void endIsHeardByTheServerThatIsOnAirAlsoWithoutRedis();
    void exactlyOneBroadcastEveryTime();
};

void tst_GoLiveTogether::whoeverIsAskedTheServerWithTheEncoderDoesItAndTheSecondIsToldWho()
{
    encode(0);
    QTRY_VERIFY_WITH_TIMEOUT(receives(0), kSoon);
    const HttpAnswer first = m_servers[1]->post(kGoLive);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json()["already"_L1], QJsonValue(false));
    const QJsonObject channel = first.json()["channel"_L1].toObject();
    const QString broadcast = channel["broadcast"_L1].toString();
    QVERIFY(!broadcast.isEmpty() && channel["on_air"_L1].toBool() && channel["elsewhere"_L1].toBool());
    QVERIFY(!m_servers[0]->channel()["elsewhere"_L1].toBool());
    for (const std::size_t other : {std::size_t(0), std::size_t(2)}) {
        const HttpAnswer second = m_servers[other]->post(kGoLive);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.json()["already"_L1], QJsonValue(true));
        QCOMPARE(second.json()["by"_L1], first.json()["by"_L1]);
        QCOMPARE(second.json()["since"_L1], first.json()["since"_L1]);
        QCOMPARE(second.json()["channel"_L1]["broadcast"_L1].toString(), broadcast);
    }
    QTRY_COMPARE_WITH_TIMEOUT(shown(broadcast), everywhere(u"on_air"_s), kSoon);
    m_encoders[0]->kill();
    QTRY_COMPARE_WITH_TIMEOUT(shown(broadcast), everywhere(u"interrupted"_s), kSoon);
    const HttpAnswer end = m_servers[3]->post("/api/v1/channels/church/end");
    QCOMPARE(end.status, 200);
    QCOMPARE(end.json()["already"_L1], QJsonValue(false));
    const HttpAnswer late = m_servers[4]->post("/api/v1/channels/church/end");
    QCOMPARE(late.json()["already"_L1], QJsonValue(true));
    QCOMPARE(late.json()["by"_L1], end.json()["by"_L1]);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), everywhere(u"off_air"_s), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(broadcasts(4).at(0)["ended_at"_L1].isString(), kSoon);
    QCOMPARE(broadcasts(4).size(), qsizetype(1));
    m_encoders[0].reset();

    // Both asks are in the log, each where it was asked, with who and from where.
    const auto audit = [this] { return m_servers[2]->get("/api/v1/audit?subject=channels/church", true).json()["items"_L1].toArray(); };
    QTRY_COMPARE_WITH_TIMEOUT(audit().size(), qsizetype(5), kSoon);
    const QJsonObject began = audit().last().toObject();
    QCOMPARE(began["action"_L1].toString(), u"channel.go_live"_s);
    QCOMPARE(began["details"_L1]["outcome"_L1].toString(), u"live"_s);
    QCOMPARE(began["address"_L1].toString(), u"127.0.0.1"_s);
    QVERIFY(!began["who_name"_L1].toString().isEmpty());
}

void tst_GoLiveTogether::endIsHeardByTheServerThatIsOnAirAlsoWithoutRedis()
{
    encode(0);
    QTRY_VERIFY_WITH_TIMEOUT(receives(0), kSoon);
    const QString broadcast = m_servers[0]->post(kGoLive).json()["channel"_L1]["broadcast"_L1].toString();
    QTRY_COMPARE_WITH_TIMEOUT(shown(broadcast), everywhere(u"on_air"_s), kSoon);
    m_redis->kill();
    QTRY_VERIFY_WITH_TIMEOUT(m_servers[1]->get("/metrics").body.contains("belfry_bus_connected 0\n"), kSoon);
    const HttpAnswer end = m_servers[1]->post("/api/v1/channels/church/end");
    QCOMPARE(end.status, 200);
    QCOMPARE(end.json()["already"_L1], QJsonValue(false));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), everywhere(u"off_air"_s), kSoon);
    QVERIFY(m_redis->start());
    for (const auto &server : m_servers)
        QTRY_VERIFY_WITH_TIMEOUT(server->get("/metrics").body.contains("belfry_bus_connected 1\n"), kSoon);
    m_encoders[0].reset();
}

/// What a client does whose server is gone: the same request, with its key, elsewhere.
void tst_GoLiveTogether::again(Ask &ask, std::size_t server)
{
    const QElapsedTimer since = [] { QElapsedTimer timer; timer.start(); return timer; }();
    while (ask.reply.status != 200 && since.elapsed() < 2 * kAnswerMs) {
        std::latch alone(1);
        ask.reply = goLive(m_servers[server]->http(), m_servers[server]->token(), ask.key, alone);
        // 409: the same request is under way with the dead server, or nothing came. It may be asked under another key, then.
        if (ask.reply.status == 409)
            ask.key += 'n';
    }
}

void tst_GoLiveTogether::round(int number)
{
    const auto holder = static_cast<std::size_t>(3 * number) % kServers;
    const auto victim = static_cast<std::size_t>(number) % kServers;
    encode(holder);
    QTRY_VERIFY_WITH_TIMEOUT(receives(holder), kSoon);
    const auto second = (holder + 2) % kServers;
    if (number % 2 == 1) {
        encode(second);
        QTRY_VERIFY_WITH_TIMEOUT(receives(second), kSoon);
    }
    const qsizetype before = broadcasts(victim).size();

    std::vector<Ask> asks(kAsks);
    std::latch released(kAsks + 1);
    std::vector<std::thread> people;
    for (int i = 0; i < kAsks; ++i) {
        Ask &ask = asks[static_cast<std::size_t>(i)];
        ask.server = static_cast<std::size_t>(i) % kServers;
        ask.key = "round-" + QByteArray::number(number) + '-' + QByteArray::number(i);
        people.emplace_back([&ask, &released, url = m_servers[ask.server]->http(), token = m_servers[ask.server]->token()] {
            ask.reply = goLive(url, token, ask.key, released);
        });
    }
    const int killAfter = static_cast<int>(QRandomGenerator::global()->bounded(400));
    QElapsedTimer took;
    took.start();
    released.arrive_and_wait();
    QTest::qSleep(killAfter);
    killAndStart(victim);
    for (std::thread &one : people)
        one.join();
    const auto allTook = took.elapsed();
    const auto answered = std::count_if(asks.begin(), asks.end(), [](const Ask &ask) { return ask.reply.status == 200; });
    for (Ask &ask : asks) {
        if (ask.reply.status != 200)
            again(ask, (victim + 1) % kServers);
    }

    std::set<QString> named;
    int firsts = 0;
    for (const Ask &ask : asks) {
        QVERIFY2(ask.reply.status == 200, QJsonDocument(ask.reply.body).toJson().constData());
        named.insert(ask.reply.body["channel"_L1]["broadcast"_L1].toString());
        firsts += ask.reply.body["already"_L1].toBool() ? 0 : 1;
        QVERIFY(!ask.reply.body["by"_L1].toString().isEmpty());
    }
    const QString broadcast = *named.begin();
    QTRY_COMPARE_WITH_TIMEOUT(shown(broadcast), everywhere(u"on_air"_s), kSoon);
    const QJsonArray all = broadcasts((victim + 2) % kServers);
    const auto open = std::count_if(all.begin(), all.end(), [](const QJsonValue &one) { return one["ended_at"_L1].isNull(); });
    qInfo("round %d: encoder at %zu%s, server %zu killed after %d ms: %lld of 200 answered in %lld ms, %d of all as the first; %zu broadcast named, "
          "%lld new, %lld open", number, holder, number % 2 == 1 ? " and another" : "", victim, killAfter, static_cast<long long>(answered),
          static_cast<long long>(allTook), firsts, named.size(), static_cast<long long>(all.size() - before), static_cast<long long>(open));
    QCOMPARE(named.size(), std::size_t(1));
    QCOMPARE(all.size(), before + 1);
    QCOMPARE(open, 1);

    const HttpAnswer end = m_servers[(holder + 1) % kServers]->post("/api/v1/channels/church/end");
    QCOMPARE(end.status, 200);
    QCOMPARE(end.json()["already"_L1], QJsonValue(false));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), everywhere(u"off_air"_s), kSoon);
    for (auto &encoder : m_encoders)
        encoder.reset();
    for (std::size_t i = 0; i < kServers; ++i)
        QTRY_VERIFY_WITH_TIMEOUT(!receives(i), kSoon);
}

void tst_GoLiveTogether::exactlyOneBroadcastEveryTime()
{
    for (int number = 0; number < kRounds && !QTest::currentTestFailed(); ++number)
        round(number);
    if (!QTest::currentTestFailed())
        return;
    for (const auto &server : m_servers)
        qInfo("%s", server->log().right(8'000).constData());
}

BELFRY_CASE(tst_GoLiveTogether)
#include "tst_GoLiveTogether.moc"
