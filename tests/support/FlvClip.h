// FlvClip: a clip that ffmpeg makes on the spot, as the tracks and packets a Stream would carry.
#pragma once

#include "media/Flv.h"
#include "media/Timeline.h"

#include <QProcess>
#include <QStringList>

#include <vector>

namespace belfry::test {

class FlvClip {
public:
    /// `arguments`: inputs and codecs, as for ffmpeg.
    explicit FlvClip(const QStringList &arguments)
    {
        QProcess ffmpeg;
        ffmpeg.setProcessChannelMode(QProcess::SeparateChannels);
        ffmpeg.start(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"),
                                                           QStringLiteral("-loglevel"), QStringLiteral("error")}
                                                   + arguments + QStringList{QStringLiteral("-f"), QStringLiteral("flv"), QStringLiteral("pipe:1")});
        if (!ffmpeg.waitForFinished(50'000))
            return;
        file = ffmpeg.readAllStandardOutput();
        errors = ffmpeg.readAllStandardError();
        parse();
    }

    QByteArray file;
    QByteArray errors;
    media::Tracks tracks;
    std::vector<media::Packet> packets;

private:
    void parse()
    {
        constexpr qsizetype kFileHead = 13, kTagHead = 11, kTagTail = 4;
        const auto byte = [this](qsizetype at) { return static_cast<std::uint32_t>(static_cast<std::uint8_t>(file[at])); };
        for (qsizetype at = kFileHead; at + kTagHead < file.size();) {
            const std::uint32_t type = byte(at);
            const qsizetype bytes = byte(at + 1) << 16 | byte(at + 2) << 8 | byte(at + 3);
            const std::uint32_t ms = byte(at + 7) << 24 | byte(at + 4) << 16 | byte(at + 5) << 8 | byte(at + 6);
            if (at + kTagHead + bytes > file.size())
                return;
            take(type, SharedBytes::copyOf(std::string_view(file.constData() + at + kTagHead, static_cast<std::size_t>(bytes))), ms);
            at += kTagHead + bytes + kTagTail;
        }
    }
    void take(std::uint32_t type, const SharedBytes &tag, std::uint32_t ms)
    {
        if (type != 8 && type != 9)
            return;
        media::FlvEvent event = type == 9 ? m_flv.readVideo(tag) : m_flv.readAudio(tag);
        if (event.type == media::FlvEvent::Type::Track)
            (type == 9 ? tracks.video : tracks.audio) = event.track;
        if (event.type != media::FlvEvent::Type::Packet)
            return;
        event.packet.dts = m_timeline.place(event.packet.kind, ms).dts;
        packets.push_back(event.packet);
    }

    media::FlvReader m_flv;
    media::Timeline m_timeline;
};

} // namespace belfry::test
