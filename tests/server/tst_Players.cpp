// Players that are not ours, on the very playlist that low-latency players use.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/ServerProcess.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <cmath>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 20'000;
constexpr int kPictures = 200; // eight seconds of them

struct GstRun {
    int rendered = 0;
    int dropped = 0;
    bool byHlsdemux2 = false;
    QByteArray errors;
};

/// GStreamer's playbin3 at the pace of the clock, until it has shown `pictures` or 40 s have passed.
GstRun gstPlay(const QUrl &url, int pictures)
{
    static const QRegularExpression kCount(u"rendered: (\\d+), dropped: (\\d+)"_s);
    QProcess player;
    player.start(u"gst-launch-1.0"_s,
                 {u"-v"_s, u"playbin3"_s, u"uri="_s + url.toString(),
                  u"video-sink=fpsdisplaysink text-overlay=false video-sink=fakesink"_s, u"audio-sink=fakesink sync=true"_s});
    GstRun run;
    QElapsedTimer since;
    since.start();
    while (run.rendered < pictures && since.elapsed() < 40'000 && player.state() != QProcess::NotRunning) {
        player.waitForReadyRead(500);
        while (player.canReadLine()) {
            const QString line = QString::fromUtf8(player.readLine());
            run.byHlsdemux2 |= line.contains("GstHLSDemux2"_L1);
            if (const auto found = kCount.match(line); found.hasMatch()) {
                run.rendered = found.captured(1).toInt();
                run.dropped = found.captured(2).toInt();
            }
        }
    }
    player.kill();
    player.waitForFinished();
    run.errors = player.readAllStandardError();
    return run;
}

} // namespace

class tst_Players : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void gstreamerPlaysIt();
    void ffmpegPlaysIt();
    void aPlayerThatKeepsTimePlaysIt();

private:
    QUrl playlist() const { return QUrl(m_server.http().toString() + u"/stream/church/index.m3u8"_s); }

    ServerProcess m_server{QStringLiteral(BELFRY_SERVER)};
    FfmpegPublisher m_encoder;
};

void tst_Players::initTestCase()
{
    QVERIFY(m_server.start());
    m_encoder.start(m_server.publishUrl());
    QTRY_VERIFY_WITH_TIMEOUT(m_server.channel()["ingest"_L1]["keyframe_seen"_L1].toBool(), kSoon);
    QCOMPARE(m_server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_server.playlist().count("seg-"_L1) >= 3, kSoon);
    QVERIFY2(m_server.playlist().contains("#EXT-X-PART:"_L1), qPrintable(m_server.playlist()));
}

void tst_Players::gstreamerPlaysIt()
{
    const GstRun run = gstPlay(playlist(), kPictures);
    qInfo("%d pictures, %d dropped", run.rendered, run.dropped);
    QVERIFY2(run.rendered >= kPictures, run.errors.constData());
    QVERIFY(run.byHlsdemux2);
    QVERIFY2(!run.errors.contains("ERROR"), run.errors.constData());
}

void tst_Players::ffmpegPlaysIt()
{
    const FfmpegRun run = ffmpegPlay(playlist(), 6);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(ffprobeCodecs(playlist()), QByteArray("h264,aac"));
}

void tst_Players::aPlayerThatKeepsTimePlaysIt()
{
    const FfplayRun run = ffplayPlay(playlist(), 6);
    QVERIFY2(run.seconds >= 6, run.errors.constData());
    QVERIFY2(std::abs(run.lastDrift) < 0.2, qPrintable(QString::number(run.lastDrift)));
}

BELFRY_CASE(tst_Players)
#include "tst_Players.moc"
