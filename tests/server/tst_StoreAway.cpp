// A real server whose PostgreSQL first says nothing and then is gone, for some seconds, under load and on air.
#include "support/Asked.h"
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/PostgresServer.h"
#include "support/ServerProcess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;
const int kAwaySeconds = asked("BELFRY_STORE_AWAY_S", 8);
const QByteArray kChannel = "/api/v1/channels/church";

QJsonArray items(const ServerProcess &server, const QByteArray &target)
{
    return server.get(target, true).json()["items"_L1].toArray();
}

bool hasFinding(const ServerProcess &server, const char *id)
{
    const QJsonArray findings = server.channel()["health"_L1]["findings"_L1].toArray();
    return std::any_of(findings.begin(), findings.end(), [id](const QJsonValue &one) { return one["id"_L1].toString() == QLatin1String(id); });
}

QJsonObject breaker(const ServerProcess &server)
{
    for (const QJsonValue &one : server.get("/api/v1/status", true).json()["breakers"_L1].toArray()) {
        if (one["part"_L1].toString() == "postgresql"_L1)
            return one.toObject();
    }
    return {};
}

/// People who read pages, lists and playlists all the time, and what they were answered.
class Readers {
public:
    explicit Readers(const ServerProcess &server)
    {
        for (const QByteArray &target : {QByteArray("/"), QByteArray("/api/v1/channels"), QByteArray(kChannel), QByteArray("/stream/church/video.m3u8")}) {
            m_threads.emplace_back([this, target, url = server.http()] {
                while (!m_stop) {
                    const int status = httpRequest(url, "GET", target).status;
                    const bool isGap = target.startsWith("/stream") && status == 404; // between two broadcasts
                    (status == 200 || isGap ? m_answered : m_failed)++;
                    QTest::qSleep(20);
                }
            });
        }
    }
    ~Readers() { stop(); }
    void stop()
    {
        m_stop = true;
        for (std::thread &one : m_threads)
            one.join();
        m_threads.clear();
    }
    int answered() const { return m_answered; }
    int failed() const { return m_failed; }

private:
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_answered{0};
    std::atomic<int> m_failed{0};
    std::vector<std::thread> m_threads;
};

/// The owner's window, which hears everything.
class Window {
public:
    explicit Window(const ServerProcess &server)
    {
        m_socket.connectToHost(server.http().host(), static_cast<quint16>(server.http().port()));
        m_socket.write("GET /api/v1/events HTTP/1.1\r\nHost: " + server.http().authority().toUtf8() + "\r\nAuthorization: Bearer " +
                       server.token() + "\r\n\r\n");
    }
    bool hears(const QByteArray &event, const QByteArray &text)
    {
        const QByteArray wanted = "\"event\":\"" + event + '"';
        return QTest::qWaitFor([&] {
            m_heard += m_socket.readAll();
            for (const QByteArray &line : m_heard.split('\n')) {
                if (line.contains(wanted) && line.contains(text))
                    return true;
            }
            return false;
        }, kSoon);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

} // namespace

class tst_StoreAway : public QObject {
    Q_OBJECT

    QStringList m_arguments;
    std::unique_ptr<PostgresServer> m_database;

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<PostgresServer>(PostgresServer::Disk::Durable);
        QVERIFY(m_database->start());
    }
    void init()
    {
        m_arguments = {u"--database"_s, QString::fromStdString(m_database->makeDatabase()), u"--rewind"_s, u"0"_s,
                       u"--database-timeout"_s, u"1s"_s, u"--database-acquire-timeout"_s, u"1s"_s};
    }
    void onAirAllGoesOnAndWhatWasAcknowledgedIsThereAfter();
    void startsWithoutItsDatabaseAndGoesLive();
};

