// From an encoder to a player: what is private stays private, what is on air plays.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/RawHttp.h"
#include "support/ServerProcess.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <cmath>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 15'000;

QString receivingState(const ServerProcess &server)
{
    return server.channel()["ingest"_L1]["state"_L1].toString();
}

} // namespace

class tst_GoLive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEncoderAloneIsAPrivatePreview();
    void goLiveShowsNothingFromBefore();
    void endWritesTheEndMark();
    void namesAndTimesAreChangedAndKept();
    void theSecondOfTwoEditorsIsToldAndWhoChangedItIsKept();
    void probesAnswer();
};

void tst_GoLive::anEncoderAloneIsAPrivatePreview()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QTRY_COMPARE_WITH_TIMEOUT(receivingState(server), u"receiving"_s, kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(server.get("/preview/church/video.m3u8", true).status, 200, kSoon);
    const HttpAnswer preview = server.get("/preview/church/index.m3u8", true);
    QCOMPARE(preview.header("cache-control"), QByteArray("private, no-store"));
    QVERIFY(preview.header("access-control-allow-origin").isEmpty());

    const QByteArray playback = server.channel()["playlist"_L1].toString().toUtf8();
    QVERIFY(playback.startsWith("/live/"));
    for (const QByteArray &target : {QByteArray("/preview/church/index.m3u8"), QByteArray("/preview/church/video.m3u8"),
                                     QByteArray("/stream/church/index.m3u8"), QByteArray("/stream/church/video.m3u8"),
                                     QByteArray("/stream/church/init-1.mp4"), playback})
        QVERIFY2(server.get(target).status == 404, target.constData());
    QCOMPARE(httpRequest(server.http(), "GET", "/preview/church/index.m3u8", "wrong-token").status, 401);
    const QJsonObject seen = server.get("/api/v1/channels/church").json();
    QVERIFY(!seen.contains("ingest"_L1) && !seen.contains("health"_L1));
    QCOMPARE(seen["state"_L1].toString(), u"off_air"_s);
}

void tst_GoLive::goLiveShowsNothingFromBefore()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QTRY_VERIFY_WITH_TIMEOUT(server.channel()["ingest"_L1]["bytes"_L1].toInteger() > 30'000, kSoon);
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    const HttpAnswer live = server.post("/api/v1/channels/church/go-live");
    QCOMPARE(live.status, 200);
    QCOMPARE(live.json()["already"_L1].toBool(true), false);
    QCOMPARE(live.json()["channel"_L1]["state"_L1].toString(), u"on_air"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 1, kSoon);

    const QString playlist = server.playlist();
    static const QRegularExpression time(u"#EXT-X-PROGRAM-DATE-TIME:(\\S+)"_s);
    const auto first = QDateTime::fromString(time.match(playlist).captured(1), Qt::ISODateWithMs);
    QVERIFY2(first >= asked, qPrintable(playlist));
    QVERIFY(!playlist.contains(u"#EXT-X-DISCONTINUITY\n"_s));

    const QUrl master(server.http().toString() + u"/stream/church/index.m3u8"_s);
    QCOMPARE(ffprobeCodecs(master), QByteArray("h264,aac"));
    const FfmpegRun played = ffmpegPlay(QUrl(server.http().toString() + server.channel()["playlist"_L1].toString()), 3);
    QVERIFY2(played.exitCode == 0 && played.errors.isEmpty(), played.errors.constData());
    const FfplayRun shown = ffplayPlay(master, 4);
    QVERIFY2(shown.seconds >= 4, shown.errors.constData());
    QVERIFY2(std::abs(shown.lastDrift) < 0.1, qPrintable(QString::number(shown.lastDrift)));

    const HttpAnswer again = server.post("/api/v1/channels/church/go-live");
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json()["already"_L1].toBool(), true);
    QCOMPARE(again.json()["channel"_L1]["broadcast"_L1], live.json()["channel"_L1]["broadcast"_L1]);
    QCOMPARE(httpRequest(server.http(), "POST", "/api/v1/channels/church/go-live").status, 401);
    QCOMPARE(httpRequest(server.http(), "POST", "/api/v1/channels/church/end", "wrong-token").status, 401);
    QCOMPARE(server.state(), u"on_air"_s);
}

void tst_GoLive::endWritesTheEndMark()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 1, kSoon);
    const HttpAnswer end = server.post("/api/v1/channels/church/end");
    QCOMPARE(end.status, 200);
    QCOMPARE(end.json()["already"_L1].toBool(true), false);
    QCOMPARE(end.json()["channel"_L1]["state"_L1].toString(), u"off_air"_s);
    QVERIFY(end.json()["channel"_L1]["broadcast"_L1].isNull());
    const QString ended = server.playlist();
    QVERIFY2(ended.trimmed().endsWith(u"#EXT-X-ENDLIST"_s), qPrintable(ended));
    QCOMPARE(server.post("/api/v1/channels/church/end").json()["already"_L1].toBool(), true);
    // The encoder goes on, privately; the next broadcast goes on behind the numbers of the last.
    QTest::qWait(1'000);
    QCOMPARE(lastSegment(server.playlist()), lastSegment(ended));
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > lastSegment(ended), kSoon);
    QVERIFY(playlistNumber(server.playlist(), u"#EXT-X-MEDIA-SEQUENCE"_s) > lastSegment(ended));
    QVERIFY(!server.playlist().contains(u"#EXT-X-ENDLIST"_s));
}

