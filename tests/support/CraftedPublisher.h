// CraftedPublisher: an encoder whose every tag and time is the test's.
#pragma once

#include "rtmp/RtmpClientSession.h"
#include "support/FlvClip.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace belfry::test {

/// One thing that is sent, in milliseconds after the first.
struct CraftedTag {
    qint64 atMs = 0;      ///< when it goes out
    std::uint32_t ms = 0; ///< the time it says
    media::Packet packet;
    media::Tracks tracks; ///< said before it, unless empty
};

/// What a clip says, as an encoder would send it, from `firstMs` on.
inline std::vector<CraftedTag> tagsOf(const FlvClip &clip, std::uint32_t firstMs = 0)
{
    std::vector<CraftedTag> tags;
    for (const media::Packet &packet : clip.packets) {
        const qint64 at = packet.dts.count() / 90;
        tags.push_back({at, firstMs + static_cast<std::uint32_t>(at), packet, {}});
    }
    std::stable_sort(tags.begin(), tags.end(), [](const auto &a, const auto &b) { return a.atMs < b.atMs; });
    if (!tags.empty())
        tags.front().tracks = clip.tracks;
    return tags;
}

/// Sends in real time while step() is called often enough, from an event loop's thread.
class CraftedPublisher final : rtmp::RtmpClientSession::Observer {
public:
    /// `url`: rtmp://HOST:PORT/APP/KEY.
    CraftedPublisher(const QString &url, std::vector<CraftedTag> tags)
        : m_tags(std::move(tags)), m_session(*this, addressOf(QUrl(url)), Limits())
    {
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] {
            m_session.begin();
            flush();
        });
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] {
            const QByteArray bytes = m_socket.readAll();
            isRefused = !m_session.receive(ByteView(reinterpret_cast<const std::uint8_t *>(bytes.data()),
                                                    static_cast<std::size_t>(bytes.size()))) ||
                        isRefused;
            flush();
        });
        m_socket.connectToHost(QUrl(url).host(), static_cast<quint16>(QUrl(url).port()));
    }
    ~CraftedPublisher() override { m_socket.disconnect(&m_socket); }

    /// Sends what is due.
    void step()
    {
        if (!isAccepted || isOver())
            return;
        if (!m_clock.isValid())
            m_clock.start();
        for (; !isOver() && m_tags[m_next].atMs <= m_clock.elapsed(); ++m_next)
            send(m_tags[m_next]);
    }
    bool isOver() const { return m_next == m_tags.size(); }
    bool isConnected() const { return m_socket.state() == QTcpSocket::ConnectedState; }

    bool isAccepted = false;
    bool isRefused = false;

private:
    static rtmp::RtmpAddress addressOf(const QUrl &url)
    {
        const QString app = url.path().section(QLatin1Char('/'), 1, -2);
        return {QStringLiteral("rtmp://%1:%2/%3").arg(url.host()).arg(url.port()).arg(app).toStdString(),
                app.toStdString(), Secret(url.path().section(QLatin1Char('/'), -1).toStdString()), true};
    }
    void flush() { write(m_session.takeOutput()); }
    void write(ByteView bytes)
    {
        m_socket.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    }
    void send(const CraftedTag &tag)
    {
        if (!tag.tracks.empty()) {
            m_tracks = tag.tracks;
            Bytes head;
            m_session.writeTracks(head, m_tracks, tag.ms);
            write(head);
        }
        const media::TrackPtr &track = tag.packet.kind == media::Kind::Video ? m_tracks.video : m_tracks.audio;
        for (const ByteView &view : m_session.viewPacket(tag.packet, track->codec, tag.ms))
            write(view);
        m_socket.flush();
    }
    void onHandshaken() override {}
    void onAccepted() override { isAccepted = true; }
    void onRefused(const rtmp::RtmpAnswer &) override { isRefused = true; }
    void onAcknowledged(std::uint64_t) override {}
    void onEnded(const rtmp::RtmpAnswer &) override { isRefused = true; }

    std::vector<CraftedTag> m_tags;
    std::size_t m_next = 0;
    media::Tracks m_tracks;
    QElapsedTimer m_clock;
    rtmp::RtmpClientSession m_session;
    QTcpSocket m_socket;
};

} // namespace belfry::test