void tst_StoreAway::onAirAllGoesOnAndWhatWasAcknowledgedIsThereAfter()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start(m_arguments));
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    std::vector<QString> begun;
    const auto goLive = [&] {
        const HttpAnswer live = server.post(kChannel + "/go-live");
        begun.push_back(live.json()["channel"_L1]["broadcast"_L1].toString());
        return live.status == 200 && !live.json()["already"_L1].toBool();
    };
    QVERIFY(goLive());
    QCOMPARE(httpRequest(server.http(), "PATCH", kChannel, server.token(), "{\"title\":\"Before\"}").status, 200);
    QCOMPARE(server.get("/api/v1/channels").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > 1, kSoon);
    Window window(server);
    Readers readers(server);

    m_database->freeze();
    QElapsedTimer away;
    away.start();
    QVERIFY(window.hears("finding.began", "store.away"));
    qInfo("store.away was heard %.1f s after the database fell silent", static_cast<double>(away.elapsed()) / 1000);
    QVERIFY(hasFinding(server, "store.away"));
    QTRY_COMPARE_WITH_TIMEOUT(breaker(server)["state"_L1].toString(), u"open"_s, kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(server.get("/metrics").body.contains("belfry_breaker_state{part=\"postgresql\"} 2\n"), kSoon);
    QCOMPARE(server.get("/api/v1/status").json()["status"_L1].toString(), u"degraded"_s);
    const HttpAnswer refused = httpRequest(server.http(), "PATCH", kChannel, server.token(), "{\"title\":\"Meanwhile\"}");
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.json()["code"_L1].toString(), u"store_away"_s);
    QVERIFY(!refused.header("retry-after").isEmpty());
    const qint64 segment = lastSegment(server.playlist());
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > segment, kSoon); // the stream goes on
    QElapsedTimer pressed;
    pressed.start();
    QCOMPARE(server.post(kChannel + "/end").status, 200);
    qInfo("End was answered in %lld ms", pressed.restart());
    m_database->kill(); // and now there is nobody at all
    QVERIFY(goLive());
    qInfo("Go Live was answered in %lld ms", pressed.elapsed());
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > 1, kSoon);
    QTest::qWait(static_cast<int>(std::max<qint64>(0, kAwaySeconds * 1'000 - away.elapsed())));
    QVERIFY(breaker(server)["state"_L1].toString() != "closed"_L1);
    const qint64 last = lastSegment(server.playlist());

    QVERIFY(m_database->start());
    QElapsedTimer back;
    back.start();
    QTRY_COMPARE_WITH_TIMEOUT(breaker(server)["state"_L1].toString(), u"closed"_s, kSoon);
    QVERIFY(window.hears("finding.ended", "store.away"));
    QTRY_VERIFY_WITH_TIMEOUT(server.get("/metrics").body.contains("belfry_outbox_records 0\n"), kSoon);
    qInfo("away for %.1f s; all was written %.1f s after it was back; the breaker opened %d times", static_cast<double>(away.elapsed()) / 1000,
          static_cast<double>(back.elapsed()) / 1000, breaker(server)["times_opened"_L1].toInt());
    readers.stop();
    qInfo("%d reads answered, %d failed", readers.answered(), readers.failed());
    QCOMPARE(readers.failed(), 0);
    QVERIFY(readers.answered() > 100);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > last, kSoon);
    QCOMPARE(server.post(kChannel + "/end").status, 200);
    QCOMPARE(server.get("/api/v1/status").json()["status"_L1].toString(), u"ok"_s);

    // Nothing that was acknowledged is missing: what began and ended, who said so, what was wrong meanwhile.
    for (const QString &id : begun)
        QTRY_VERIFY_WITH_TIMEOUT(server.get("/api/v1/broadcasts/" + id.toUtf8(), true).json()["ended_at"_L1].isString(), kSoon);
    QCOMPARE(items(server, kChannel + "/broadcasts").size(), qsizetype(2));
    QCOMPARE(server.channel()["title"_L1].toString(), u"Before"_s);
    const QJsonArray findings = items(server, "/api/v1/broadcasts/" + begun[0].toUtf8() + "/findings");
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const QJsonValue &one) {
        return one["id"_L1].toString() == "store.away"_L1 && one["ended_at"_L1].isString();
    }));
    const auto audit = [&server] {
        QStringList outcomes;
        for (const QJsonValue &one : items(server, "/api/v1/audit?subject=channels/church")) {
            const QString outcome = one["details"_L1]["outcome"_L1].toString();
            if (!outcome.isEmpty() && one["address"_L1].toString() == "127.0.0.1"_L1)
                outcomes.prepend(outcome);
        }
        return outcomes.join(u' ');
    };
    QTRY_COMPARE_WITH_TIMEOUT(audit(), u"live ended live ended"_s, kSoon);
}

void tst_StoreAway::startsWithoutItsDatabaseAndGoesLive()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start(m_arguments));
    QVERIFY(server.stop());
    m_database->kill();
    QVERIFY(server.start(m_arguments)); // from what it last knew
    QVERIFY(server.log().contains("ready without its database"));
    QCOMPARE(server.get("/readyz").status, 200);
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    const HttpAnswer live = server.post(kChannel + "/go-live");
    QCOMPARE(live.status, 200);
    const QByteArray id = live.json()["channel"_L1]["broadcast"_L1].toString().toUtf8();
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > 1, kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(hasFinding(server, "store.away"), kSoon);
    QVERIFY(m_database->start());
    QTRY_COMPARE_WITH_TIMEOUT(server.get("/api/v1/broadcasts/" + id, true).status, 200, kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(!hasFinding(server, "store.away"), kSoon);
    QCOMPARE(server.state(), u"on_air"_s);
    QCOMPARE(server.post(kChannel + "/end").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(server.get("/api/v1/broadcasts/" + id, true).json()["ended_at"_L1].isString(), kSoon);
    // Accounts stand on the database: they are there now.
    QTRY_COMPARE_WITH_TIMEOUT(server.get("/api/v1/users", true).status, 200, kSoon);
}

BELFRY_CASE(tst_StoreAway)
#include "tst_StoreAway.moc"
