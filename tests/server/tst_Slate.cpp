// The source goes and comes back: viewers see a slate meanwhile, on a stream that never breaks.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/HlsChecker.h"
#include "support/NginxRtmp.h"
#include "support/RawHttp.h"
#include "support/ServerProcess.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 20'000;

QString showing(const ServerProcess &server)
{
    return server.channel()["ingest"_L1]["showing"_L1].toString();
}

void goOnAir(ServerProcess &server, FfmpegPublisher &encoder)
{
    if (!server.isRunning())
        QVERIFY(server.start());
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 1, kSoon);
    QCOMPARE(showing(server), u"source"_s);
}

FfmpegRun playAll(const ServerProcess &server, int seconds)
{
    return ffmpegPlay(QUrl(server.http().toString() + u"/stream/church/index.m3u8"_s), seconds, {u"-live_start_index"_s, u"0"_s});
}

} // namespace

class tst_Slate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void viewersAndPlacesSeeOneUnbrokenStreamThroughFiveDrops()
    {
        NginxRtmp place;
        QVERIFY(place.start());
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        FfmpegPublisher encoder;
        QVERIFY(server.start({u"--relay-allow-hosts"_s, u"127.0.0.1"_s}));
        const QString wanted = uR"({"name": "nginx", "preset": "rtmp", "address": "%1", "key": "five"})"_s.arg(QString::fromStdString(place.address()));
        QCOMPARE(server.post("/api/v1/channels/church/destinations", wanted.toUtf8()).status, 201);
        goOnAir(server, encoder);
        const QString broadcast = server.channel()["broadcast"_L1].toString();
        for (int drop = 0; drop < 5; ++drop) {
            QElapsedTimer since;
            since.start();
            encoder.kill();
            QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"interrupted"_s, 5'000);
            qInfo("F04: the slate was on after %.2f s; the row says 0.5", double(since.elapsed()) / 1'000);
            QCOMPARE(server.state(), u"interrupted"_s);
            const qint64 during = lastSegment(server.playlist());
            QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > during, kSoon);
            encoder.start(server.publishUrl());
            QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"source"_s, kSoon);
        }
        const qint64 back = lastSegment(server.playlist());
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > back + 1, kSoon);
        QCOMPARE(server.channel()["broadcast"_L1].toString(), broadcast);
        const QString text = server.playlist();
        QVERIFY2(!text.contains(u"#EXT-X-DISCONTINUITY\n"_s), qPrintable(text));
        QCOMPARE(text.count(u"#EXT-X-MAP"_s), 1);
        QCOMPARE(HlsPlaylist(text).problems, QStringList());
        const FfmpegRun played = playAll(server, 16);
        QVERIFY2(played.exitCode == 0 && played.errors.isEmpty(), played.errors.constData());
        QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
        const QStringList recordings = place.recordings(u"five"_s);
        QCOMPARE(recordings.size(), 1); // it never connected anew
        const Probed probed = probe(recordings.first());
        QCOMPARE(probed.codecs, QByteArray("h264,aac"));
        QCOMPARE(probed.decodeErrors, QByteArray());
        QCOMPARE(probed.wentBack, 0);
        QCOMPARE(probed.newParameters, 0);
        QVERIFY(probed.seconds > 15);
    }
    void aKilledServerIsOnAirWithItsSlateBeforeAnyEncoder()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        FfmpegPublisher encoder;
        goOnAir(server, encoder);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(server.dataFolder() + u"/church.slate"_s), kSoon);
        const qint64 before = lastSegment(server.playlist());
        server.kill();
        encoder.kill();
        QVERIFY(server.start());
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > before + 1, kSoon);
        QCOMPARE(showing(server), u"interrupted"_s);
        QCOMPARE(server.state(), u"interrupted"_s);
        encoder.start(server.publishUrl());
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"on_air"_s, kSoon);
        const qint64 back = lastSegment(server.playlist());
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > back + 1, kSoon);
        // The restart is a break, the encoder's return is none.
        QVERIFY(server.playlist().count(u"#EXT-X-DISCONTINUITY\n"_s) <= 1);
        const FfmpegRun played = playAll(server, 4);
        QVERIFY2(played.exitCode == 0 && played.errors.isEmpty(), played.errors.constData());
    }
    void theClosingSlateRunsBeforeTheEndAndCanBeTakenBack()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        FfmpegPublisher encoder;
        goOnAir(server, encoder);
        QCOMPARE(server.post("/api/v1/channels/church/keep-going").status, 409);
        QCOMPARE(server.post("/api/v1/channels/church/end", R"({"closing_s": 60})").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"closing"_s, kSoon);
        QCOMPARE(server.state(), u"on_air"_s);
        QCOMPARE(server.post("/api/v1/channels/church/keep-going").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"source"_s, kSoon);
        QCOMPARE(server.post("/api/v1/channels/church/end", R"({"closing_s": 2})").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"off_air"_s, kSoon);
        QVERIFY(server.playlist().contains(u"#EXT-X-ENDLIST"_s));
        QVERIFY(!server.playlist().contains(u"#EXT-X-DISCONTINUITY\n"_s));
    }
    void whatIsInsideTheDelayCanBeTakenBack()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        FfmpegPublisher encoder;
        QVERIFY(server.start());
        encoder.start(server.publishUrl());
        QCOMPARE(server.post("/api/v1/channels/church/go-live", R"({"delay_s": 121})").status, 400);
        QCOMPARE(server.post("/api/v1/channels/church/go-live", R"({"delay_s": 4})").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"starting"_s, kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"source"_s, kSoon);
        QCOMPARE(server.channel()["ingest"_L1]["delay_s"_L1].toDouble(), 4.0);
        const HttpAnswer answer = server.post("/api/v1/channels/church/panic");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json()["covered_s"_L1].toDouble() >= 3.5 && answer.json()["covered_s"_L1].toDouble() <= 4.5);
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"panic"_s, kSoon); // told a moment after the answer
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"source"_s, kSoon);
        QVERIFY(!server.playlist().contains(u"#EXT-X-DISCONTINUITY\n"_s));
        const FfmpegRun played = playAll(server, 8);
        QVERIFY2(played.exitCode == 0 && played.errors.isEmpty(), played.errors.constData());
    }
};

BELFRY_CASE(tst_Slate)
#include "tst_Slate.moc"
