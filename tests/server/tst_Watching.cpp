// What is wrong with sound and picture, found by the real server in what ffmpeg sends.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/ServerProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpSocket>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 40'000;

QJsonArray itemsOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object()[u"items"].toArray();
}

QJsonObject finding(const QJsonArray &all, const QString &id)
{
    for (const QJsonValue one : all) {
        if (one[u"id"].toString() == id)
            return one.toObject();
    }
    return {};
}

bool has(const ServerProcess &server, const QString &id)
{
    return !finding(itemsOf(server.get("/api/v1/channels/church/findings", true)), id).isEmpty();
}

/// All of them at one moment.
bool hasAll(const ServerProcess &server, const QStringList &ids)
{
    const QJsonArray all = itemsOf(server.get("/api/v1/channels/church/findings", true));
    return std::all_of(ids.begin(), ids.end(), [&](const QString &id) { return !finding(all, id).isEmpty(); });
}

QByteArray thumbnailOf(const ServerProcess &server)
{
    const QString playlist = server.channel()[u"playlist"].toString();
    return playlist.section(u'/', 0, -2).toUtf8() + "/thumb.jpg";
}

/// Red, green and blue in the middle of a JPEG, which is 640 wide.
QList<int> middleOf(const QByteArray &jpeg)
{
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s, {u"-hide_banner"_s, u"-loglevel"_s, u"error"_s, u"-f"_s, u"mjpeg"_s, u"-i"_s, u"pipe:0"_s, u"-f"_s,
                               u"rawvideo"_s, u"-pix_fmt"_s, u"rgb24"_s, u"pipe:1"_s});
    ffmpeg.write(jpeg);
    ffmpeg.closeWriteChannel();
    ffmpeg.waitForFinished(30'000);
    const QByteArray rgb = ffmpeg.readAllStandardOutput();
    if (rgb.size() != qsizetype(640) * 360 * 3)
        return {};
    const qsizetype at = (qsizetype(180) * 640 + 320) * 3;
    return {quint8(rgb[at]), quint8(rgb[at + 1]), quint8(rgb[at + 2])};
}

} // namespace

class tst_Watching : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrongIsFoundToldAndKeptWhileItLasts();
};

void tst_Watching::whatIsWrongIsFoundToldAndKeptWhileItLasts()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    QTcpSocket events;
    events.connectToHost(server.http().host(), static_cast<quint16>(server.http().port()));
    events.write("GET /api/v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + server.token() + "\r\n\r\n");
    QByteArray told;
    const auto isTold = [&](const QByteArray &event, const QByteArray &id) {
        told += events.readAll();
        for (const QByteArray &one : told.split('\n')) {
            if (one.contains(id) && one.startsWith("data:") && one.contains(event))
                return true;
        }
        return false;
    };

    // Silent, black, and a keyframe every ten seconds.
    FfmpegPublisher publisher;
    publisher.start(server.publishUrl(), {u"color=black:size=320x180:rate=25"_s, u"anullsrc=r=48000:cl=stereo"_s, 250});
    QTRY_VERIFY_WITH_TIMEOUT(server.channel()[u"ingest"][u"keyframe_seen"].toBool(), kSoon);
    const QByteArray thumbnail = thumbnailOf(server);
    QCOMPARE(server.get(thumbnail).status, 404);
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(server, {u"sound.none"_s, u"picture.black"_s, u"ingest.keyframes_far"_s}), kSoon);
    const QJsonArray first = itemsOf(server.get("/api/v1/channels/church/findings", true));
    QCOMPARE(finding(first, u"sound.none"_s)[u"affects"].toString(), u"viewers"_s);
    QCOMPARE(finding(first, u"sound.none"_s)[u"fix"].toString(), u"check_sound_desk"_s);
    QCOMPARE(qRound(finding(first, u"ingest.keyframes_far"_s)[u"values"][u"seconds"].toDouble()), 10);
    QTRY_VERIFY_WITH_TIMEOUT(isTold("finding.began", "sound.none"), kSoon);
    QCOMPARE(server.get("/api/v1/channels/church/findings").status, 401);

    // Mended.
    publisher.stop();
    publisher.start(server.publishUrl(), {u"color=0x2040C0:size=320x180:rate=25,noise=alls=20:allf=t"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!has(server, u"sound.none"_s) && !has(server, u"picture.black"_s)
                                 && server.state() == u"on_air" && !has(server, u"ingest.keyframes_far"_s), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(isTold("finding.ended", "sound.none"), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(server.channel()[u"ingest"][u"audio"][u"loudness_lufs"].isDouble(), kSoon);
    QList<int> colour;
    QTRY_VERIFY_WITH_TIMEOUT((colour = middleOf(server.get(thumbnail).body), colour.size() == 3 && colour[2] > 150), kSoon);
    QVERIFY2(colour[0] < 80 && colour[1] < 100, qPrintable(u"%1 %2"_s.arg(colour[0]).arg(colour[1])));
    const HttpAnswer picture = server.get(thumbnail);
    QCOMPARE(picture.header("content-type"), QByteArray("image/jpeg"));
    QVERIFY(!picture.header("etag").isEmpty());

    // One side only and far too loud, before a picture that stands still.
    publisher.stop();
    publisher.start(server.publishUrl(),
                    {u"testsrc2=size=320x180:rate=25,trim=end_frame=1,loop=-1:1,setpts=N/25/TB"_s,
                     u"sine=frequency=440:sample_rate=48000,volume=38dB:precision=fixed,pan=stereo|c0=c0|c1=0*c0"_s, 50});
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(server, {u"sound.clipping"_s, u"sound.one_sided"_s, u"picture.frozen"_s}), kSoon);

    const QString broadcast = server.channel()[u"broadcast"].toString();
    QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
    QCOMPARE(server.get(thumbnail).status, 404);
    const QByteArray path = "/api/v1/broadcasts/" + broadcast.toUtf8();
    const QStringList ids{u"sound.none"_s, u"picture.black"_s, u"ingest.keyframes_far"_s, u"sound.clipping"_s, u"sound.one_sided"_s,
                          u"picture.frozen"_s};
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
        const QJsonObject kept = finding(itemsOf(server.get(path + "/findings", true)), id);
        return kept[u"began_at"].isString() && kept[u"ended_at"].isString();
    }), kSoon);
    const QJsonArray minutes = itemsOf(server.get(path + "/minutes", true));
    QVERIFY(std::any_of(minutes.begin(), minutes.end(), [](const QJsonValue minute) {
        return minute[u"loudness"].isDouble() && minute[u"kbps"].isDouble() && minute[u"drops"].isDouble();
    }));
}

BELFRY_CASE(tst_Watching)
#include "tst_Watching.moc"
