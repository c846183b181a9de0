// What survives kill -9, and what must not.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/RawHttp.h"
#include "support/ServerProcess.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 15'000;

} // namespace

class tst_Restart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKilledServerGoesOnWithTheBroadcast();
    void aBroadcastPastItsGraceIsNotResumed();
    void anEndedBroadcastIsNotResumed();
    void aStoppedServerLeavesTheBroadcastOpen();
};

void tst_Restart::aKilledServerGoesOnWithTheBroadcast()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const QByteArray key = server.key(), token = server.token();
    const QUrl http = server.http();
    qint64 last = -1;
    QString broadcast, page;
    for (int life = 0; life < 3; ++life) {
        FfmpegPublisher encoder;
        encoder.start(server.publishUrl());
        if (life == 0)
            QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"on_air"_s, kSoon);
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > last + 1, kSoon);
        const QString playlist = server.playlist();
        QVERIFY2(playlistNumber(playlist, u"#EXT-X-MEDIA-SEQUENCE"_s) > last, qPrintable(playlist));
        QCOMPARE(playlist.contains(u"#EXT-X-DISCONTINUITY\n"_s), life > 0);
        const QJsonObject channel = server.channel();
        if (life > 0) {
            QCOMPARE(channel["broadcast"_L1].toString(), broadcast);
            QCOMPARE(channel["playlist"_L1].toString(), page);
        }
        broadcast = channel["broadcast"_L1].toString();
        page = channel["playlist"_L1].toString();
        last = lastSegment(playlist);
        server.kill();
        QVERIFY(server.start());
        QCOMPARE(server.key(), key);
        QCOMPARE(server.token(), token);
        QCOMPARE(server.http(), http);
        QCOMPARE(server.state(), u"interrupted"_s);
        // Who may is asked anew, not taken over.
        QCOMPARE(httpRequest(http, "POST", "/api/v1/channels/church/end", "wrong-token").status, 401);
        FfmpegPublisher stranger;
        stranger.start(server.rtmp() + u"/a-key-somebody-guessed"_s);
        QVERIFY(stranger.waitForEnd(kSoon));
        QCOMPARE(server.state(), u"interrupted"_s);
    }
}

void tst_Restart::aBroadcastPastItsGraceIsNotResumed()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    const QStringList grace{u"--grace"_s, u"5s"_s};
    QVERIFY(server.start(grace));
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 0, kSoon);
    const qint64 last = lastSegment(server.playlist());
    server.kill();
    encoder.kill();
    QTest::qWait(6'500);
    QVERIFY(server.start(grace));
    QCOMPARE(server.state(), u"off_air"_s);
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").json()["already"_L1].toBool(true), false);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > last, kSoon);
    QVERIFY(playlistNumber(server.playlist(), u"#EXT-X-MEDIA-SEQUENCE"_s) > last);
}

void tst_Restart::anEndedBroadcastIsNotResumed()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
    server.kill();
    QVERIFY(server.start());
    QCOMPARE(server.state(), u"off_air"_s);
    QCOMPARE(server.get("/stream/church/index.m3u8").status, 404);
}

void tst_Restart::aStoppedServerLeavesTheBroadcastOpen()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 0, kSoon);
    const QString broadcast = server.channel()["broadcast"_L1].toString();
    QVERIFY(server.stop());
    QVERIFY(server.start());
    QCOMPARE(server.state(), u"interrupted"_s);
    QCOMPARE(server.channel()["broadcast"_L1].toString(), broadcast);
}

BELFRY_CASE(tst_Restart)
#include "tst_Restart.moc"
