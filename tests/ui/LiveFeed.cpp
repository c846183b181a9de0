#include "ui/LiveFeed.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>
#include <QtTest/qtestsystem.h>

namespace belfry::test {
namespace {

QStringList toneAndPattern()
{
    return {QStringLiteral("-f"),
            QStringLiteral("lavfi"),
            QStringLiteral("-i"),
            QStringLiteral("testsrc2=size=640x360:rate=30"),
            QStringLiteral("-f"),
            QStringLiteral("lavfi"),
            QStringLiteral("-i"),
            QStringLiteral("sine=frequency=1000:sample_rate=48000,volume=6dB,aformat=channel_layouts=stereo")};
}

} // namespace

LiveFeed::LiveFeed(const QStringList &source) : m_source(source.isEmpty() ? toneAndPattern() : source)
{
    m_ffmpeg.setWorkingDirectory(m_folder.path());
    m_ffmpeg.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

LiveFeed::~LiveFeed()
{
    stopEncoder();
}

bool LiveFeed::start()
{
    startServing();
    startEncoder();
    const QString master = m_folder.filePath(QStringLiteral("index.m3u8"));
    return m_ffmpeg.waitForStarted() && QTest::qWaitFor([&master] { return QFileInfo::exists(master); }, 20'000);
}

void LiveFeed::startEncoder()
{
    QStringList arguments = {QStringLiteral("-nostdin"), QStringLiteral("-re")};
    const qsizetype second = m_source.lastIndexOf(QStringLiteral("-f"));
    arguments += m_source.first(second);
    arguments << QStringLiteral("-re") << m_source.sliced(second);
    arguments +=
        QStringLiteral("-c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p -g 30 -c:a aac -ac 2 -f hls "
                       "-hls_time 1 -hls_list_size 6 -hls_segment_type fmp4 -start_number %1000 "
                       "-hls_fmp4_init_filename init-%1.mp4 -hls_segment_filename seg-%1-%d.m4s "
                       "-hls_flags program_date_time+delete_segments+temp_file -master_pl_name index.m3u8 video.m3u8")
            .replace(QStringLiteral("%1"), QString::number(++m_starts))
            .split(QLatin1Char(' '));
    m_ffmpeg.start(QStringLiteral("ffmpeg"), arguments);
}

void LiveFeed::stopEncoder()
{
    if (m_ffmpeg.state() == QProcess::NotRunning)
        return;
    m_ffmpeg.kill(); // no end mark: a source that dies says nothing
    m_ffmpeg.waitForFinished();
}

void LiveFeed::stopServing()
{
    m_server.close();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
}

void LiveFeed::startServing()
{
    m_server.listen(QHostAddress::LocalHost, m_port);
    m_port = m_server.serverPort();
}

QUrl LiveFeed::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/preview/church/index.m3u8").arg(m_port));
}

void LiveFeed::answer(QTcpSocket *socket)
{
    if (!socket->peek(16384).contains("\r\n\r\n"))
        return;
    const QByteArray head = socket->readAll();
    QByteArray authorization;
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("authorization:"))
            authorization = line.mid(14).trimmed();
    }
    m_authorizations.append(authorization);
    const QString name = QFileInfo(QString::fromLatin1(head.split(' ').value(1))).fileName();
    // Beside it the sound alone, as belfry-server has it: a rendition with a map of its own.
    const bool isOther = name == QLatin1String("audio.m3u8");
    const QString stored = isOther ? QStringLiteral("video.m3u8") : name.startsWith(QLatin1String("a-")) ? name.mid(2) : name;
    QFile file(m_folder.filePath(stored));
    const bool allowed = m_token.isEmpty() || authorization == "Bearer " + m_token;
    if (!allowed || !file.open(QIODevice::ReadOnly)) {
        socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    } else {
        QByteArray body = file.readAll();
        if (name.endsWith(QLatin1String(".m3u8")))
            body.replace("+0000\n", "Z\n"); // RFC 3339, as belfry-server writes it
        if (isOther)
            body.replace("\"init-", "\"a-init-").replace("\nseg-", "\na-seg-");
        if (name == QLatin1String("index.m3u8"))
            body += "#EXT-X-STREAM-INF:BANDWIDTH=100000,CODECS=\"mp4a.40.2\"\naudio.m3u8\n";
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                      "\r\n\r\n");
        socket->write(body);
    }
    socket->disconnectFromHost();
}

} // namespace belfry::test
