// When a slate begins and ends: the countdown's time is nobody else's, and the end waits for what the delay holds.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/RawHttp.h"
#include "support/ServerProcess.h"

#include <QDateTime>
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

} // namespace

class tst_SlateTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCountdownOutlivesItsEncoderAndAKilledServer()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        FfmpegPublisher encoder;
        const QStringList grace{u"--grace"_s, u"5s"_s};
        const auto input = [&server] { return server.channel()["ingest"_L1]["state"_L1].toString(); };
        QVERIFY(server.start(grace));
        encoder.start(server.publishUrl());
        QCOMPARE(server.post("/api/v1/channels/church/go-live", R"({"starting_s": 600})").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(server.channel()["ingest"_L1]["keyframe_seen"_L1].toBool(), kSoon);
        encoder.kill();
        QTRY_COMPARE_WITH_TIMEOUT(input(), u"none"_s, kSoon);
        const qint64 before = lastSegment(server.playlist());
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > before + 4, kSoon); // two seconds each
        QCOMPARE(server.state(), u"on_air"_s);
        const QString broadcast = server.channel()["broadcast"_L1].toString();
        server.kill();
        QVERIFY(server.start(grace));
        encoder.start(server.publishUrl());
        QTRY_COMPARE_WITH_TIMEOUT(input(), u"receiving"_s, kSoon);
        const qint64 back = lastSegment(server.playlist());
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > back + 1, kSoon);
        QCOMPARE(showing(server), u"starting"_s);
        QCOMPARE(server.state(), u"on_air"_s);
        QCOMPARE(server.channel()["broadcast"_L1].toString(), broadcast);
    }
    void theEndComesBehindWhatTheChannelsDelayHolds()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        FfmpegPublisher encoder;
        QVERIFY(server.start());
        encoder.start(server.publishUrl());
        const auto delay = [&server](const QByteArray &seconds) {
            return httpRequest(server.http(), "PATCH", "/api/v1/channels/church", server.token(), "{\"delay_s\":" + seconds + '}').status;
        };
        QCOMPARE(delay("121"), 400);
        QCOMPARE(delay("4"), 200);
        QCOMPARE(server.channel()["delay_s"_L1].toInt(), 4);
        QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"source"_s, kSoon);
        QCOMPARE(server.channel()["ingest"_L1]["delay_s"_L1].toDouble(), 4.0);
        QCOMPARE(server.post("/api/v1/channels/church/end", R"({"closing_s": 2})").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(server.channel().contains("ends_at"_L1), kSoon);
        QCOMPARE(showing(server), u"source"_s);
        const auto at = [&server](const char *when) {
            return QDateTime::fromString(server.channel()[QLatin1String(when)].toString(), Qt::ISODateWithMs);
        };
        QCOMPARE(at("closing_at").msecsTo(at("ends_at")), 2'000);
        QTRY_COMPARE_WITH_TIMEOUT(showing(server), u"closing"_s, kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"off_air"_s, kSoon);
        QVERIFY(!server.channel().contains("ends_at"_L1));
        QVERIFY(server.playlist().contains(u"#EXT-X-ENDLIST"_s));
        QVERIFY(!server.playlist().contains(u"#EXT-X-DISCONTINUITY\n"_s));
    }
};

BELFRY_CASE(tst_SlateTimes)
#include "tst_SlateTimes.moc"
