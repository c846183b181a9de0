// Slates between pictures of the real OBS and of x264 by itself, shown to the real ffmpeg: no error, and every frame what it was.
#include "air/Switch.h"
#include "media/Fmp4.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "support/FlvClip.h"
#include "support/ObsPackets.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <algorithm>

using namespace belfry;
using namespace belfry::test;
using air::OnAir;
using air::Switch;
using media::Kind;
using media::Packet;

namespace {

struct Film {
    media::Tracks tracks;
    std::vector<Packet> packets;
};

/// Everything the program said.
struct Tape final : hub::Subscriber {
    explicit Tape(hub::Stream &stream) : reading(stream.subscribe(*this, hub::Begin::Next)) {}
    void onTracks(const media::Tracks &its) override
    {
        film.tracks = its;
        ++headers;
    }
    void onPacket(const Packet &packet) override { film.packets.push_back(packet); }
    void onDiscontinuity() override { ++discontinuities; }
    void onEnd() override {}
    Film film;
    int headers = 0;
    int discontinuities = 0;
    Subscription reading;
};

struct Studio final : Switch::World {
    void slateWanted(const air::KeptProgram &program) override { wanted = program; }
    void switchChanged(const air::SwitchState &) override {}

    /// An encoder connects, sends for as long as the clock says, and is cut off.
    void send(const Film &film, Duration length)
    {
        hub::Stream stream("encoder");
        stream.setTracks(film.tracks);
        theSwitch.addInput(++encoders, stream);
        const TimePoint start = home.clock().now();
        for (const Packet &packet : film.packets) {
            const Duration due = std::chrono::duration_cast<Duration>(packet.dts - film.packets.front().dts);
            const Duration passed = std::chrono::duration_cast<Duration>(home.clock().now() - start);
            if (due >= length)
                break;
            if (due > passed)
                home.advance(due - passed);
            stream.write(packet);
        }
        theSwitch.removeInput(encoders);
    }

    FakeExecutor home;
    Switch theSwitch{home, *this, "church"};
    Tape tape{theSwitch.program()};
    air::KeptProgram wanted;
    air::InputId encoders = 0;
};

/// One file, as it came.
bool write(const Film &film, const QString &path)
{
    QFile file(path);
    const auto init = media::makeFmp4Init(film.tracks);
    if (!init || !file.open(QIODevice::WriteOnly))
        return false;
    file.write(reinterpret_cast<const char *>(init->data()), static_cast<qint64>(init->size()));
    for (const Kind kind : {Kind::Video, Kind::Audio}) {
        const media::TrackPtr &track = kind == Kind::Video ? film.tracks.video : film.tracks.audio;
        std::vector<const Packet *> line;
        for (const Packet &packet : film.packets)
            if (packet.kind == kind)
                line.push_back(&packet);
        if (!track || line.empty())
            continue;
        const std::int64_t scale = media::fmp4Timescale(*track);
        const auto ticks = [scale](MediaTime time) { return (time.count() * scale + 45'000) / 90'000; };
        std::vector<media::Fmp4Sample> samples;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::int64_t next = i + 1 < line.size() ? ticks(line[i + 1]->dts) : ticks(line[i]->dts) + 1024;
            samples.push_back({static_cast<std::uint32_t>(next - ticks(line[i]->dts)),
                               static_cast<std::int32_t>(line[i]->compositionOffset.count()), line[i]->key, line[i]->payload});
        }
        const media::Fmp4Run run{kind == Kind::Video ? media::kFmp4VideoTrack : media::kFmp4AudioTrack,
                                 static_cast<std::uint64_t>(ticks(line.front()->dts)), samples};
        const SharedBytes fragment = media::makeFmp4Fragment(kind == Kind::Video ? 1 : 2, std::span(&run, 1));
        file.write(reinterpret_cast<const char *>(fragment.data()), static_cast<qint64>(fragment.size()));
    }
    return true;
}

struct Decoded {
    std::vector<std::string> frames; ///< a digest of each
    QByteArray complaints;
};

/// Strict: any error of the stream ends it.
Decoded decode(const Film &film)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.mp4"));
    Decoded decoded;
    if (!write(film, path)) {
        decoded.complaints = "not written";
        return decoded;
    }
    QProcess process;
    process.start(QStringLiteral("ffmpeg"),
                  {QStringLiteral("-v"), QStringLiteral("warning"), QStringLiteral("-nostdin"), QStringLiteral("-err_detect"),
                   QStringLiteral("explode"), QStringLiteral("-xerror"), QStringLiteral("-i"), path, QStringLiteral("-map"),
                   QStringLiteral("0:v"), QStringLiteral("-fps_mode"), QStringLiteral("passthrough"), QStringLiteral("-f"),
                   QStringLiteral("framemd5"), QStringLiteral("-"), QStringLiteral("-map"), QStringLiteral("0:a?"), QStringLiteral("-f"),
                   QStringLiteral("null"), QStringLiteral("/dev/null")});
    if (!process.waitForFinished(50'000) || process.exitCode() != 0)
        decoded.complaints = "ffmpeg failed: ";
    decoded.complaints += process.readAllStandardError();
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty() && !line.startsWith('#'))
            decoded.frames.push_back(line.split(',').last().trimmed().toStdString());
    return decoded;
}

std::size_t pictures(const std::vector<Packet> &packets)
{
    return static_cast<std::size_t>(
        std::count_if(packets.begin(), packets.end(), [](const Packet &packet) { return packet.kind == Kind::Video; }));
}

bool onlyGoesUp(const std::vector<Packet> &packets)
{
    std::array<std::optional<MediaTime>, 2> last;
    for (const Packet &packet : packets) {
        auto &before = last[static_cast<std::size_t>(packet.kind)];
        if (before && packet.dts <= *before)
            return false;
        before = packet.dts;
    }
    return true;
}

/// The longest step from one picture, as shown, or block of sound to the next.
Duration longestStep(const std::vector<Packet> &packets, Kind kind)
{
    std::vector<MediaTime> times;
    for (const Packet &packet : packets)
        if (packet.kind == kind)
            times.push_back(packet.pts());
    std::sort(times.begin(), times.end());
    MediaTime longest{0};
    for (std::size_t i = 1; i < times.size(); ++i)
        longest = std::max(longest, times[i] - times[i - 1]);
    return std::chrono::duration_cast<Duration>(longest);
}

template<typename Source>
Film filmOf(const Source &source)
{
    return {source.tracks, source.packets};
}

Film x264(const QStringList &options, const QString &rate = QStringLiteral("30"), const QString &size = QStringLiteral("320x180"))
{
    return filmOf(FlvClip(QStringList{QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                          QStringLiteral("testsrc2=d=4:s=%1:r=%2,format=yuv420p").arg(size, rate),
                                          QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                          QStringLiteral("sine=d=4:r=44100"), QStringLiteral("-c:a"), QStringLiteral("aac"),
                                          QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-g"),
                                          QStringLiteral("45")} +
                              options));
}

} // namespace

