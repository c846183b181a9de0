#include "watch/SourceWatcher.h"
#include "health/WatchRules.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "support/FlvClip.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QtTest/qtestcase.h>

#include <cmath>

using namespace belfry;
using namespace belfry::watch;
using namespace std::chrono_literals;

namespace {

const QString kPicture = QStringLiteral("testsrc2=size=320x180:rate=25");
const QString kSound = QStringLiteral("sine=frequency=997:sample_rate=48000");

/// Sound and picture by lavfi, H.264 with a keyframe each second and AAC.
test::FlvClip clip(const QString &picture, const QString &sound, int seconds, const QStringList &more = {})
{
    QStringList arguments;
    for (const QString &source : {picture, sound})
        arguments << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i") << source;
    arguments << QStringLiteral("-t") << QString::number(seconds) << more << QStringLiteral("-c:v") << QStringLiteral("libx264")
              << QStringLiteral("-preset") << QStringLiteral("ultrafast") << QStringLiteral("-g") << QStringLiteral("25")
              << QStringLiteral("-pix_fmt") << QStringLiteral("yuv420p") << QStringLiteral("-c:a") << QStringLiteral("aac")
              << QStringLiteral("-b:a") << QStringLiteral("128k") << QStringLiteral("-ac") << QStringLiteral("2");
    return test::FlvClip(arguments);
}

/// What the rules make of what is heard and seen.
struct Watched final : SourceWatcher::World {
    explicit Watched(const test::FlvClip &clip, double share = 0.25) : budget(clock, [this] { return cpu; }, share)
    {
        watcher.onTracks(clip.tracks);
        for (const media::Packet &packet : clip.packets) {
            while (at < packet.dts) {
                at += mediaMs(10);
                clock.pass(10ms);
            }
            cpu += cost; // read before and after each piece of work
            watcher.onPacket(packet);
        }
    }
    void heard(const SoundSecond &second) override
    {
        seconds.push_back(second);
        rules.hear({second.at, second.length, second.channels, second.peakDb[0], second.peakDb[1], second.clipped}, clock.wall());
    }
    void shown(const PictureSeen &picture) override
    {
        pictures.push_back(picture);
        rules.show({picture.at, picture.sameSince, picture.distance, picture.black});
    }
    void interrupted() override { rules.interrupt(); }
    std::string findings() const
    {
        std::string all;
        for (const model::Finding &finding : rules.findings())
            all += finding.id + ' ';
        return all;
    }

    test::FakeClock clock;
    CpuBudget::Cpu cpu{0};
    CpuBudget::Cpu cost{0};
    CpuBudget budget;
    SourceWatcher watcher{clock, budget, *this};
    MediaTime at{0};
    std::vector<SoundSecond> seconds;
    std::vector<PictureSeen> pictures;
    health::WatchRules rules;
};

} // namespace

