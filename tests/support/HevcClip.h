// HevcClip: a clip of HEVC pictures that ffmpeg makes on the spot; Debian's ffmpeg cannot send them by RTMP itself.
#pragma once

#include "support/CraftedPublisher.h"

#include <QProcess>

namespace belfry::test {

/// 25 pictures in each second, one of them a keyframe. Empty when ffmpeg could not.
inline std::vector<CraftedTag> hevcTags(int seconds)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-nostdin"), QStringLiteral("-loglevel"), QStringLiteral("error")}
                     << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i")
                     << QStringLiteral("testsrc2=d=%1:s=320x180:r=25,format=yuv420p").arg(seconds) << QStringLiteral("-c:v")
                     << QStringLiteral("libx265") << QStringLiteral("-preset") << QStringLiteral("ultrafast") << QStringLiteral("-x265-params")
                     << QStringLiteral("log-level=none:keyint=25:min-keyint=25:scenecut=0:bframes=0:pools=1")
                     << QStringLiteral("-tag:v") << QStringLiteral("hvc1") << QStringLiteral("-f") << QStringLiteral("mp4")
                     << QStringLiteral("-movflags") << QStringLiteral("frag_every_frame+empty_moov+default_base_moof") << QStringLiteral("pipe:1"));
    if (!ffmpeg.waitForFinished(50'000))
        return {};
    const QByteArray file = ffmpeg.readAllStandardOutput();
    const auto number = [&file](qsizetype at) {
        const auto byte = [&file](qsizetype i) { return static_cast<std::uint32_t>(static_cast<std::uint8_t>(file[i])); };
        return static_cast<qsizetype>(byte(at) << 24 | byte(at + 1) << 16 | byte(at + 2) << 8 | byte(at + 3));
    };
    const auto shared = [&file](qsizetype at, qsizetype size) {
        return SharedBytes::copyOf(ByteView(reinterpret_cast<const std::uint8_t *>(file.constData() + at), static_cast<std::size_t>(size)));
    };
    std::vector<CraftedTag> tags;
    media::Tracks tracks;
    for (qsizetype at = 0; at + 8 <= file.size() && number(at) >= 8; at += number(at)) {
        const QByteArray kind = file.mid(at + 4, 4);
        if (kind == "moov") {
            const qsizetype record = file.indexOf("hvcC", at);
            const auto track = media::makeTrack(media::Codec::Hevc, shared(record + 4, number(record - 4) - 8));
            if (!track)
                return {};
            tracks.video = *track;
        } else if (kind == "mdat") {
            CraftedTag tag;
            tag.atMs = static_cast<qint64>(tags.size()) * 40;
            tag.ms = static_cast<std::uint32_t>(tag.atMs);
            tag.packet.key = tags.size() % 25 == 0;
            tag.packet.dts = MediaTime(tag.atMs * 90);
            tag.packet.payload = shared(at + 8, number(at) - 8);
            tags.push_back(std::move(tag));
        }
    }
    if (!tags.empty())
        tags.front().tracks = tracks;
    return tags;
}

} // namespace belfry::test