class tst_Slate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsBetweenPicturesWithoutANewHeader_data()
    {
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("options");
        QTest::newRow("OBS, x264 High") << "obs-publish" << "";
        QTest::newRow("OBS, a still scene") << "obs-static" << "";
        QTest::newRow("OBS, simple mode") << "obs-simple" << "";
        QTest::newRow("Baseline") << "" << "-profile:v baseline -preset ultrafast";
        QTest::newRow("CAVLC") << "" << "-profile:v main -coder 0 -bf 0";
        QTest::newRow("Main, B pictures") << "" << "-profile:v main -bf 3 -b_strategy 0";
        QTest::newRow("High, a pyramid of B pictures, many references") << "" << "-bf 4 -refs 6 -x264-params b-pyramid=strict:weightp=2";
        QTest::newRow("several slices, two pictures at a time") << "" << "-x264-params slices=4:intra-refresh=0 -tune zerolatency";
    }
    void standsBetweenPicturesWithoutANewHeader()
    {
        QFETCH(QString, recorded);
        QFETCH(QString, options);
        const Film film = recorded.isEmpty() ? x264(options.split(QLatin1Char(' '))) : filmOf(ObsPackets(recorded.toStdString()));
        QVERIFY(film.tracks.video && film.packets.size() > 50);
        const Decoded original = decode(film);
        QCOMPARE(original.complaints, QByteArray());

        Studio studio;
        studio.theSwitch.goLive();
        for (int drop = 0; drop < 5; ++drop) {
            studio.send(film, Duration(2'400 + 70 * drop));
            QVERIFY(studio.theSwitch.state().onAir == OnAir::Lost);
            QVERIFY(studio.theSwitch.state().showing == air::Showing::Interrupted);
            studio.home.advance(Duration(2'300));
        }
        const std::size_t before = pictures(studio.tape.film.packets);
        studio.send(film, Duration(60'000));
        const std::vector<Packet> &packets = studio.tape.film.packets;
        QCOMPARE(studio.tape.headers, 1);
        QCOMPARE(studio.tape.discontinuities, 0);
        QVERIFY(onlyGoesUp(packets));
        const Duration step = longestStep(packets, Kind::Video);
        QVERIFY2(step <= Duration(180), qPrintable(QString::number(step.count()))); // B pictures that never came
        QVERIFY(longestStep(packets, Kind::Audio) <= Duration(45));

        const Decoded decoded = decode(studio.tape.film);
        QCOMPARE(decoded.complaints, QByteArray());
        QCOMPARE(decoded.frames.size(), pictures(packets));
        const auto &all = original.frames;
        QVERIFY(std::equal(all.begin(), all.begin() + 60, decoded.frames.begin()));
        const auto returned = std::search(decoded.frames.begin() + static_cast<std::ptrdiff_t>(before), decoded.frames.end(),
                                          all.begin(), all.end());
        QVERIFY(returned != decoded.frames.end());
        // What lies before is the slate: one frame again and again.
        QVERIFY(std::count(decoded.frames.begin(), returned, *(returned - 1)) > 5 * 60);
    }
    void itsBeatGoesOnWhenTheSourceIsBackOnABusyMachine()
    {
        const Film film = filmOf(ObsPackets("obs-static")); // without B pictures
        Studio studio;
        studio.theSwitch.goLive();
        for (const Duration late : {Duration(0), Duration(50), Duration(75), Duration(130)}) {
            studio.send(film, Duration(3'000));
            studio.home.advance(Duration(1'000));
            studio.home.fakeClock().pass(late); // no timer had its turn
        }
        studio.send(film, Duration(3'000));
        std::optional<MediaTime> last;
        for (const Packet &packet : studio.tape.film.packets) {
            if (packet.kind != Kind::Video)
                continue;
            if (last) {
                const auto step = std::chrono::duration_cast<Duration>(packet.dts - *last);
                QVERIFY2(step >= Duration(32) && step <= Duration(35), qPrintable(QString::number(step.count())));
            }
            last = packet.dts;
        }
        QCOMPARE(studio.tape.discontinuities, 0);
    }
};

BELFRY_CASE(tst_Slate)
#include "tst_Slate.moc"
