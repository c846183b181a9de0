// A broadcast on disk: one recording over a killed server, playable at any moment, shown to those who may see it; and a full disk.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/RawHttp.h"
#include "support/ServerProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;
constexpr auto kList = "/api/v1/channels/church/recordings";

QJsonArray recordings(const ServerProcess &server, bool withToken = true)
{
    return server.get(kList, withToken).json()["items"_L1].toArray();
}

QJsonObject recording(const ServerProcess &server)
{
    return recordings(server).first().toObject();
}

/// The files of the only recording there is on disk.
QStringList filesOnDisk(const QString &folder)
{
    const QDir channel(folder + u"/church"_s);
    const QStringList all = channel.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (all.size() != 1)
        return {};
    QStringList paths;
    const QDir its(channel.filePath(all.first()));
    for (const QString &name : its.entryList({u"*.mp4"_s}, QDir::Files, QDir::Name))
        paths.push_back(its.filePath(name));
    return paths;
}

qint64 bytesOnDisk(const QString &folder)
{
    qint64 bytes = 0;
    for (const QString &path : filesOnDisk(folder))
        bytes += QFileInfo(path).size();
    return bytes;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(kSoon);
    return process.readAllStandardError() + process.readAllStandardOutput();
}

/// What is wrong with it to a strict player; empty when nothing is.
QByteArray wrongWith(const QString &path)
{
    return run(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-xerror"_s, u"-err_detect"_s, u"explode"_s, u"-i"_s, path, u"-fps_mode"_s,
                             u"passthrough"_s, u"-enc_time_base"_s, u"1:90000"_s, u"-f"_s, u"null"_s, u"-"_s});
}

double secondsOf(const QString &path)
{
    return run(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"format=duration"_s, u"-of"_s, u"csv=p=0"_s, path}).trimmed().toDouble();
}

bool hasFinding(const ServerProcess &server, const QString &id)
{
    const QJsonArray findings = server.channel()["health"_L1].toObject()["findings"_L1].toArray();
    return std::any_of(findings.begin(), findings.end(), [&](const QJsonValue &one) { return one["id"_L1].toString() == id; });
}

HttpAnswer withRange(const ServerProcess &server, const QByteArray &target, const QByteArray &range)
{
    const QByteArray all = rawExchange(server.http().host(), quint16(server.http().port()),
                                       "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + server.token()
                                           + "\r\nRange: " + range + "\r\n\r\n");
    const qsizetype end = all.indexOf("\r\n\r\n");
    return {all.mid(9, 3).toInt(), all.left(end + 2), all.mid(end + 4)};
}

} // namespace

class tst_Recording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRecordingOverAKilledServer();
    void aChannelThatDoesNotWantItIsNotRecorded();
    void aFullDiskEndsTheFileAsOneThatPlays();
};

