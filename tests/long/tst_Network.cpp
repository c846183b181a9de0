// The church's internet: away for twenty seconds, or too slow. In a network of its own, where nobody else's packets are
// dropped.
#include "support/Case.h"
#include "support/DroppedPackets.h"
#include "support/Ffmpeg.h"
#include "support/NginxRtmp.h"
#include "support/ServerProcess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;
constexpr int kAwayMs = 20'000;

QString showing(const ServerProcess &server)
{
    return server.channel()["ingest"_L1]["showing"_L1].toString();
}

QJsonObject finding(const ServerProcess &server, const QString &id)
{
    for (const auto &one : server.channel()["health"_L1]["findings"_L1].toArray())
        if (one["id"_L1].toString() == id)
            return one.toObject();
    return {};
}

} // namespace

class tst_Network : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(DroppedPackets::isAlone(), "this drops packets: it needs a network of its own");
    }
    void twentySecondsWithoutInternetEndNothing()
    {
        NginxRtmp place;
        QVERIFY(place.start());
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start({u"--relay-allow-hosts"_s, u"127.0.0.1"_s}));
        const QString wanted = uR"({"name": "nginx", "preset": "rtmp", "address": "%1", "key": "away"})"_s.arg(
            QString::fromStdString(place.address()));
        QCOMPARE(server.post("/api/v1/channels/church/destinations", wanted.toUtf8()).status, 201);
        FfmpegPublisher encoder;
        encoder.start(server.publishUrl());
        QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 2, kSoon);
        const QString broadcast = server.channel()["broadcast"_L1].toString();
        QElapsedTimer away;
        {
            const DroppedPackets trouble;
            QVERIFY(trouble.all(server.rtmpPort()));
            away.start();
            QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"interrupted"_s, kSoon);
            qInfo("the slate came %lld ms after the last packet", static_cast<long long>(away.elapsed()));
            QVERIFY(away.elapsed() < 6'000);
            QTest::qWait(kAwayMs - int(away.elapsed()));
            encoder.kill(); // it gives up, and tries anew when there is a network
        }
        encoder.start(server.publishUrl());
        away.restart();
        QTRY_VERIFY_WITH_TIMEOUT(server.channel()["ingest"_L1]["state"_L1].toString() == u"receiving"_s, kSoon);
        const qint64 came = away.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"source"_s, kSoon);
        qInfo("the encoder was there after %lld ms, its picture %lld ms later", static_cast<long long>(came),
              static_cast<long long>(away.elapsed() - came));
        const qint64 back = lastSegment(server.playlist());
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > back + 1, kSoon);
        QCOMPARE(server.channel()["broadcast"_L1].toString(), broadcast);
        QVERIFY(!server.playlist().contains(u"#EXT-X-DISCONTINUITY\n"_s));
        QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
        const QStringList recordings = place.recordings(u"away"_s);
        QCOMPARE(recordings.size(), 1); // the place's session never ended
        const Probed probed = probe(recordings.first());
        QCOMPARE(probed.decodeErrors, QByteArray());
        QCOMPARE(probed.wentBack, 0);
        QCOMPARE(probed.newParameters, 0);
        QVERIFY(probed.seconds > kAwayMs / 1000);
    }
    void anUploadThatIsTooSlowIsToldWithTheNumberToSet()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        FfmpegPublisher encoder;
        encoder.start(server.publishUrl(), {u"testsrc2=size=320x180:rate=25"_s, u"anoisesrc"_s, 25});
        QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 2, kSoon);
        const auto measured = [&server] { return server.channel()["ingest"_L1]["video"_L1]["kbps"_L1].toDouble(); };
        QTRY_VERIFY_WITH_TIMEOUT(measured() > 50, kSoon);
        const double kbps = measured();
        const DroppedPackets trouble;
        QVERIFY(trouble.above(server.rtmpPort(), int(kbps * 1000 / 8 / 2)));
        QElapsedTimer slow;
        slow.start();
        QTRY_VERIFY_WITH_TIMEOUT(!finding(server, u"ingest.upload_slow"_s).isEmpty(), kSoon);
        const QJsonObject told = finding(server, u"ingest.upload_slow"_s)["values"_L1].toObject();
        qInfo("told after %lld ms: %.0f kb/s of %.0f come through, %.0f are asked for",
              static_cast<long long>(slow.elapsed()), told["kbps"_L1].toDouble(), kbps,
              told["kbps_wanted"_L1].toDouble());
        QVERIFY(told["kbps_wanted"_L1].toDouble() < kbps);
        QVERIFY(slow.elapsed() < 12'000);
    }
};

BELFRY_CASE(tst_Network)
#include "tst_Network.moc"
