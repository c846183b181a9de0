// Our boxes against the byte layout of ISO/IEC 14496-12, and against the real ffmpeg for every codec we carry.
#include "media/Fmp4.h"
#include "support/Case.h"
#include "support/Packets.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <optional>

using namespace belfry;
using namespace belfry::test;
using media::Fmp4Run;
using media::Fmp4Sample;

namespace {

/// Bytes of a container's own before its children.
std::size_t fieldBytes(std::string_view type)
{
    if (type == "stsd")
        return 8;
    if (type == "mp4a" || type == "Opus")
        return 28;
    return type == "avc1" || type == "hvc1" || type == "av01" ? 78 : 0;
}

/// The content of the first box at this path ("moov/trak/...").
std::optional<ByteView> box(ByteView bytes, std::string_view path)
{
    const std::string_view type = path.substr(0, 4);
    ByteReader in(bytes);
    while (in.remaining() >= 8) {
        const std::uint32_t size = in.u32();
        const std::string_view found = asText(in.bytes(4));
        if (size < 8 || size - 8 > in.remaining())
            return std::nullopt;
        const ByteView content = in.bytes(size - 8);
        if (found != type)
            continue;
        if (path.size() == 4)
            return content;
        if (const auto inner = box(content.subspan(fieldBytes(type)), path.substr(5)))
            return inner;
    }
    return std::nullopt;
}

const std::string kVideoEntry = "moov/trak/mdia/minf/stbl/stsd/";

QString run(const QString &program, const QStringList &arguments, const QString &folder, int *exitCode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    *exitCode = process.waitForStarted(10'000) && process.waitForFinished(50'000) ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAll());
}

/// A short film by ffmpeg, one fragment for each frame: where its decoder configuration and its samples come from.
struct Film {
    Bytes init;
    std::vector<Fmp4Sample> samples;

    bool make(const QString &folder, const QStringList &codec, std::uint32_t duration)
    {
        int exitCode = 0;
        run(QStringLiteral("ffmpeg"),
            QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")} + codec
                + QStringList{QStringLiteral("-movflags"), QStringLiteral("frag_every_frame+delay_moov+default_base_moof"),
                              QStringLiteral("film.mp4")},
            folder, &exitCode);
        QFile file(folder + QStringLiteral("/film.mp4"));
        if (exitCode != 0 || !file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray data = file.readAll();
        init.assign(data.begin(), data.end());
        ByteReader in(init);
        while (in.remaining() >= 8) {
            const std::uint32_t size = in.u32();
            const std::string_view type = asText(in.bytes(4));
            const ByteView content = in.bytes(size - 8);
            if (type == "mdat")
                samples.push_back({duration, 0, samples.empty(), SharedBytes::copyOf(content)});
        }
        return !in.failed() && !samples.empty();
    }
};

SharedBytes opusHead(ByteView dops)
{
    Bytes bytes;
    ByteWriter out(bytes);
    out.text("OpusHead");
    out.u8(1);
    out.u8(dops[1]);
    for (const std::size_t at : {3, 2, 7, 6, 5, 4, 9, 8, 10})
        out.u8(dops[at]);
    return SharedBytes::copyOf(bytes);
}

} // namespace

