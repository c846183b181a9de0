// What the real OBS sent, recorded, cut and ended, before an independent player.
#include "Rig.h"
#include "record/ReplayPlaylist.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <algorithm>

using namespace belfry;
using namespace belfry::record;
using namespace belfry::test;
using namespace std::chrono_literals;

namespace {

QString textOf(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

/// Takes all of a recording of OBS, from `at` on.
void take(Rig &rig, const ObsPackets &obs, MediaTime at = MediaTime(0))
{
    const MediaTime first = obs.packets.front().dts;
    MediaTime end{0};
    for (media::Packet packet : obs.packets) {
        packet.dts += at - first;
        end = std::max(end, packet.dts - at);
        rig.take(packet);
    }
    rig.clock.pass(std::chrono::duration_cast<Duration>(end));
}

double obsSeconds(const ObsPackets &obs)
{
    return seconds(obs.packets.back().dts - obs.packets.front().dts);
}

int lines(const QByteArray &text)
{
    return int(text.count('\n'));
}

} // namespace

class tst_Playable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void atAnyMomentAndAfterTheEnd_data()
    {
        QTest::addColumn<QString>("source");
        for (const char *name : {"obs-publish", "obs-simple", "obs-static"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void atAnyMomentAndAfterTheEnd()
    {
        QFETCH(QString, source);
        const ObsPackets obs(source.toStdString());
        QVERIFY(!obs.broken);
        Rig rig;
        rig.change(obs.tracks);
        for (const media::Packet &packet : obs.packets)
            rig.take(packet);
        const QString path = textOf(rig.file());
        QCOMPARE(decodeAll(path), QByteArray());
        rig.flush();
        QCOMPARE(decodeAll(path), QByteArray());
        QVERIFY(rig.writer->endFile());
        QCOMPARE(decodeAll(path), QByteArray());
        QVERIFY(qAbs(probedSeconds(path) - obsSeconds(obs)) < 0.2);
    }
    void theLengthOfAnEndedFileAndItsJumpsAreRight()
    {
        const ObsPackets obs("obs-publish");
        Rig rig;
        rig.change(obs.tracks);
        const double one = obsSeconds(obs) + 0.1;
        for (int i = 0; i < 10; ++i) {
            take(rig, obs, MediaTime(std::int64_t(one * 90'000) * i));
            rig.flush();
        }
        const QString path = textOf(rig.file());
        const auto packets = [&path] {
            return runProgram(QStringLiteral("ffprobe"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                                                          QStringLiteral("packet=stream_index,pts,dts,size,flags"), QStringLiteral("-of"),
                                                          QStringLiteral("csv=p=0"), path});
        };
        const QByteArray before = packets();
        QVERIFY(lines(before) > 100);
        QVERIFY(rig.writer->endFile());
        // The segment index moves nothing.
        QCOMPARE(packets(), before);
        QVERIFY2(qAbs(probedSeconds(path) - 10 * one) < 0.3, QByteArray::number(probedSeconds(path)).constData());
        // Each reference of it leads to a fragment that begins with a keyframe, at the time it says.
        const QByteArray file = contentOf(rig.file());
        const auto index = readFragmentIndex(rig.file());
        const auto box = file.indexOf("sidx") - 4;
        const auto number = [&file](qsizetype at) { return ByteReader(asBytes(std::string_view(file.constData() + at, 4))).u32(); };
        std::uint64_t offset = std::uint64_t(box) + number(box) + number(box + 32);
        MediaTime time{0};
        const int count = int(number(box + 36) & 0xffff);
        QVERIFY(count >= 40);
        for (int i = 0; i < count; ++i) {
            const auto entry = std::find_if(index->entries.begin(), index->entries.end(),
                                            [offset](const IndexEntry &its) { return its.offset == offset; });
            QVERIFY(entry != index->entries.end() && entry->key);
            QVERIFY(entry->start == time);
            offset += number(box + 40 + 12 * i);
            time += MediaTime(number(box + 44 + 12 * i));
        }
        QCOMPARE(offset, std::uint64_t(file.size()));
        QCOMPARE(time, index->end());
    }
    void overARestartAndAGapNothingIsWrongWithIt()
    {
        const ObsPackets obs("obs-simple");
        Rig rig;
        rig.change(obs.tracks);
        take(rig, obs);
        rig.restart();
        rig.clock.pass(60s);
        take(rig, obs, mediaMs(1'000));
        rig.flush();
        const QString path = textOf(rig.file());
        QCOMPARE(decodeAll(path), QByteArray());
        QVERIFY(rig.writer->endFile());
        QCOMPARE(decodeAll(path), QByteArray());
        const FoundRecording found = findRecording(rig.folder());
        QCOMPARE(found.files.size(), std::size_t(1));
        QCOMPARE(found.gaps.size(), std::size_t(1));
        QVERIFY(qAbs(probedSeconds(path) - seconds(found.end())) < 0.3);
        QVERIFY(qAbs(seconds(found.end()) - 60 - 2 * obsSeconds(obs)) < 0.5);
    }
    void itsReplayPlaysAsAPlaylistOfByteRanges()
    {
        const ObsPackets obs("obs-simple");
        const ObsPackets other("obs-publish");
        Rig rig;
        rig.change(obs.tracks);
        take(rig, obs);
        rig.restart();
        rig.clock.pass(60s);
        take(rig, obs);
        rig.change(other.tracks);
        take(rig, other, mediaMs(std::int64_t(obsSeconds(obs) * 1000) + 40));
        rig.flush();
        QVERIFY(rig.writer->endFile());
        const auto playlist = renderReplay(rig.folder());
        QVERIFY(playlist);
        QCOMPARE(QByteArray::fromStdString(*playlist).count("#EXT-X-MAP"), obs.tracks.video->sameConfig(*other.tracks.video) ? 1 : 2);
        const auto path = rig.folder() / "index.m3u8";
        writeContent(path, QByteArray::fromStdString(*playlist));
        // The player joins the files by its own reckoning, which may be a frame's fraction too near.
        QByteArray said;
        for (const QByteArray &line : decodeAll(textOf(path)).split('\n'))
            said += line.contains("non monotonically increasing dts to muxer") ? QByteArray() : line;
        QVERIFY2(said.isEmpty(), said.constData());
    }
};

BELFRY_CASE(tst_Playable)
#include "tst_Playable.moc"
