// Back to the start of a broadcast: from disk, across a restart, and without harm where the disk says no.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/RawHttp.h"
#include "support/ServerProcess.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;
constexpr auto kRewind = "/stream/church/rewind.m3u8";

QString rewind(const ServerProcess &server, const QByteArray &target = kRewind)
{
    const HttpAnswer answer = server.get(target);
    return answer.status == 200 ? answer.text() : QString();
}

QStringList segments(const QString &playlist)
{
    static const QRegularExpression line(u"^(?:audio-)?seg-\\d+\\.m4s$"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto at = line.globalMatch(playlist); at.hasNext();)
        names.push_back(at.next().captured());
    return names;
}

QUrl urlOf(const ServerProcess &server, const QString &file)
{
    return QUrl(server.http().toString() + u"/stream/church/"_s + file);
}

bool goLive(ServerProcess &server, FfmpegPublisher &encoder)
{
    encoder.start(server.publishUrl());
    return server.post("/api/v1/channels/church/go-live").status == 200;
}

} // namespace

class tst_Rewind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aViewerComesLateAndSeesTheStart();
    void aKilledServerKeepsTheStart();
    void aDiskThatRefusesCostsOnlyTheRewind();
    void switchedOffThereIsNone();
};

void tst_Rewind::aViewerComesLateAndSeesTheStart()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    QCOMPARE(server.get(kRewind).status, 404);
    FfmpegPublisher encoder;
    QVERIFY(goLive(server, encoder));
    QTRY_VERIFY_WITH_TIMEOUT(segments(rewind(server)).size() >= 3, kSoon);
    const QString first = segments(rewind(server)).front();
    QCOMPARE(segments(rewind(server, "/stream/church/rewind-audio.m3u8")).front(), u"audio-"_s + first);
    const HttpAnswer live = server.get("/stream/church/" + first.toLatin1());
    QCOMPARE(live.status, 200);
    QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
    encoder.stop();
    QTRY_VERIFY_WITH_TIMEOUT(rewind(server).endsWith(u"#EXT-X-ENDLIST\n"_s), kSoon);
    const QStringList all = segments(rewind(server));
    QCOMPARE(all.front(), first);

    const FfmpegRun run = ffmpegPlay(urlOf(server, u"rewind.m3u8"_s), static_cast<int>(2 * all.size()) - 2);
    QVERIFY2(run.exitCode == 0 && run.errors.isEmpty(), run.errors.constData());
    QCOMPARE(ffprobeCodecs(urlOf(server, u"rewind.m3u8"_s)), QByteArray("h264,aac"));
    QCOMPARE(ffprobeCodecs(urlOf(server, u"rewind-audio.m3u8"_s)), QByteArray("aac"));

    // From memory or from disk, it is the same.
    QVERIFY(server.stop());
    QVERIFY(server.start());
    HttpAnswer disk;
    QTRY_COMPARE_WITH_TIMEOUT((disk = server.get("/stream/church/" + first.toLatin1())).status, 200, kSoon);
    QCOMPARE(disk.body, live.body);
    QCOMPARE(disk.header("cache-control"), live.header("cache-control"));
    QCOMPARE(disk.header("content-type"), live.header("content-type"));
    QVERIFY(rewind(server).endsWith(u"#EXT-X-ENDLIST\n"_s));
    QCOMPARE(server.get("/stream/church/index.m3u8").status, 404);
}

void tst_Rewind::aKilledServerKeepsTheStart()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    QString first;
    qsizetype before = 0;
    for (int life = 0; life < 3; ++life) {
        FfmpegPublisher encoder;
        encoder.start(server.publishUrl());
        if (life == 0)
            QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(segments(rewind(server)).size() >= before + 2, kSoon);
        const QString playlist = rewind(server);
        if (life == 0)
            first = segments(playlist).front();
        QCOMPARE(segments(playlist).front(), first);
        QCOMPARE(playlist.count(u"#EXT-X-DISCONTINUITY\n"_s), life);
        QVERIFY(!playlist.contains(u"#EXT-X-ENDLIST"_s));
        before = segments(playlist).size();
        server.kill();
        QVERIFY(server.start());
    }
    QTRY_VERIFY_WITH_TIMEOUT(segments(rewind(server)).size() >= before, kSoon);
    const QString playlist = rewind(server);
    for (const QString &name : segments(playlist))
        QCOMPARE(server.get("/stream/church/" + name.toLatin1()).status, 200);
    QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(rewind(server).endsWith(u"#EXT-X-ENDLIST\n"_s), kSoon);
    const FfmpegRun run = ffmpegPlay(urlOf(server, u"rewind.m3u8"_s), 6);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
}

void tst_Rewind::aDiskThatRefusesCostsOnlyTheRewind()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(QDir().mkpath(server.dataFolder()));
    QFile::setPermissions(server.dataFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile blocked(server.dataFolder() + u"/rewind"_s);
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    QVERIFY(goLive(server, encoder));
    QTRY_VERIFY_WITH_TIMEOUT(rewind(server).count(u"#EXT-X-GAP\n"_s) >= 2, kSoon);
    QVERIFY(lastSegment(server.playlist()) >= 0);
    QCOMPARE(server.state(), u"on_air"_s);
    QVERIFY(server.get("/metrics", true).body.contains("belfry_rewind_lost_total{channel=\"church\",reason=\"disk\"}"));
    QVERIFY(blocked.remove());
    QTRY_VERIFY_WITH_TIMEOUT(!rewind(server).section(u"#EXTINF"_s, -2, -1).contains(u"#EXT-X-GAP"_s), kSoon);
    QVERIFY(server.log().contains("rewind goes on"));
    QCOMPARE(server.log().count("rewind has a gap from here"), 2); // once for each rendition
}

void tst_Rewind::switchedOffThereIsNone()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start({u"--rewind"_s, u"0"_s}));
    FfmpegPublisher encoder;
    QVERIFY(goLive(server, encoder));
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 0, kSoon);
    QCOMPARE(server.get(kRewind).status, 404);
    QVERIFY(!QDir(server.dataFolder() + u"/rewind"_s).exists());
}

BELFRY_CASE(tst_Rewind)
#include "tst_Rewind.moc"
