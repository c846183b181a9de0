#include "watch/ThumbMaker.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "support/FlvClip.h"
#include "watch/Thumbnail.h"

#include <QProcess>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::watch;
using namespace std::chrono_literals;

namespace {

test::FlvClip coloured(const QString &source, int seconds)
{
    return test::FlvClip({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), source, QStringLiteral("-t"),
                          QString::number(seconds), QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                          QStringLiteral("ultrafast"), QStringLiteral("-g"), QStringLiteral("10"), QStringLiteral("-pix_fmt"),
                          QStringLiteral("yuv420p")});
}

/// The JPEG as RGB, by another decoder; width and height by its name.
QByteArray decoded(const SharedBytes &jpeg, const QString &size)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"), {QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-f"),
                                            QStringLiteral("mjpeg"), QStringLiteral("-i"), QStringLiteral("pipe:0"), QStringLiteral("-f"),
                                            QStringLiteral("rawvideo"), QStringLiteral("-pix_fmt"), QStringLiteral("rgb24"), QStringLiteral("-s"), size,
                                            QStringLiteral("pipe:1")});
    ffmpeg.write(reinterpret_cast<const char *>(jpeg.data()), static_cast<qint64>(jpeg.size()));
    ffmpeg.closeWriteChannel();
    return ffmpeg.waitForFinished(30'000) ? ffmpeg.readAllStandardOutput() : QByteArray();
}

/// From the JPEG's frame header (ITU T.81 B.2.2).
std::string sizeOf(const SharedBytes &jpeg)
{
    const ByteView b = jpeg.view();
    for (std::size_t i = 2; i + 9 < b.size();) {
        if (b[i] != 0xFF)
            return {};
        if (b[i + 1] == 0xC0)
            return std::to_string(b[i + 7] << 8 | b[i + 8]) + 'x' + std::to_string(b[i + 5] << 8 | b[i + 6]);
        i += 2 + static_cast<std::size_t>(b[i + 2] << 8 | b[i + 3]);
    }
    return {};
}

} // namespace

class tst_ThumbMaker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_made.clear();
    }

    void aThumbnailIsAJpegOf640PixelsInThePicturesColour()
    {
        const test::FlvClip clip = coloured(QStringLiteral("color=0xC02010:size=1280x720:rate=10"), 1);
        ThumbMaker maker = made();
        maker.onTracks(clip.tracks);
        maker.onPacket(clip.packets.at(0));
        QCOMPARE(m_made.size(), std::size_t(1));
        QCOMPARE(sizeOf(m_made[0]), std::string("640x360"));
        const QByteArray rgb = decoded(m_made[0], QStringLiteral("640x360"));
        QCOMPARE(rgb.size(), qsizetype(640 * 360 * 3));
        const qsizetype middle = (180 * 640 + 320) * 3;
        // lavfi and x264 without a matrix written: BT.601 in, read as BT.709 from 720 lines on; red stays clearly red.
        QVERIFY(static_cast<std::uint8_t>(rgb[middle]) > 160);
        QVERIFY(static_cast<std::uint8_t>(rgb[middle + 1]) < 70);
        QVERIFY(static_cast<std::uint8_t>(rgb[middle + 2]) < 70);
    }
    void whiteIsWhiteAndBlackIsBlack()
    {
        for (const auto &[colour, low, high] : {std::tuple("white", 250, 255), std::tuple("black", 0, 5)}) {
            const test::FlvClip clip = coloured(QStringLiteral("color=%1:size=320x180:rate=10").arg(QLatin1String(colour)), 1);
            ThumbMaker maker = made();
            maker.onTracks(clip.tracks);
            maker.onPacket(clip.packets.at(0));
            const QByteArray rgb = decoded(m_made.back(), QStringLiteral("640x360"));
            const int value = static_cast<std::uint8_t>(rgb.at(320 * 3));
            QVERIFY2(value >= low && value <= high, qPrintable(QString::number(value)));
        }
    }
    void anUprightPictureStaysUpright()
    {
        const test::FlvClip clip = coloured(QStringLiteral("testsrc2=size=360x640:rate=10"), 1);
        ThumbMaker maker = made();
        maker.onTracks(clip.tracks);
        maker.onPacket(clip.packets.at(0));
        QCOMPARE(sizeOf(m_made.at(0)), std::string("640x1138"));
    }
    void oneIsMadeEveryTenSeconds()
    {
        const test::FlvClip clip = coloured(QStringLiteral("testsrc2=size=320x180:rate=10"), 1);
        ThumbMaker maker = made();
        maker.onTracks(clip.tracks);
        for (int i = 0; i < 31; ++i) {
            maker.onPacket(clip.packets.at(0));
            m_clock.pass(1s);
        }
        QCOMPARE(m_made.size(), std::size_t(4));
    }
    void withoutBudgetItIsMadeWhenOverdue()
    {
        const test::FlvClip clip = coloured(QStringLiteral("testsrc2=size=320x180:rate=10"), 1);
        CpuBudget poor(m_clock, [] { return CpuBudget::Cpu(0); }, 0.0);
        ThumbMaker maker(m_clock, poor, [this](SharedBytes jpeg) { m_made.push_back(std::move(jpeg)); });
        maker.onTracks(clip.tracks);
        for (int i = 0; i < 61; ++i) {
            maker.onPacket(clip.packets.at(0));
            m_clock.pass(1s);
        }
        QCOMPARE(m_made.size(), std::size_t(3));
    }
    void aPictureThatDoesNotDecodeIsNotTriedAgainAndAgain()
    {
        test::FlvClip clip = coloured(QStringLiteral("testsrc2=size=320x180:rate=10"), 1);
        media::Packet broken = clip.packets.at(0);
        broken.payload = SharedBytes::copyOf("nothing of a picture");
        int readings = 0;
        CpuBudget counted(m_clock, [&readings] { ++readings; return CpuBudget::Cpu(0); }, 0.25);
        ThumbMaker maker(m_clock, counted, [this](SharedBytes jpeg) { m_made.push_back(std::move(jpeg)); });
        maker.onTracks(clip.tracks);
        for (int i = 0; i < 200; ++i) {
            maker.onPacket(broken);
            m_clock.pass(100ms);
        }
        QVERIFY(m_made.empty());
        QCOMPARE(readings, 6); // three tries in twenty seconds, each read before and after
    }
    void aPictureThatIsTooLargeIsNotLookedAt()
    {
        // One macroblock row more than 4096x2304.
        const test::FlvClip clip = coloured(QStringLiteral("color=gray:size=4096x2320:rate=1"), 1);
        QVERIFY(!clip.packets.empty());
        ThumbMaker maker = made();
        maker.onTracks(clip.tracks);
        maker.onPacket(clip.packets.at(0));
        QVERIFY(m_made.empty());
        const test::FlvClip fits = coloured(QStringLiteral("color=gray:size=4096x2304:rate=1"), 1);
        m_clock.pass(ThumbMaker::kEvery);
        maker.onTracks(fits.tracks);
        maker.onPacket(fits.packets.at(0));
        QCOMPARE(m_made.size(), std::size_t(1));
    }

private:
    ThumbMaker made()
    {
        return ThumbMaker(m_clock, m_budget, [this](SharedBytes jpeg) { m_made.push_back(std::move(jpeg)); });
    }

    test::FakeClock m_clock;
    CpuBudget m_budget{m_clock, [] { return CpuBudget::Cpu(0); }, 0.25};
    std::vector<SharedBytes> m_made;
};

BELFRY_CASE(tst_ThumbMaker)
#include "tst_ThumbMaker.moc"
