// Pictures as they come from a disk or a person, made into slates: of the right size, taken by SlateFit, seen by ffmpeg.
#include "air/SlateFit.h"
#include "media/Nal.h"
#include "support/Case.h"
#include "transcode/SlateClip.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using transcode::SlateFrame;

namespace {

constexpr SlateFrame kHd{1920, 1088, 0, 0, 1920, 1080};

Bytes fileOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return {bytes.begin(), bytes.end()};
}

Bytes slate(const char *name)
{
    return fileOf(QStringLiteral(BELFRY_SLATES "/") + QLatin1String(name));
}

/// A picture ffmpeg draws: "color=c=red:s=64x64", as this kind of file.
Bytes drawn(const QString &source, const QString &ending, const QString &format)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture.") + ending);
    QProcess::execute(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"), QStringLiteral("-f"),
                                                 QStringLiteral("lavfi"), QStringLiteral("-i"), source, QStringLiteral("-frames:v"),
                                                 QStringLiteral("1"), QStringLiteral("-pix_fmt"), format, path});
    return fileOf(path);
}

/// A clip ffmpeg films.
Bytes filmed(const QString &source, const QStringList &codec)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("clip.mp4"));
    QProcess::execute(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"), QStringLiteral("-f"),
                                                            QStringLiteral("lavfi"), QStringLiteral("-i"), source, QStringLiteral("-pix_fmt"),
                                                            QStringLiteral("yuv420p")} + codec + QStringList{path});
    return fileOf(path);
}

QByteArray annexB(const air::Slate &slate)
{
    QByteArray stream;
    const auto add = [&stream](ByteView unit) {
        stream += QByteArray("\0\0\0\1", 4);
        stream += QByteArray(reinterpret_cast<const char *>(unit.data()), static_cast<qsizetype>(unit.size()));
    };
    const auto config = media::parseAvcConfig(slate.track->config.view());
    add(config->sps.front());
    for (const ByteView pps : config->pps)
        add(pps);
    for (const auto &picture : slate.pictures) {
        media::NalWalker walker(picture.payload[0].view());
        while (const auto unit = walker.next())
            add(*unit);
    }
    return stream;
}

