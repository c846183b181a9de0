// Twenty minutes on air in real time: viewers, a place, a recording, and an encoder that is killed now and then.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/NginxRtmp.h"
#include "support/ServerProcess.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <cmath>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;
constexpr int kDropEveryMs = 240'000;
const int kSeconds = qEnvironmentVariableIsSet("BELFRY_SOAK_S") ? qEnvironmentVariableIntValue("BELFRY_SOAK_S") : 1'200;

QString showing(const ServerProcess &server)
{
    return server.channel()["ingest"_L1]["showing"_L1].toString();
}

/// By how much sound and picture have moved against each other from the beginning of a recording to its end: each
/// counted, and against its times.
double driftMs(const QString &file)
{
    QProcess ffprobe;
    ffprobe.start(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"packet=stream_index,dts"_s, u"-of"_s,
                                 u"csv=p=0"_s, file});
    ffprobe.waitForFinished(kSoon);
    struct Line {
        qint64 first = -1, last = 0, packets = 0;
    } lines[2];
    for (const QByteArray &row : ffprobe.readAllStandardOutput().split('\n')) {
        const auto parts = row.split(',');
        if (parts.size() < 2 || parts[0].toInt() > 1)
            continue;
        Line &line = lines[parts[0].toInt()];
        line.last = parts[1].toLongLong();
        line.first = line.first < 0 ? line.last : line.first;
        ++line.packets;
    }
    const double picture = double(lines[0].last - lines[0].first) - double(lines[0].packets - 1) * 40; // 25 a second
    const double sound = double(lines[1].last - lines[1].first) - double(lines[1].packets - 1) * 1024 / 48;
    return std::abs(picture - sound);
}

} // namespace

class tst_Soak : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memoryStaysAndSoundStaysWithThePicture()
    {
        NginxRtmp place;
        QVERIFY(place.start());
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start({u"--relay-allow-hosts"_s, u"127.0.0.1"_s}));
        const QString wanted = uR"({"name": "nginx", "preset": "rtmp", "address": "%1", "key": "soak"})"_s.arg(
            QString::fromStdString(place.address()));
        QCOMPARE(server.post("/api/v1/channels/church/destinations", wanted.toUtf8()).status, 201);
        FfmpegPublisher encoder;
        encoder.start(server.publishUrl());
        QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"source"_s, kSoon);
        const QString broadcast = server.channel()["broadcast"_L1].toString();
        QElapsedTimer passed;
        passed.start();
        qint64 before = 0;
        for (qint64 nextDrop = kDropEveryMs; passed.elapsed() < kSeconds * 1'000; QTest::qWait(1'000)) {
            if (before == 0 && passed.elapsed() > kSeconds * 1'000 / 5)
                before = server.residentKib();
            if (passed.elapsed() < nextDrop)
                continue;
            nextDrop += kDropEveryMs;
            encoder.kill();
            QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"interrupted"_s, kSoon);
            encoder.start(server.publishUrl());
            QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"source"_s, kSoon);
        }
        const qint64 after = server.residentKib();
        QCOMPARE(server.channel()["broadcast"_L1].toString(), broadcast);
        const FfmpegRun played = ffmpegPlay(QUrl(server.http().toString() + u"/stream/church/index.m3u8"_s), 10);
        QVERIFY2(played.exitCode == 0 && played.errors.isEmpty(), played.errors.constData());
        QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
        const QStringList recordings = place.recordings(u"soak"_s);
        QCOMPARE(recordings.size(), 1);
        const Probed probed = probe(recordings.first());
        const double drift = driftMs(recordings.first());
        qInfo("%d s: resident %lld KiB after a fifth, %lld at the end; drift %.1f ms over %.0f s", kSeconds,
              static_cast<long long>(before), static_cast<long long>(after), drift, probed.seconds);
        QCOMPARE(probed.decodeErrors, QByteArray());
        QCOMPARE(probed.wentBack, 0);
        QCOMPARE(probed.newParameters, 0);
        QVERIFY(probed.seconds > kSeconds - 30);
        QVERIFY(drift < 40);
        QVERIFY(after * 100 < before * 105);
    }
};

BELFRY_CASE(tst_Soak)
#include "tst_Soak.moc"
