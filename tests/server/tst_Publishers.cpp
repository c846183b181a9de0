// Who may send, and what happens when two do, or the one stops.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/ServerProcess.h"

#include <QElapsedTimer>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 15'000;

QString publisherId(const ServerProcess &server)
{
    return server.channel()["ingest"_L1]["publisher"_L1]["id"_L1].toString();
}

bool hasStandby(const ServerProcess &server)
{
    return server.channel()["ingest"_L1]["standby"_L1].isObject();
}

} // namespace

class tst_Publishers : public QObject {
    Q_OBJECT

    /// On air with one encoder and two segments.
    static void goOnAir(ServerProcess &server, FfmpegPublisher &encoder)
    {
        QVERIFY(server.start());
        encoder.start(server.publishUrl());
        QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 1, kSoon);
    }

private Q_SLOTS:
    void aWrongKeyIsRefusedAndNotWrittenDown();
    void theStandbyTakesOver();
    void aFrozenEncoderIsReplacedWithoutAGoodbye();
    void theBroadcastWaitsForAnEncoderThatCameBack();
    void theGraceEndsTheBroadcast();
};

void tst_Publishers::aWrongKeyIsRefusedAndNotWrittenDown()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher stranger;
    stranger.start(server.rtmp() + u"/a-key-somebody-guessed"_s);
    QVERIFY(stranger.waitForEnd(kSoon));
    QVERIFY(stranger.exitCode() != 0);
    QVERIFY(server.channel()["ingest"_L1]["publisher"_L1].isNull());
    QVERIFY(server.get("/metrics").body.contains("belfry_rtmp_publish_refused_total{reason=\"bad_key\"} 1"));
    const QByteArray log = server.log();
    QVERIFY2(log.contains("ingest: "), log.constData());
    QVERIFY(!log.contains("a-key-somebody-guessed"));
}

void tst_Publishers::theStandbyTakesOver()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    FfmpegPublisher first, second;
    goOnAir(server, first);
    const QString active = publisherId(server);
    Sent seldomKeys;
    seldomKeys.keyEvery = 100; // four seconds apart: it is hardly ever at one
    second.start(server.publishUrl(), seldomKeys);
    QTRY_VERIFY_WITH_TIMEOUT(hasStandby(server), kSoon);
    QCOMPARE(publisherId(server), active);
    QVERIFY(server.get("/api/v1/channels/church", true).body.contains("ingest.two_encoders"));
    const qint64 before = lastSegment(server.playlist());
    QElapsedTimer since;
    since.start();
    first.kill();
    QTRY_VERIFY_WITH_TIMEOUT(publisherId(server) != active && !hasStandby(server), 5'000);
    qInfo("F07: the standby stepped in after %.2f s; the row says 1", double(since.elapsed()) / 1'000);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > before + 1, kSoon);
    QCOMPARE(server.state(), u"on_air"_s);
    const QString playlist = server.playlist();
    QCOMPARE(playlist.count(u"#EXT-X-DISCONTINUITY\n"_s), 0); // both send the same configuration
    const FfmpegRun played = ffmpegPlay(QUrl(server.http().toString() + u"/stream/church/index.m3u8"_s), 4,
                                        {u"-live_start_index"_s, u"0"_s});
    QVERIFY2(played.exitCode == 0, played.errors.constData());
}

void tst_Publishers::aFrozenEncoderIsReplacedWithoutAGoodbye()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    FfmpegPublisher first, second;
    goOnAir(server, first);
    const QString active = publisherId(server);
    const qint64 before = lastSegment(server.playlist());
    first.freeze();
    QTest::qWait(1'000);
    QElapsedTimer since;
    since.start();
    second.start(server.publishUrl());
    QTRY_VERIFY_WITH_TIMEOUT(publisherId(server) != active, 5'000);
    qInfo("F06: the newest was on air %.2f s after its program was started; the row says 1", double(since.elapsed()) / 1'000);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > before + 1, kSoon);
    QCOMPARE(server.state(), u"on_air"_s);
    QVERIFY(playlistNumber(server.playlist(), u"#EXT-X-MEDIA-SEQUENCE"_s) <= before);
    // The silent one is cut after 8 s; nothing is lost by it.
    QTRY_VERIFY_WITH_TIMEOUT(!hasStandby(server), 12'000);
    QCOMPARE(server.state(), u"on_air"_s);
}

void tst_Publishers::theBroadcastWaitsForAnEncoderThatCameBack()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    FfmpegPublisher encoder;
    goOnAir(server, encoder);
    const QString broadcast = server.channel()["broadcast"_L1].toString();
    encoder.kill();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"interrupted"_s, kSoon);
    QCOMPARE(server.channel()["on_air"_L1].toBool(), true);
    const QString during = server.playlist();
    QVERIFY2(!during.isEmpty() && !during.contains(u"#EXT-X-ENDLIST"_s), qPrintable(during));
    encoder.start(server.publishUrl());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"on_air"_s, kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > lastSegment(during) + 1, kSoon);
    QCOMPARE(server.channel()["broadcast"_L1].toString(), broadcast);
    QVERIFY(!server.playlist().contains(u"#EXT-X-DISCONTINUITY\n"_s));
}

void tst_Publishers::theGraceEndsTheBroadcast()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    FfmpegPublisher encoder;
    QVERIFY(server.start({u"--grace"_s, u"5s"_s}));
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 0, kSoon);
    encoder.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"interrupted"_s, kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"off_air"_s, kSoon);
    QVERIFY(server.playlist().contains(u"#EXT-X-ENDLIST"_s));
}

BELFRY_CASE(tst_Publishers)
#include "tst_Publishers.moc"
