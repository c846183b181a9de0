// What OBS sent, packaged, read by the real ffmpeg: the reader we did not write.
#include "Feed.h"
#include "hls/Packager.h"
#include "hls/Playlist.h"
#include "hls/Resource.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "support/ObsPackets.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

using namespace belfry;
using namespace belfry::test;
using namespace belfry::hls;

namespace {

struct Nobody final : Packager::World {
    void segmentOpened(const SegmentRecord &) override {}
};

struct Room {
    void begin(const media::Tracks &tracks)
    {
        packager.begin(stream, std::nullopt);
        stream.setTracks(tracks);
    }
    /// Writes what a viewer could fetch into the folder.
    void save(const QString &folder)
    {
        const Window &window = *packager.window();
        write(folder, kMultivariantPlaylist, {SharedBytes::copyOf(renderMultivariant(window))});
        for (const Rendition rendition : {Rendition::Main, Rendition::Audio}) {
            write(folder, mediaPlaylist(rendition), {SharedBytes::copyOf(renderMedia(window, rendition))});
            for (const SegmentPtr &segment : window.segments)
                save(folder, *segment, rendition);
        }
    }
    static void save(const QString &folder, const Segment &segment, Rendition rendition)
    {
        const bool isMain = rendition == Rendition::Main;
        write(folder, initUri(segment.init->id, rendition), {isMain ? segment.init->bytes : segment.init->audioBytes});
        std::vector<SharedBytes> pieces;
        for (const PartPtr &part : segment.parts) {
            const auto &more = part->piecesIn(rendition);
            pieces.insert(pieces.end(), more.begin(), more.end());
        }
        write(folder, segmentUri(segment.msn, rendition), pieces);
    }
    static void write(const QString &folder, std::string_view name, const std::vector<SharedBytes> &pieces)
    {
        QFile file(folder + QLatin1Char('/') + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const SharedBytes &piece : pieces)
            file.write(reinterpret_cast<const char *>(piece.data()), static_cast<qint64>(piece.size()));
    }

    FakeExecutor home;
    Nobody world;
    hub::Stream stream{"s"};
    Packager packager{home, world, {"test", MediaTime(30000), Duration(60000), Duration(30000), hub::Begin::Next, 0}};
};

struct Output {
    int exitCode = -1;
    QString text;
    QString complaints;
};

Output run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    Output output;
    if (process.waitForStarted(10'000) && process.waitForFinished(50'000))
        output.exitCode = process.exitCode();
    output.text = QString::fromUtf8(process.readAllStandardOutput());
    output.complaints = QString::fromUtf8(process.readAllStandardError());
    return output;
}

/// Seconds at which the packets of one kind ('v' or 'a') are shown.
QList<double> times(const QString &folder, const char *kind, const char *playlist = "video.m3u8")
{
    const Output probe = run(QStringLiteral("ffprobe"),
                             {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-select_streams"),
                              QString::fromLatin1(kind), QStringLiteral("-show_entries"), QStringLiteral("packet=pts_time"),
                              QStringLiteral("-of"), QStringLiteral("csv=p=0"), QString::fromLatin1(playlist)},
                             folder);
    QList<double> seconds;
    for (const QString &line : probe.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        seconds.append(line.section(QLatin1Char(','), 0, 0).toDouble());
    return seconds;
}

} // namespace

class tst_RealStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ffmpegPlaysWhatObsSentWithoutAComplaint_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"obs-publish", "obs-simple", "obs-static"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void ffmpegPlaysWhatObsSentWithoutAComplaint()
    {
        QFETCH(QString, name);
        const ObsPackets obs(name.toStdString());
        QVERIFY(!obs.broken);
        Room room;
        room.begin(obs.tracks);
        for (const media::Packet &packet : obs.packets)
            room.stream.write(packet);
        room.packager.end();
        QTemporaryDir folder;
        room.save(folder.path());
        const Output decoded = run(QStringLiteral("ffmpeg"),
                                   {QStringLiteral("-v"), QStringLiteral("warning"), QStringLiteral("-xerror"),
                                    QStringLiteral("-err_detect"), QStringLiteral("explode"), QStringLiteral("-i"),
                                    QStringLiteral("index.m3u8"), QStringLiteral("-f"), QStringLiteral("null"),
                                    QStringLiteral("-")},
                                   folder.path());
        QCOMPARE(decoded.complaints, QString());
        QCOMPARE(decoded.exitCode, 0);
        const auto count = [&](media::Kind kind) {
            return std::count_if(obs.packets.begin(), obs.packets.end(), [&](const media::Packet &p) { return p.kind == kind; });
        };
        QCOMPARE(times(folder.path(), "v").size(), count(media::Kind::Video));
        QCOMPARE(times(folder.path(), "a").size(), count(media::Kind::Audio));
        QCOMPARE(times(folder.path(), "a", "audio.m3u8"), times(folder.path(), "a"));
    }
    void soundIsContinuousToTheSample()
    {
        const ObsPackets obs("obs-publish");
        Room room;
        room.begin(obs.tracks);
        for (const media::Packet &packet : obs.packets)
            room.stream.write(packet);
        room.packager.end();
        QTemporaryDir folder;
        room.save(folder.path());
        const QList<double> sound = times(folder.path(), "a");
        QVERIFY(sound.size() > 400);
        for (qsizetype i = 1; i < sound.size(); ++i)
            QVERIFY(std::abs(sound[i] - sound[i - 1] - 1024.0 / 48000) < 0.00002);
    }
    void aChangeOfParametersIsPlayedThrough()
    {
        const ObsPackets first("obs-publish");
        const ObsPackets second("obs-static");
        Room room;
        room.begin(first.tracks);
        for (const media::Packet &packet : first.packets)
            room.stream.write(packet);
        room.stream.markDiscontinuity();
        room.stream.setTracks(second.tracks);
        for (media::Packet packet : second.packets) {
            packet.dts += mediaMs(12000);
            room.stream.write(packet);
        }
        room.packager.end();
        QTemporaryDir folder;
        room.save(folder.path());
        QCOMPARE(room.packager.window()->segments.back()->init->id, 2u);
        const Output decoded = run(QStringLiteral("ffmpeg"),
                                   {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-xerror"),
                                    QStringLiteral("-i"), QStringLiteral("index.m3u8"), QStringLiteral("-f"),
                                    QStringLiteral("null"), QStringLiteral("-")},
                                   folder.path());
        QCOMPARE(decoded.complaints, QString());
        QCOMPARE(decoded.exitCode, 0);
        QCOMPARE(times(folder.path(), "v").size(), 300 + 242);
    }
};

BELFRY_CASE(tst_RealStream)
#include "tst_RealStream.moc"
