// Two real servers on one PostgreSQL and one Redis, with the encoder on one of them: what the other one shows and does.
#include "fakes/FakeDestination.h"
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/PostgresServer.h"
#include "support/RedisServer.h"
#include "support/ServerProcess.h"

#include <QByteArrayList>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;
const QByteArray kChannel = "/api/v1/channels/church";

HttpAnswer send(const ServerProcess &server, const QByteArray &method, const QByteArray &target, const QJsonObject &body = {})
{
    return httpRequest(server.http(), method, target, server.token(), body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

QString relayState(const ServerProcess &server, const QString &place)
{
    for (const auto &one : server.get(kChannel + "/relays", true).json()["items"_L1].toArray())
        if (one["destination"_L1].toString() == place)
            return one["state"_L1].toString();
    return {};
}

QJsonArray recordings(const ServerProcess &server)
{
    return server.get(kChannel + "/recordings", true).json()["items"_L1].toArray();
}

bool isReached(const ServerProcess &server)
{
    return server.get("/api/v1/status", true).json()["cluster"_L1]["is_connected"_L1].toBool();
}

} // namespace

class tst_TwoServers : public QObject {
    Q_OBJECT

    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<ServerProcess> m_a; ///< the encoder's
    std::unique_ptr<ServerProcess> m_b;
    QStringList m_arguments;
    FfmpegPublisher m_encoder;

    QDir filesOnA() const { return QDir(m_a->dataFolder() + u"/recordings/church"_s); }
    QString showing(const ServerProcess &server) const { return server.channel()["ingest"_L1]["showing"_L1].toString(); }
    void endAndWait()
    {
        QCOMPARE(m_b->post(kChannel + "/end").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(m_a->state() == u"off_air"_s && m_b->state() == u"off_air"_s, kSoon);
        const auto isOver = [this] {
            const QJsonArray all = recordings(*m_b);
            return !all.isEmpty() && all[0]["ended_at"_L1].isString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), kSoon);
    }

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
                       u"--relay-allow-hosts"_s, u"127.0.0.1"_s};
        for (auto *server : {&m_a, &m_b}) {
            *server = std::make_unique<ServerProcess>(u"" BELFRY_SERVER ""_s);
            QVERIFY((*server)->start(m_arguments));
            QTRY_VERIFY_WITH_TIMEOUT(isReached(**server), kSoon);
        }
        m_encoder.start(m_a->publishUrl());
        QTRY_COMPARE_WITH_TIMEOUT(m_a->channel()["ingest"_L1]["state"_L1].toString(), u"receiving"_s, kSoon);
    }
    void aServerThatStartsDuringABroadcastShowsHowItsPlacesDo()
    {
        const FakeDestination platform;
        const QString place = send(*m_a, "POST", kChannel + "/destinations",
                                   {{u"name"_s, u"YouTube"_s}, {u"preset"_s, u"rtmp"_s}, {u"key"_s, u"a key"_s},
                                    {u"address"_s, QString::fromStdString(platform.address())}}).json()["id"_L1].toString();
        QVERIFY(!place.isEmpty());
        QCOMPARE(m_a->post(kChannel + "/go-live").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(relayState(*m_a, place), u"live"_s, kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(relayState(*m_b, place), u"live"_s, kSoon);
        QVERIFY(m_b->stop());
        QVERIFY(m_b->start(m_arguments));
        QTRY_COMPARE_WITH_TIMEOUT(relayState(*m_b, place), u"live"_s, kSoon);
        const QJsonArray places = m_b->get(kChannel + "/destinations", true).json()["items"_L1].toArray();
        QCOMPARE(places[0]["relay"_L1]["state"_L1].toString(), u"live"_s);
        endAndWait();
        QTRY_VERIFY_WITH_TIMEOUT(relayState(*m_a, place) == u"idle"_s && relayState(*m_b, place) == u"idle"_s, kSoon);
    }
    void aRecordingIsRemovedByTheServerItLiesOn()
    {
        const QByteArray id = recordings(*m_b)[0]["id"_L1].toString().toUtf8();
        const QByteArray file = "/api/v1/recordings/" + id + "/files/1";
        QCOMPARE(m_a->get(file, true).status, 200);
        for (const QByteArray &there : QByteArrayList{file, "/recordings/" + id + "/index.m3u8", "/recordings/" + id + "/001.mp4"}) {
            const HttpAnswer answer = m_b->get(there, true);
            QCOMPARE(answer.status, 404);
            QVERIFY2(answer.body.contains("It lies on another server"), answer.body.constData());
        }
        QVERIFY(filesOnA().exists(QString::fromLatin1(id)));
        QCOMPARE(send(*m_b, "DELETE", "/api/v1/recordings/" + id).status, 204);
        QVERIFY(!filesOnA().exists(QString::fromLatin1(id)));
        QVERIFY(recordings(*m_a).isEmpty());
    }
    void aCountdownBeginsWhereTheEncoderIsAlone()
    {
        const HttpAnswer answer = send(*m_b, "POST", kChannel + "/go-live", {{u"starting_s"_s, 600}});
        QVERIFY2(answer.status == 200, answer.body.constData());
        QVERIFY(answer.json()["channel"_L1]["elsewhere"_L1].toBool());
        QTRY_COMPARE_WITH_TIMEOUT(showing(*m_a), u"starting"_s, kSoon);
        QVERIFY(!m_a->channel()["elsewhere"_L1].toBool() && m_b->channel()["elsewhere"_L1].toBool());
        QVERIFY(showing(*m_b) != u"starting"_s);
        endAndWait();
        QCOMPARE(recordings(*m_b).size(), qsizetype(1)); // one leg, on one server
    }
    void ofAServerThatIsAwayNothingIsRemovedAndThatIsSaid()
    {
        m_a->kill();
        const QByteArray id = recordings(*m_b)[0]["id"_L1].toString().toUtf8();
        const HttpAnswer refused = send(*m_b, "DELETE", "/api/v1/recordings/" + id);
        QCOMPARE(refused.status, 503);
        QVERIFY2(refused.body.contains("another server, which does not answer"), refused.body.constData());
        QCOMPARE(recordings(*m_b).size(), qsizetype(1));
        QVERIFY(filesOnA().exists(QString::fromLatin1(id)));
    }
    void cleanupTestCase()
    {
        if (QTest::currentTestFailed() && m_a && m_b)
            qInfo("%s\n%s", m_a->log().right(8'000).constData(), m_b->log().right(8'000).constData());
    }
};

BELFRY_CASE(tst_TwoServers)
#include "tst_TwoServers.moc"