class tst_SourceWatcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodStreamHasNoFinding()
    {
        const Watched watched(clip(kPicture, kSound, 14));
        QCOMPARE(watched.findings(), std::string());
        QVERIFY(watched.seconds.size() >= 13);
        QVERIFY(watched.pictures.size() >= 13);
        QCOMPARE(watched.watcher.counts().broken, std::uint64_t(0));
        QVERIFY(watched.rules.isSounding(watched.clock.wall()).value());
    }
    void silenceIsFound()
    {
        const Watched watched(clip(kPicture, QStringLiteral("anullsrc=r=48000:cl=stereo"), 14));
        QCOMPARE(watched.findings(), std::string("sound.none "));
        QVERIFY(!watched.rules.isSounding(watched.clock.wall()).value());
    }
    void aQuietToneIsSoundOfItsLevel()
    {
        const Watched watched(clip(kPicture, kSound, 14, {QStringLiteral("-af"), QStringLiteral("pan=stereo|c0=c0|c1=c0,volume=-2dB")}));
        // lavfi's sine stands at -18 dBFS.
        QCOMPARE(watched.findings(), std::string());
        QVERIFY2(std::abs(watched.seconds.back().peakDb[0] + 20) < 1, qPrintable(QString::number(watched.seconds.back().peakDb[0])));
    }
    void soundThatClipsIsFound()
    {
        const Watched watched(clip(kPicture, kSound, 14, {QStringLiteral("-af"), QStringLiteral("pan=stereo|c0=c0|c1=c0,volume=38dB:precision=fixed")}));
        QCOMPARE(watched.findings(), std::string("sound.clipping "));
    }
    void soundOnOneSideIsFound()
    {
        const Watched watched(clip(kPicture, kSound, 14, {QStringLiteral("-af"), QStringLiteral("pan=stereo|c0=c0|c1=0*c0")}));
        QCOMPARE(watched.findings(), std::string("sound.one_sided "));
        QCOMPARE(std::get<std::string>(watched.rules.findings()[0].values.at("side")), std::string("left"));
    }
    void aBlackPictureIsFound()
    {
        const Watched watched(clip(QStringLiteral("color=black:size=320x180:rate=25"), kSound, 14));
        QCOMPARE(watched.findings(), std::string("picture.black "));
    }
    void aPictureThatStandsStillIsFound()
    {
        const Watched watched(clip(QStringLiteral("testsrc2=size=320x180:rate=25,trim=end_frame=1,loop=-1:1,setpts=N/25/TB"), kSound, 14));
        QCOMPARE(watched.findings(), std::string("picture.frozen "));
    }
    void loudnessIsWhatFfmpegMeasures()
    {
        // Speech-like: loud and quiet in turn.
        const test::FlvClip made = clip(kPicture, QStringLiteral("aevalsrc='(0.3*sin(2*PI*440*t)+0.1*sin(2*PI*1870*t))*(0.15+0.85*gt(sin(2*PI*t/5)\\,0))|"
                                                                 "0.25*sin(2*PI*523*t)*(0.15+0.85*gt(sin(2*PI*t/5)\\,0))':s=48000"), 20);
        const Watched watched(made);
        QVERIFY(watched.seconds.back().integrated);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(made.file);
        file.close();
        QProcess ffmpeg;
        ffmpeg.start(QStringLiteral("ffmpeg"), {QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"), QStringLiteral("-i"), file.fileName(),
                                                QStringLiteral("-map"), QStringLiteral("0:a"), QStringLiteral("-af"), QStringLiteral("ebur128"),
                                                QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
        QVERIFY(ffmpeg.waitForFinished(50'000));
        const QString said = QString::fromUtf8(ffmpeg.readAllStandardError());
        const auto summary = QRegularExpression(QStringLiteral("Integrated loudness:\\s+I:\\s+(-?[0-9.]+) LUFS")).match(said);
        QVERIFY2(summary.hasMatch(), qPrintable(said));
        const double theirs = summary.captured(1).toDouble();
        const double ours = *watched.seconds.back().integrated;
        QVERIFY2(std::abs(ours - theirs) < 0.5, qPrintable(QStringLiteral("%1 against %2").arg(ours).arg(theirs)));
    }

    void aDearStreamIsLookedAtLessOftenAndCostsItsShare()
    {
        // Each piece of work costs 60 ms of a fake processor: much more than a quarter of it can pay.
        const test::FlvClip made = clip(kPicture, kSound, 14);
        struct Dear final : SourceWatcher::World {
            void heard(const SoundSecond &) override { ++seconds; }
            void shown(const PictureSeen &) override {}
            void interrupted() override {}
            int seconds = 0;
        } world;
        test::FakeClock clock;
        CpuBudget::Cpu cpu{0};
        bool isBefore = true;
        CpuBudget budget(clock, [&] {
            if (!isBefore)
                cpu += CpuBudget::Cpu(60ms);
            isBefore = !isBefore;
            return cpu;
        }, 0.25);
        SourceWatcher watcher(clock, budget, world);
        watcher.onTracks(made.tracks);
        MediaTime at{0};
        for (const media::Packet &packet : made.packets) {
            for (; at < packet.dts; at += mediaMs(10))
                clock.pass(10ms);
            watcher.onPacket(packet);
        }
        const WatchCounts &counts = watcher.counts();
        QVERIFY(counts.soundSkipped > 0);
        QVERIFY(counts.picturesSkipped > 0);
        QVERIFY(world.seconds > 0);
        // A piece of sound, once begun, is decoded to its end: 47 packets may be owed, and are paid for before the next.
        const auto most = CpuBudget::Cpu(14s) / 4 + CpuBudget::kPurse / 4 + 48 * CpuBudget::Cpu(60ms);
        QVERIFY2(budget.used() <= most, qPrintable(QString::number(budget.used().count())));
    }

    void whatDoesNotDecodeStopsNothing()
    {
        test::FlvClip made = clip(kPicture, kSound, 4);
        for (std::size_t i = 0; i < made.packets.size(); i += 3) {
            Bytes noise(made.packets[i].payload.view().begin(), made.packets[i].payload.view().end());
            for (std::size_t j = 0; j < noise.size(); ++j)
                noise[j] = static_cast<std::uint8_t>(noise[j] ^ (j * 31 + i));
            if (i % 2 == 0)
                noise.resize(noise.size() / 3);
            made.packets[i].payload = SharedBytes::copyOf(ByteView(noise));
        }
        const Watched watched(made);
        QVERIFY(watched.watcher.counts().broken > 0);
        QVERIFY(!watched.seconds.empty());
    }
    void aTrackThatNoDecoderTakesIsLeftAlone()
    {
        auto track = std::make_shared<media::Track>();
        track->codec = media::Codec::Avc;
        track->config = SharedBytes::copyOf("no avcC at all");
        test::FlvClip made = clip(kPicture, kSound, 3);
        made.tracks.video = track;
        const Watched watched(made);
        QVERIFY(!watched.seconds.empty());
        QVERIFY(watched.pictures.empty());
    }
};

BELFRY_CASE(tst_SourceWatcher)
#include "tst_SourceWatcher.moc"