/// Of ffmpeg, which decodes all of it.
QByteArray complaints(const air::Slate &slate)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-err_detect"), QStringLiteral("explode"),
                                            QStringLiteral("-f"), QStringLiteral("h264"), QStringLiteral("-i"), QStringLiteral("pipe:0"),
                                            QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
    ffmpeg.write(annexB(slate));
    ffmpeg.closeWriteChannel();
    if (!ffmpeg.waitForFinished(30'000))
        return "it hangs";
    return ffmpeg.readAllStandardError();
}

/// What ffmpeg sees of a slate: luma of `width` x `height` pixels.
QByteArray shown(const air::Slate &slate, int *width, int *height)
{
    QByteArray stream;
    const auto add = [&stream](ByteView unit) {
        stream += QByteArray("\0\0\0\1", 4);
        stream += QByteArray(reinterpret_cast<const char *>(unit.data()), static_cast<qsizetype>(unit.size()));
    };
    const auto config = media::parseAvcConfig(slate.track->config.view());
    add(config->sps.front());
    for (const ByteView pps : config->pps)
        add(pps);
    media::NalWalker walker(slate.pictures.front().payload[0].view());
    while (const auto unit = walker.next())
        add(*unit);
    *width = static_cast<int>(config->shape.width);
    *height = static_cast<int>(config->shape.height);
    QProcess process;
    process.start(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("warning"), QStringLiteral("-err_detect"),
                                             QStringLiteral("explode"), QStringLiteral("-f"), QStringLiteral("h264"), QStringLiteral("-i"),
                                             QStringLiteral("-"), QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-pix_fmt"),
                                             QStringLiteral("gray"), QStringLiteral("-")});
    process.waitForStarted();
    process.write(stream);
    process.closeWriteChannel();
    process.waitForFinished(30'000);
    return process.readAllStandardError().isEmpty() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class tst_SlateEncoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPictureOfOursIsThereForEachLanguage()
    {
        const QDir folder(QStringLiteral(BELFRY_SLATES));
        const QStringList words = QString::fromUtf8(QByteArray(reinterpret_cast<const char *>(slate("words.txt").data()),
                                                               static_cast<qsizetype>(slate("words.txt").size())))
                                      .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(words.size() >= 10);
        for (const QString &line : words) {
            const QString language = line.section(QLatin1Char('|'), 0, 0);
            for (const char *kind : {"interrupted", "starting", "closing"})
                QVERIFY(folder.exists(QLatin1String(kind) + QLatin1Char('-') + language + QStringLiteral(".png")));
        }
    }
    void aPictureBecomesASlateOfThePublishersSize()
    {
        const auto clip = transcode::encodeSlate(slate("interrupted-en.png"), kHd);
        QVERIFY2(clip.hasValue(), clip ? "" : clip.error().what.c_str());
        QVERIFY((*clip)->packets.front().payload.size() < (64u << 10));
        const auto fit = air::SlateFit::own(1920, 1080);
        const auto fitted = fit->fit(**clip);
        QVERIFY2(fitted.hasValue(), fitted ? "" : fitted.error().what.c_str());
        int width = 0, height = 0;
        const QByteArray luma = shown(**fitted, &width, &height);
        QCOMPARE(luma.size(), qsizetype(1920 * 1080));
        // Letters are light, the ground is dark, as the plain slate is that comes before.
        QVERIFY(*std::max_element(luma.begin(), luma.end(), [](char a, char b) { return std::uint8_t(a) < std::uint8_t(b); }) > char(-64));
        const auto ground = std::uint8_t(luma[20 * 1920 + 20]);
        QVERIFY2(ground >= 24 && ground <= 27, qPrintable(QString::number(ground)));
    }
    void aPortraitIsShownWholeAndTheRestTakesItsColour()
    {
        const Bytes white = drawn(QStringLiteral("color=c=white:s=300x600"), QStringLiteral("png"), QStringLiteral("rgb24"));
        const auto clip = transcode::encodeSlate(white, {640, 368, 0, 0, 640, 360});
        QVERIFY(clip.hasValue());
        const auto fitted = air::SlateFit::own(640, 360)->fit(**clip);
        int width = 0, height = 0;
        const QByteArray luma = shown(**fitted, &width, &height);
        QCOMPARE(width, 640);
        for (const int at : {0, 320 + 180 * 640, 639 + 359 * 640})
            QVERIFY(std::abs(int(std::uint8_t(luma[at])) - 235) < 4 || std::uint8_t(luma[at]) > 250);
    }
    void takesWhatCamerasAndDrawingProgramsWrite()
    {
        for (const char *format : {"yuvj420p", "yuvj422p", "yuvj444p"}) {
            const Bytes jpeg = drawn(QStringLiteral("testsrc2=s=801x601"), QStringLiteral("jpg"), QLatin1String(format));
            QVERIFY(!jpeg.empty());
            QVERIFY2(transcode::encodeSlate(jpeg, kHd).hasValue(), format);
        }
        for (const char *format : {"rgb24", "rgba", "gray", "pal8", "rgb48be", "monob"}) {
            const Bytes png = drawn(QStringLiteral("testsrc2=s=801x601"), QStringLiteral("png"), QLatin1String(format));
            QVERIFY(!png.empty());
            QVERIFY2(transcode::encodeSlate(png, kHd).hasValue(), format);
        }
    }
    void aBusyPhotographIsMadeCoarser()
    {
        const Bytes noise = drawn(QStringLiteral("nullsrc=s=1920x1080,geq=random(1)*255:128:128"), QStringLiteral("png"), QStringLiteral("rgb24"));
        const auto clip = transcode::encodeSlate(noise, kHd);
        QVERIFY(clip.hasValue());
        QVERIFY((*clip)->packets.front().payload.size() < (1u << 20));
    }
    void refusesWhatIsNoPicture()
    {
        QVERIFY(transcode::checkImage({}).error().code == ErrorCode::Unsupported);
        QVERIFY(transcode::checkImage(asBytes("GIF89a and more")).error().code == ErrorCode::Unsupported);
        Bytes cut = slate("closing-en.png");
        QCOMPARE(transcode::checkImage(cut)->width, 1920);
        cut.resize(60);
        QVERIFY(!transcode::checkImage(cut).hasValue());
    }
    void refusesTooManyPixels()
    {
        const Bytes most = drawn(QStringLiteral("color=s=4096x4096"), QStringLiteral("png"), QStringLiteral("gray"));
        QVERIFY(transcode::checkImage(most).hasValue());
        const Bytes more = drawn(QStringLiteral("color=s=4098x4096"), QStringLiteral("png"), QStringLiteral("gray"));
        QVERIFY(!transcode::checkImage(more).hasValue());
    }
    void aCountdownIsDrawnBelowTheWords()
    {
        const Bytes digits = slate("digits.png");
        const auto with = [&digits](const char *text) {
            const auto clip = transcode::encodeSlate(slate("starting-en.png"), kHd, transcode::Countdown{digits, text});
            return (*clip)->packets.front().payload;
        };
        const SharedBytes one = with("12:05");
        QVERIFY(one.text() != with("12:04").text());
        QVERIFY(one.text() == with("12:05").text());
    }
    void aClipRunsAtTheProgramsPaceWithAKeyPictureEachTwoSeconds()
    {
        const Bytes file = filmed(QStringLiteral("testsrc2=s=320x240:r=24:d=5"), {QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-bf"), QStringLiteral("2")});
        QVERIFY(transcode::isClip(file) && transcode::checkClip(file).hasValue());
        constexpr SlateFrame kSmall{640, 368, 0, 0, 640, 360};
        const auto clip = transcode::encodeClip(file, kSmall, MediaTime(3'000));
        QVERIFY2(clip.hasValue(), clip ? "" : clip.error().what.c_str());
        const auto &packets = (*clip)->packets;
        QVERIFY(packets.size() >= 148 && packets.size() <= 151);
        std::size_t bytes = 0;
        for (std::size_t i = 0; i < packets.size(); ++i) {
            QCOMPARE(packets[i].key, i % 60 == 0);
            bytes += packets[i].payload.size();
        }
        QVERIFY(bytes < 3'000'000 / 8 * 6);
        const auto fit = air::SlateFit::own(640, 360);
        const auto slate = fit->fit(**clip);
        QVERIFY2(slate.hasValue(), slate ? "" : slate.error().what.c_str());
        QCOMPARE((*slate)->pictures.size(), packets.size());
        QCOMPARE(complaints(**slate), QByteArray());
    }
    void clipsThatCannotBeUsedAreToldApart()
    {
        const QString twenty = QStringLiteral("testsrc2=s=64x64:r=5:d=%1");
        const QStringList x264{QStringLiteral("-c:v"), QStringLiteral("libx264")};
        QVERIFY(transcode::checkClip(filmed(twenty.arg(20), x264)).hasValue());
        QVERIFY(transcode::checkClip(filmed(twenty.arg(21), x264)).error().code == ErrorCode::TooLarge);
        QVERIFY(transcode::checkClip(filmed(twenty.arg(1), {QStringLiteral("-c:v"), QStringLiteral("mpeg4")})).error().code == ErrorCode::Unsupported);
        Bytes cut = filmed(twenty.arg(5), x264);
        cut.resize(cut.size() / 2); // its table is at the end
        QVERIFY(!transcode::checkClip(cut));
        QVERIFY(!transcode::isClip(slate("digits.png")));
    }
};

BELFRY_CASE(tst_SlateEncoder)
#include "tst_SlateEncoder.moc"
