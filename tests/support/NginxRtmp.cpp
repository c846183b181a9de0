#include "support/NginxRtmp.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <map>

namespace belfry::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int kStartMs = 10'000;
constexpr int kProbeMs = 60'000;
constexpr auto kModule = "/usr/lib/nginx/modules/ngx_rtmp_module.so";

QByteArray output(const QString &program, const QStringList &arguments, bool ofErrors = false)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(kProbeMs);
    return ofErrors ? process.readAllStandardError() : process.readAllStandardOutput();
}

/// Sequence headers of an FLV file (E.4.2, E.4.3) that are not what the first of their kind was: nginx itself says them twice.
qint64 otherConfigurations(const QString &path)
{
    constexpr qsizetype kFileHead = 13, kTagHead = 11, kTagTail = 4;
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto byte = [&bytes](qsizetype at) { return qsizetype(quint8(bytes[at])); };
    std::map<qsizetype, QByteArray> first;
    qint64 others = 0;
    for (qsizetype at = kFileHead; at + kTagHead + 2 < bytes.size();) {
        const qsizetype kind = byte(at), length = byte(at + 1) << 16 | byte(at + 2) << 8 | byte(at + 3);
        const QByteArray body = bytes.mid(at + kTagHead, length);
        const bool isHeader = (kind == 8 || kind == 9) && body.size() > 1 && body[1] == 0;
        if (isHeader && first.try_emplace(kind, body).first->second != body)
            ++others;
        at += kTagHead + length + kTagTail;
    }
    return others;
}

} // namespace

NginxRtmp::NginxRtmp()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
}

NginxRtmp::~NginxRtmp()
{
    m_process.kill();
    m_process.waitForFinished(10'000);
}

bool NginxRtmp::start()
{
    QDir(m_folder.path()).mkdir(u"taken"_s);
    QFile settings(m_folder.filePath(u"nginx.conf"_s));
    if (!settings.open(QIODevice::WriteOnly))
        return false;
    settings.write(QStringLiteral("load_module %1;\ndaemon off;\nmaster_process off;\nuser root;\npid %2/nginx.pid;\n"
                                  "error_log %2/error.log info;\nevents { worker_connections 512; }\n"
                                  "rtmp { access_log off; server { listen 127.0.0.1:%3; application live { live on;\n"
                                  "record all; record_path %2/taken; record_unique on; record_append off; } } }\n")
                       .arg(QLatin1String(kModule), m_folder.path(), QString::number(m_port))
                       .toUtf8());
    settings.close();
    m_process.start(u"nginx"_s, {u"-p"_s, m_folder.path(), u"-c"_s, settings.fileName()});
    const QDeadlineTimer deadline(kStartMs);
    while (!deadline.hasExpired()) {
        QTcpSocket knock;
        knock.connectToHost(QHostAddress::LocalHost, m_port);
        if (knock.waitForConnected(100))
            return true;
        if (m_process.waitForFinished(20))
            return false;
    }
    return false;
}

std::string NginxRtmp::address() const
{
    return "rtmp://127.0.0.1:" + std::to_string(m_port) + "/live";
}

QStringList NginxRtmp::recordings(const QString &name) const
{
    const QDir folder(m_folder.filePath(u"taken"_s));
    QStringList all;
    for (const QString &file : folder.entryList({name + u"*.flv"_s}, QDir::Files, QDir::Name))
        all.append(folder.filePath(file));
    return all;
}

QByteArray NginxRtmp::log() const
{
    QFile file(m_folder.filePath(u"error.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Probed probe(const QString &file)
{
    Probed found;
    const QByteArray streams = output(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=codec_name"_s, u"-of"_s, u"csv=p=0"_s, file});
    found.codecs = streams.trimmed().replace('\n', ',');
    const QByteArray packets = output(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"packet=stream_index,dts"_s, u"-of"_s, u"csv=p=0"_s, file});
    found.newParameters = otherConfigurations(file);
    std::map<int, qint64> last;
    qint64 first = -1;
    qint64 newest = 0;
    for (const QByteArray &line : packets.split('\n')) {
        const auto parts = line.split(',');
        if (parts.size() < 2)
            continue;
        const int stream = parts[0].toInt();
        const qint64 dts = parts[1].toLongLong();
        if (last.contains(stream) && dts <= last[stream])
            ++found.wentBack;
        last[stream] = dts;
        first = first < 0 ? dts : first;
        newest = std::max(newest, dts);
        ++found.packets;
    }
    found.seconds = static_cast<double>(newest - std::max<qint64>(first, 0)) / 1000.0;
    found.decodeErrors = output(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-err_detect"_s, u"explode"_s, u"-i"_s, file, u"-fps_mode"_s, u"passthrough"_s, u"-enc_time_base"_s, u"-1"_s,
                                             u"-f"_s, u"null"_s, u"-"_s}, true).trimmed();
    return found;
}

} // namespace belfry::test