class tst_Fmp4 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theInitSegmentHasATrackOfEachKind()
    {
        const auto init = media::makeFmp4Init({avcTrack("the avcC", 1280, 720), aacTrack(44100, 1)});
        QVERIFY(init);
        const ByteView bytes = init->view();
        QVERIFY(box(bytes, "ftyp") && box(bytes, "moov/mvex/trex"));
        QCOMPARE(asText(*box(bytes, kVideoEntry + "avc1/avcC")), std::string_view("the avcC"));
        ByteReader entry(*box(bytes, kVideoEntry + "avc1"));
        entry.skip(24);
        QCOMPARE(entry.u16(), std::uint16_t(1280));
        QCOMPARE(entry.u16(), std::uint16_t(720));
        ByteReader sound(*box(bytes, kVideoEntry + "mp4a"));
        sound.skip(16);
        QCOMPARE(sound.u16(), std::uint16_t(1));
        sound.skip(6);
        QCOMPARE(sound.u32(), 44100u << 16);
        const auto esds = box(bytes, kVideoEntry + "mp4a/esds");
        QVERIFY(esds && asText(*esds).find(aacTrack(44100, 1)->config.text()) != std::string_view::npos);
    }
    void tracksThatNobodyCouldDecodeAreRefused()
    {
        const auto without = [](auto change) {
            media::Track track = *avcTrack();
            change(track);
            return !media::makeFmp4Init({std::make_shared<const media::Track>(track), nullptr});
        };
        QVERIFY(!media::makeFmp4Init({}));
        QVERIFY(without([](media::Track &t) { t.config = {}; }));
        QVERIFY(without([](media::Track &t) { t.width = 0; }));
        QVERIFY(without([](media::Track &t) { t.height = 70000; }));
        QVERIFY(!media::makeFmp4Init({nullptr, aacTrack(0)}));
        media::Track opus;
        opus.codec = media::Codec::Opus;
        opus.config = SharedBytes::copyOf("OpusHead");
        QVERIFY(!media::makeFmp4Init({nullptr, std::make_shared<const media::Track>(opus)}));
    }
    void aFragmentPointsAtItsBytes()
    {
        const Fmp4Sample video[] = {{3000, -1500, true, SharedBytes::copyOf("KEY")}, {3003, 6000, false, SharedBytes::copyOf("delta")}};
        const Fmp4Sample audio[] = {{1024, 0, true, SharedBytes::copyOf("sound")}};
        const Fmp4Run runs[] = {{media::kFmp4VideoTrack, 0x123456789abull, video}, {media::kFmp4AudioTrack, 48000, audio}};
        const SharedBytes bytes = media::makeFmp4Fragment(7, runs);
        ByteReader mfhd(*box(bytes.view(), "moof/mfhd"));
        mfhd.skip(4);
        QCOMPARE(mfhd.u32(), 7u);
        ByteReader tfdt(*box(bytes.view(), "moof/traf/tfdt"));
        QCOMPARE(tfdt.u32(), 0x01000000u); // version 1: 64 bits
        QCOMPARE(tfdt.u64(), std::uint64_t(0x123456789ab));
        ByteReader trun(*box(bytes.view(), "moof/traf/trun"));
        QCOMPARE(trun.u32() >> 24, 1u); // version 1: signed offsets
        QCOMPARE(trun.u32(), 2u);
        const std::uint32_t offset = trun.u32();
        QCOMPARE(bytes.text().substr(offset, 13), std::string_view("KEYdeltasound"));
        QCOMPARE(trun.u32(), 3000u);
        QCOMPARE(trun.u32(), 3u);
        QCOMPARE(trun.u32(), 0x02000000u);
        QCOMPARE(static_cast<std::int32_t>(trun.u32()), -1500);
        QCOMPARE(trun.u32(), 3003u);
        trun.skip(4);
        QCOMPARE(trun.u32(), 0x01010000u);
        QCOMPARE(asText(*box(bytes.view(), "mdat")), std::string_view("KEYdeltasound"));
    }
    void aFragmentBehindOthersIsTheSameBytes()
    {
        const Fmp4Sample video[] = {{3000, 0, true, SharedBytes::copyOf("KEY")}, {3000, 0, false, SharedBytes::copyOf("delta")}};
        const Fmp4Sample audio[] = {{1024, 0, true, SharedBytes::copyOf("sound")}};
        const Fmp4Run runs[] = {{media::kFmp4VideoTrack, 90000, video}, {media::kFmp4AudioTrack, 48000, audio}};
        const SharedBytes alone = media::makeFmp4Fragment(7, runs);
        QCOMPARE(media::fmp4FragmentBytes(runs), alone.size());
        StorageWriter out(Storage::Kind::Mapped, 2 * alone.size() + 1);
        out.append(asBytes("x"));
        const SharedBytes first = media::appendFmp4Fragment(out, 7, runs);
        const SharedBytes second = media::appendFmp4Fragment(out, 7, runs);
        QCOMPARE(first.text(), alone.text());
        QCOMPARE(second.text(), alone.text());
        QCOMPARE(second.storage(), first.storage());
        QVERIFY(media::appendFmp4Fragment(out, 8, runs).empty()); // no room
        QCOMPARE(out.written().size(), 2 * alone.size() + 1);
    }
    void aRunWithoutSamplesIsLeftOut()
    {
        const Fmp4Sample audio[] = {{1024, 0, true, SharedBytes::copyOf("sound")}};
        const Fmp4Run runs[] = {{media::kFmp4VideoTrack, 0, {}}, {media::kFmp4AudioTrack, 0, audio}};
        const SharedBytes bytes = media::makeFmp4Fragment(1, runs);
        ByteReader tfhd(*box(bytes.view(), "moof/traf/tfhd"));
        tfhd.skip(4);
        QCOMPARE(tfhd.u32(), media::kFmp4AudioTrack);
        ByteReader trun(*box(bytes.view(), "moof/traf/trun"));
        trun.skip(8);
        QCOMPARE(bytes.text().substr(trun.u32(), 5), std::string_view("sound"));
    }
    void ffmpegDecodesEveryCodec_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("encoder");
        QTest::addColumn<QString>("entry");
        const QString picture = QStringLiteral("-f lavfi -i testsrc=size=128x96:rate=30:duration=0.5 -pix_fmt yuv420p -bf 0");
        const QString sound = QStringLiteral("-f lavfi -i sine=duration=0.5:sample_rate=48000 -ac 2");
        QTest::newRow("avc") << picture << QStringLiteral("-c:v libx264 -bf 0") << QStringLiteral("avc1/avcC");
        QTest::newRow("hevc") << picture << QStringLiteral("-c:v libx265 -x265-params log-level=none:bframes=0 -tag:v hvc1")
                              << QStringLiteral("hvc1/hvcC");
        QTest::newRow("av1") << picture << QStringLiteral("-c:v libaom-av1 -cpu-used 8 -lag-in-frames 0") << QStringLiteral("av01/av1C");
        QTest::newRow("aac") << sound << QStringLiteral("-c:a aac") << QStringLiteral("mp4a/esds");
        QTest::newRow("opus") << sound << QStringLiteral("-c:a libopus -strict -2") << QStringLiteral("Opus/dOps");
    }
    void ffmpegDecodesEveryCodec()
    {
        QFETCH(QString, source);
        QFETCH(QString, encoder);
        QFETCH(QString, entry);
        const QString codec = QString::fromLatin1(QTest::currentDataTag());
        const bool isOpus = codec == u"opus";
        const bool isSound = isOpus || codec == u"aac";
        QTemporaryDir folder;
        Film film;
        QVERIFY(film.make(folder.path(), source.split(QLatin1Char(' ')) + encoder.split(QLatin1Char(' ')),
                          isOpus ? 960 : isSound ? 1024 : 3000));
        const auto record = box(film.init, kVideoEntry + entry.toStdString());
        QVERIFY(record);

        auto track = std::make_shared<media::Track>();
        track->codec = isOpus               ? media::Codec::Opus
                       : isSound            ? media::Codec::Aac
                       : codec == u"hevc"   ? media::Codec::Hevc
                       : codec == u"av1"    ? media::Codec::Av1
                                            : media::Codec::Avc;
        track->width = isSound ? 0 : 128;
        track->height = isSound ? 0 : 96;
        track->sampleRate = isSound ? 48000 : 0;
        track->channels = isSound ? 2 : 0;
        track->config = isOpus ? opusHead(*record) : codec == u"aac" ? aacTrack()->config : SharedBytes::copyOf(*record);

        const auto init = isSound ? media::makeFmp4Init({nullptr, track}) : media::makeFmp4Init({track, nullptr});
        QVERIFY(init);
        const Fmp4Run runs[] = {{isSound ? media::kFmp4AudioTrack : media::kFmp4VideoTrack, 90000, film.samples}};
        QFile file(folder.filePath(QStringLiteral("ours.mp4")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const SharedBytes &piece : {*init, media::makeFmp4Fragment(1, runs)})
            file.write(reinterpret_cast<const char *>(piece.data()), static_cast<qint64>(piece.size()));
        file.close();

        int exitCode = 0;
        const QString complaints = run(QStringLiteral("ffmpeg"),
                                       QStringLiteral("-v warning -xerror -i ours.mp4 -f null -").split(QLatin1Char(' ')),
                                       folder.path(), &exitCode);
        QCOMPARE(complaints, QString());
        QCOMPARE(exitCode, 0);
        const QString count = run(QStringLiteral("ffprobe"),
                                  QStringLiteral("-v error -count_frames -show_entries stream=nb_read_frames -of csv=p=0 ours.mp4")
                                      .split(QLatin1Char(' ')),
                                  folder.path(), &exitCode);
        QVERIFY2(std::abs(count.trimmed().toInt() - static_cast<int>(film.samples.size())) <= (isSound ? 1 : 0), qPrintable(count));
    }
};

BELFRY_CASE(tst_Fmp4)
#include "tst_Fmp4.moc"
