// Silence as the real ffmpeg hears it.
#include "media/Fmp4.h"
#include "media/Silence.h"
#include "support/Case.h"
#include "support/Packets.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::test;

namespace {

media::TrackPtr aac(std::uint8_t rateIndex, std::uint8_t channels, bool sbr = false)
{
    const std::uint8_t plain[] = {static_cast<std::uint8_t>(2 << 3 | rateIndex >> 1),
                                  static_cast<std::uint8_t>((rateIndex & 1) << 7 | channels << 3)};
    // 5: SBR, then the rate it makes (48 kHz), then LC.
    const std::uint32_t bits = 5u << 27 | std::uint32_t(rateIndex) << 23 | std::uint32_t(channels) << 19 | 3u << 15 | 2u << 10;
    const std::uint8_t explicitly[] = {static_cast<std::uint8_t>(bits >> 24), static_cast<std::uint8_t>(bits >> 16),
                                       static_cast<std::uint8_t>(bits >> 8), static_cast<std::uint8_t>(bits)};
    return *media::makeTrack(media::Codec::Aac, SharedBytes::copyOf(sbr ? ByteView(explicitly) : ByteView(plain)));
}

/// "n_samples … max_volume", or what was wrong.
QByteArray heard(const media::TrackPtr &track)
{
    const media::Silence silence = media::silenceFor(*track);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("silence.mp4")));
    const auto init = media::makeFmp4Init({nullptr, track});
    if (!init || silence.block.empty() || !file.open(QIODevice::WriteOnly))
        return "nothing to hear";
    const std::vector<media::Fmp4Sample> samples(50, {silence.samples, 0, true, silence.block});
    const media::Fmp4Run run{media::kFmp4AudioTrack, 0, samples};
    const SharedBytes fragment = media::makeFmp4Fragment(1, std::span(&run, 1));
    file.write(reinterpret_cast<const char *>(init->data()), static_cast<qint64>(init->size()));
    file.write(reinterpret_cast<const char *>(fragment.data()), static_cast<qint64>(fragment.size()));
    file.close();
    QProcess process;
    process.start(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("info"), QStringLiteral("-nostdin"), QStringLiteral("-xerror"),
                                             QStringLiteral("-err_detect"), QStringLiteral("explode"), QStringLiteral("-i"), file.fileName(),
                                             QStringLiteral("-af"), QStringLiteral("volumedetect"), QStringLiteral("-f"),
                                             QStringLiteral("null"), QStringLiteral("-")});
    process.waitForFinished(30'000);
    return process.exitCode() == 0 ? process.readAllStandardError() : "ffmpeg failed: " + process.readAllStandardError();
}

} // namespace

class tst_Silence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyUsualKindOfSoundHasIt()
    {
        for (const media::TrackPtr &track : {aac(3, 2), aac(3, 1), aac(4, 1), aac(4, 2), aac(8, 1), aac(3, 6), aac(3, 3), aac(6, 2, true)}) {
            const QByteArray said = heard(track);
            QVERIFY2(said.contains("max_volume: -91.0 dB"), said.constData());
        }
    }
    void opusHasItToo()
    {
        for (const std::uint8_t channels : {std::uint8_t(1), std::uint8_t(2)}) {
            const std::uint8_t head[] = {'O', 'p', 'u', 's', 'H', 'e', 'a', 'd', 1, channels, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0};
            const QByteArray said = heard(*media::makeTrack(media::Codec::Opus, SharedBytes::copyOf(ByteView(head))));
            QVERIFY2(said.contains("max_volume: -91.0 dB"), said.constData());
        }
    }
    void whatHasNoneSaysSo()
    {
        const std::uint8_t mainProfile[] = {0x09, 0x90};
        QVERIFY(media::silenceFor(**media::makeTrack(media::Codec::Aac, SharedBytes::copyOf(ByteView(mainProfile)))).block.empty());
        const std::uint8_t surround[] = {'O', 'p', 'u', 's', 'H', 'e', 'a', 'd', 1, 6, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0};
        QVERIFY(media::silenceFor(**media::makeTrack(media::Codec::Opus, SharedBytes::copyOf(ByteView(surround)))).block.empty());
    }
};

BELFRY_CASE(tst_Silence)
#include "tst_Silence.moc"
