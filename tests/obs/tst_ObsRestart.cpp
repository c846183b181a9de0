// The real OBS is killed on air and started again: what an independent place received meanwhile is one stream without a
// fault.
#include "obs/RealObs.h"
#include "support/Case.h"
#include "support/NginxRtmp.h"
#include "support/ServerProcess.h"

#include <QElapsedTimer>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;

QString showing(const ServerProcess &server)
{
    return server.channel()["ingest"_L1]["showing"_L1].toString();
}

QString startObs(RealObs &obs, const ServerProcess &server, const QStringList &mode)
{
    const QStringList options{u"--scene"_s,    u"Sermon"_s, u"--rtmp"_s,
                              server.rtmp(),   u"--key"_s,  QString::fromLatin1(server.key()),
                              u"--autostart"_s};
    return obs.start(options + mode) ? QString() : obs.error();
}

/// Until so much more has gone out.
bool airs(const ServerProcess &server, int segments)
{
    const qint64 from = lastSegment(server.playlist());
    return QTest::qWaitFor([&] { return lastSegment(server.playlist()) >= from + segments; }, kSoon);
}

} // namespace

class tst_ObsRestart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlaceNoticesNothing_data()
    {
        QTest::addColumn<QStringList>("mode");
        QTest::newRow("x264 High") << QStringList{u"--x264-profile"_s, u"high"_s};
        if (qEnvironmentVariableIsEmpty("BELFRY_OBS_MODES"))
            return;
        QTest::newRow("x264 Baseline") << QStringList{u"--x264-profile"_s, u"baseline"_s};
        QTest::newRow("simple mode") << QStringList{u"--output-mode"_s, u"simple"_s};
    }
    void aPlaceNoticesNothing()
    {
        QFETCH(QStringList, mode);
        NginxRtmp place;
        QVERIFY(place.start());
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start({u"--relay-allow-hosts"_s, u"127.0.0.1"_s}));
        const QString wanted = uR"({"name": "nginx", "preset": "rtmp", "address": "%1", "key": "obs"})"_s.arg(
            QString::fromStdString(place.address()));
        QCOMPARE(server.post("/api/v1/channels/church/destinations", wanted.toUtf8()).status, 201);

        RealObs obs;
        QCOMPARE(startObs(obs, server, mode), QString());
        QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"source"_s, kSoon);
        const QString broadcast = server.channel()["broadcast"_L1].toString();
        QVERIFY(airs(server, 2));
        obs.stop(true);
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"interrupted"_s, kSoon);
        QCOMPARE(startObs(obs, server, mode), QString());
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"source"_s, kSoon);
        QVERIFY(airs(server, 2));
        QCOMPARE(server.channel()["broadcast"_L1].toString(), broadcast);
        QVERIFY(!server.playlist().contains(u"#EXT-X-DISCONTINUITY\n"_s));
        QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);

        const QStringList recordings = place.recordings(u"obs"_s);
        QCOMPARE(recordings.size(), 1); // it never connected anew
        const Probed probed = probe(recordings.first());
        QCOMPARE(probed.codecs, QByteArray("h264,aac"));
        QCOMPARE(probed.decodeErrors, QByteArray());
        QCOMPARE(probed.wentBack, 0);
        QCOMPARE(probed.newParameters, 0);
        QVERIFY(probed.seconds > 8);
    }
};

BELFRY_CASE(tst_ObsRestart)
#include "tst_ObsRestart.moc"