void tst_GoLive::namesAndTimesAreChangedAndKept()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const QByteArray body = R"({"church":"St. Mary's","title":"Vespers","next_start":"2026-11-22T10:00:00+01:00"})";
    const auto patch = [&server](const QByteArray &token, const QByteArray &json) {
        return httpRequest(server.http(), "PATCH", "/api/v1/channels/church", token, json);
    };
    QCOMPARE(patch({}, body).status, 401);
    const HttpAnswer changed = patch(server.token(), body);
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["next_start"_L1].toString(), u"2026-11-22T09:00:00.000Z"_s);
    const HttpAnswer refused = patch(server.token(), R"({"church":""})");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()["field"_L1].toString(), u"church"_s);
    server.kill();
    QVERIFY(server.start());
    const QJsonObject seen = server.get("/api/v1/channels/church").json();
    QCOMPARE(seen["church"_L1].toString(), u"St. Mary's"_s);
    QCOMPARE(seen["title"_L1].toString(), u"Vespers"_s);
    // Listening on loopback alone, that is all it says of itself; and only to its owner.
    QCOMPARE(server.get("/api/v1/channels/church", true).json()["page"_L1].toString(), server.http().toString() + u'/');
    QVERIFY(!seen.contains(u"page"_s));
    QCOMPARE(patch(server.token(), R"({"next_start":null})").status, 200);
    QVERIFY(server.get("/api/v1/channels/church").json()["next_start"_L1].isNull());
    QCOMPARE(server.get("/api/v1/channels/chapel").status, 404);
}

void tst_GoLive::theSecondOfTwoEditorsIsToldAndWhoChangedItIsKept()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const QByteArray etag = server.get("/api/v1/channels/church", true).header("etag");
    QVERIFY(!etag.isEmpty());
    const auto patch = [&](const QByteArray &title) {
        const QByteArray body = "{\"title\":\"" + title + "\"}";
        return rawExchange(server.http().host(), quint16(server.http().port()),
                           "PATCH /api/v1/channels/church HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + server.token()
                               + "\r\nIf-Match: " + etag + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                               + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
    QVERIFY(patch("First").startsWith("HTTP/1.1 200"));
    const QByteArray second = patch("Second");
    QVERIFY2(second.startsWith("HTTP/1.1 412"), second.constData());
    QCOMPARE(server.get("/api/v1/channels/church").json()["title"_L1].toString(), u"First"_s);
    const QByteArray kept = server.get("/api/v1/audit", true).body;
    QVERIFY2(kept.contains("channel.changed") && kept.contains("First") && !kept.contains("Second"), kept.constData());
}

void tst_GoLive::probesAnswer()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    QCOMPARE(server.get("/healthz").json()["status"_L1].toString(), u"ok"_s);
    QCOMPARE(server.get("/readyz").status, 200);
    const QJsonObject health = server.get("/api/v1/health").json();
    QCOMPARE(health["on_air"_L1].toBool(true), false);
    QVERIFY(!health["version"_L1].toString().isEmpty());
    QVERIFY(server.get("/metrics").body.contains("belfry_on_air{channel=\"church\"} 0"));
    QCOMPARE(httpRequest(server.http(), "GET", "/healthz", "wrong-token").status, 401);
    const HttpAnswer page = server.get("/");
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("content-security-policy").contains("default-src 'none'"));
    QVERIFY(!page.header("content-security-policy").contains("unsafe"));
    for (const char *target : {"/", "/healthz", "/metrics", "/nowhere", "/api/v1/channels/church"})
        QCOMPARE(server.get(target).head.count("nosniff"), 1);
    QVERIFY(server.get("/api/v1/channels/church").header("access-control-allow-origin") == "*");
    QVERIFY(server.get("/api/v1/channels/church", true).header("access-control-allow-origin").isEmpty());
    const HttpAnswer key = server.get("/api/v1/channels/church/ingest-key", true);
    QCOMPARE(key.json()["key"_L1].toString().toUtf8(), server.key());
    QCOMPARE(key.json()["rtmp"_L1].toString(), server.rtmp());
    QCOMPARE(key.header("cache-control"), QByteArray("no-store"));
    QCOMPARE(server.get("/api/v1/channels/church/ingest-key").status, 401);
    QVERIFY(server.stop());
}

BELFRY_CASE(tst_GoLive)
#include "tst_GoLive.moc"