void tst_Recording::oneRecordingOverAKilledServer()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const QString folder = server.dataFolder() + u"/recordings"_s;
    {
        FfmpegPublisher encoder;
        encoder.start(server.publishUrl());
        QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(bytesOnDisk(folder) > 150'000, kSoon);
        // While it grows.
        QCOMPARE(wrongWith(filesOnDisk(folder).first()), QByteArray());
        server.kill();
    }
    const qint64 before = bytesOnDisk(folder);
    QTest::qWait(1'000); // with the slate a start goes on at once, and less than a quarter of a second is no gap
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QTRY_VERIFY_WITH_TIMEOUT(bytesOnDisk(folder) > before + 100'000, kSoon);
    QVERIFY(recording(server)["ended_at"_L1].isNull());
    QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
    encoder.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!recording(server)["ended_at"_L1].isNull(), kSoon);

    QCOMPARE(recordings(server).size(), 1);
    const QJsonObject its = recording(server);
    QCOMPARE(its["files"_L1].toArray().size(), 1);
    QVERIFY(its["gaps"_L1].toArray().size() >= 1);
    QCOMPARE(its["gaps"_L1][0]["reason"_L1].toString(), u"restart"_s);
    QCOMPARE(its["channel"_L1].toString(), u"church"_s);
    QCOMPARE(its["broadcast"_L1].toString(), its["id"_L1].toString());
    const QString path = filesOnDisk(folder).first();
    QCOMPARE(wrongWith(path), QByteArray());
    QVERIFY(qAbs(secondsOf(path) - its["seconds"_L1].toDouble()) < 0.5);

    // Downloaded, whole and in part.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const QByteArray href = its["files"_L1][0]["href"_L1].toString().toUtf8();
    const HttpAnswer whole = server.get(href, true);
    QCOMPARE(whole.status, 200);
    QVERIFY(whole.body == content);
    QCOMPARE(whole.header("accept-ranges"), QByteArray("bytes"));
    QVERIFY(whole.header("content-disposition").startsWith("attachment; filename=\"church-"));
    const HttpAnswer part = withRange(server, href, "bytes=100-1099");
    QCOMPARE(part.status, 206);
    QVERIFY(part.body == content.mid(100, 1000));
    QCOMPARE(part.header("content-range"), "bytes 100-1099/" + QByteArray::number(content.size()));
    QCOMPARE(withRange(server, href, "bytes=999999999-").status, 416);
    QCOMPARE(server.get(href).status, 401);
    QCOMPARE(server.get(href + "0", true).status, 404);

    // Seen by those who may.
    const QByteArray id = its["id"_L1].toString().toUtf8();
    const QByteArray playlist = "/recordings/" + id + "/index.m3u8";
    QCOMPARE(server.get(playlist).status, 404);
    QCOMPARE(server.get("/recordings/" + id + "/001.mp4").status, 404);
    QCOMPARE(server.get("/api/v1/recordings/" + id).status, 404);
    QVERIFY(recordings(server, false).isEmpty());
    QCOMPARE(server.get(playlist, true).status, 200);
    const auto patch = [&](const QByteArray &body, const QByteArray &token) {
        return httpRequest(server.http(), "PATCH", "/api/v1/recordings/" + id, token, body).status;
    };
    QCOMPARE(patch("{\"published\":true}", server.token()), 200);
    QCOMPARE(patch(R"({"chapters":[{"title":"Far away","at_s":86400}]})", server.token()), 400);
    QCOMPARE(patch(R"({"chapters":[]})", {}), 401);
    QCOMPARE(patch(R"({"chapters":[{"title":"Sermon","at_s":1.5},{"title":"Welcome","at_s":0}]})", server.token()), 200);
    HttpAnswer replay;
    QTRY_COMPARE_WITH_TIMEOUT((replay = server.get(playlist)).status, 200, kSoon);
    QCOMPARE(replay.body.count("#EXT-X-DISCONTINUITY\n"), its["gaps"_L1].toArray().size());
    QVERIFY(replay.body.endsWith("#EXT-X-ENDLIST\n"));
    QCOMPARE(recordings(server, false).size(), 1);
    QVERIFY(!recordings(server, false).first().toObject().contains("files"_L1));
    QCOMPARE(QJsonDocument(recordings(server, false).first()["chapters"_L1].toArray()).toJson(QJsonDocument::Compact),
             QByteArray(R"([{"at_s":0,"title":"Welcome"},{"at_s":1.5,"title":"Sermon"}])"));
    const QUrl url(server.http().toString() + QString::fromLatin1(playlist));
    const FfmpegRun played = ffmpegPlay(url, 4);
    QVERIFY2(played.exitCode == 0, played.errors.constData());
    QCOMPARE(ffprobeCodecs(url), QByteArray("h264,aac"));
    for (const QByteArray &bad : {QByteArray("/recordings/../church.logbook"), QByteArray("/recordings/" + id + "/ended"), QByteArray("/recordings/" + id + "/001.index"),
                                  QByteArray("/recordings/..%2f..%2fowner.token/index.m3u8")})
        QVERIFY2(server.get(bad, true).status >= 400, bad.constData());

    QCOMPARE(httpRequest(server.http(), "DELETE", "/api/v1/recordings/" + id, server.token()).status, 204);
    QVERIFY(recordings(server).isEmpty());
    QVERIFY(filesOnDisk(folder).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(server.get(playlist).status, 404, kSoon);
}

void tst_Recording::aChannelThatDoesNotWantItIsNotRecorded()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const auto want = [&server](const QByteArray &record) {
        return httpRequest(server.http(), "PATCH", "/api/v1/channels/church", server.token(), "{\"record\":" + record + '}').status;
    };
    QCOMPARE(want("false"), 200);
    QCOMPARE(server.channel()["record"_L1].toBool(true), false);
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 0, kSoon);
    const QString folder = server.dataFolder() + u"/recordings"_s;
    QVERIFY(filesOnDisk(folder).isEmpty());
    // On air.
    QCOMPARE(want("true"), 200);
    QTRY_VERIFY_WITH_TIMEOUT(bytesOnDisk(folder) > 30'000, kSoon);
    QCOMPARE(want("false"), 200);
    QTRY_VERIFY_WITH_TIMEOUT(!filesOnDisk(folder).isEmpty() && secondsOf(filesOnDisk(folder).first()) > 0, kSoon);
    QCOMPARE(wrongWith(filesOnDisk(folder).first()), QByteArray());
    QCOMPARE(server.state(), u"on_air"_s);
}

void tst_Recording::aFullDiskEndsTheFileAsOneThatPlays()
{
#ifdef Q_OS_LINUX
    if (::geteuid() != 0)
        QSKIP("only root can mount a small disk");
    QTemporaryDir place;
    const QByteArray mountPoint = place.path().toUtf8();
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=24m") != 0)
        QSKIP("this system does not let a small disk be mounted");
    const auto unmounted = qScopeGuard([&mountPoint] { ::umount2(mountPoint.constData(), MNT_DETACH); });
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    const QString folder = place.path() + u"/rec"_s;
    QVERIFY(server.start({u"--recordings"_s, folder, u"--recordings-free-min"_s, u"4M"_s}));
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(bytesOnDisk(folder) > 100'000, kSoon);
    // Somebody else fills it.
    QFile other(place.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(20 << 20, 'x'));
    other.close();
    QTRY_VERIFY_WITH_TIMEOUT(hasFinding(server, u"recording.disk_full"_s), kSoon);
    QCOMPARE(server.state(), u"on_air"_s);
    const QStringList files = filesOnDisk(folder);
    QCOMPARE(files.size(), 1);
    QCOMPARE(wrongWith(files.first()), QByteArray());
    const qint64 stopped = bytesOnDisk(folder);
    const qint64 segment = lastSegment(server.playlist());
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) > segment, kSoon);
    QCOMPARE(bytesOnDisk(folder), stopped);
    // Room again: the next file, and the Finding is over.
    QVERIFY(other.remove());
    QTRY_COMPARE_WITH_TIMEOUT(filesOnDisk(folder).size(), 2, kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(!hasFinding(server, u"recording.disk_full"_s), kSoon);
    QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!recording(server)["ended_at"_L1].isNull(), kSoon);
    QCOMPARE(recording(server)["files"_L1].toArray().size(), 2);
    QCOMPARE(recording(server)["gaps"_L1][0]["reason"_L1].toString(), u"disk"_s);
#else
    QSKIP("needs a small disk");
#endif
}

BELFRY_CASE(tst_Recording)
#include "tst_Recording.moc"
