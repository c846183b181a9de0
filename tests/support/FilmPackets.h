// FilmPackets: the tracks and packets of a film ffmpeg makes on the spot, as a Stream would carry them.
#pragma once

#include "media/Flv.h"
#include "media/Timeline.h"

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace belfry::test {

/// `arguments`: inputs and codecs, as for ffmpeg; it is written as FLV.
class FilmPackets {
public:
    explicit FilmPackets(const QStringList &arguments)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.flv"));
        QProcess process;
        process.start(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin")} +
                                                    arguments + QStringList{QStringLiteral("-f"), QStringLiteral("flv"), path});
        QFile file(path);
        broken = !process.waitForFinished(50'000) || process.exitCode() != 0 || !file.open(QIODevice::ReadOnly);
        const QByteArray bytes = file.readAll();
        read(ByteView(reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())));
    }

    media::Tracks tracks;
    std::vector<media::Packet> packets;
    bool broken = false;

private:
    // Adobe FLV 10.1, annex E: a header of 9 bytes, then tags of 11 bytes and their content, each before its own length.
    void read(ByteView bytes)
    {
        ByteReader in(bytes);
        in.skip(9);
        while (in.remaining() > 15) {
            in.skip(4);
            const std::uint8_t type = in.u8();
            const std::uint32_t size = in.u24();
            const std::uint32_t low = in.u24();
            const std::uint32_t ms = std::uint32_t(in.u8()) << 24 | low;
            in.skip(3);
            add(type, SharedBytes::copyOf(in.bytes(size)), ms);
        }
    }
    void add(std::uint8_t type, const SharedBytes &tag, std::uint32_t ms)
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
