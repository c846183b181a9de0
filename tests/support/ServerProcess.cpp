#include "support/ServerProcess.h"

#include "support/Recorder.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace belfry::test {

using namespace Qt::StringLiterals;

ServerProcess::ServerProcess(QString program) : m_program(std::move(program)) {}

ServerProcess::~ServerProcess()
{
    if (isRunning() && qEnvironmentVariableIsSet("BELFRY_RECORDED"))
        httpRequest(m_http, "GET", "/metrics", {}, {}, 2'000);
    kill();
    recordLog(m_log, dataFolder());
}

bool ServerProcess::start(const QStringList &more)
{
    const auto address = [](int port) -> QString { return u"127.0.0.1:"_s + QString::number(port); };
    const int rtmpBefore = m_rtmp.isEmpty() ? 0 : rtmpPort();
    QStringList arguments{u"--data"_s, dataFolder(), u"--http"_s, address(m_http.port(0)), u"--rtmp"_s, address(rtmpBefore),
                          u"--ready-json"_s};
    m_process.start(m_program, arguments + more);
    const QDeadlineTimer deadline(20'000);
    while (!m_process.canReadLine() && !deadline.hasExpired()) {
        m_process.setReadChannel(QProcess::StandardOutput);
        if (!m_process.waitForReadyRead(1'000) && m_process.state() == QProcess::NotRunning)
            return false;
    }
    const auto ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_http = QUrl(ready["http"_L1].toString());
    m_rtmp = ready["rtmp"_L1].toString();
    m_key = ready["key"_L1].toString().toUtf8();
    m_token = ready["token"_L1].toString().toUtf8();
    registerSecret(m_key);
    registerSecret(m_token);
    return m_http.isValid() && !m_rtmp.isEmpty() && !m_key.isEmpty() && !m_token.isEmpty();
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
    log();
}

bool ServerProcess::stop()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(10'000);
    log();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

quint16 ServerProcess::rtmpPort() const
{
    return static_cast<quint16>(QUrl(m_rtmp).port());
}

QByteArray ServerProcess::log()
{
    if (m_process.state() == QProcess::Running)
        m_process.waitForReadyRead(1);
    m_log += m_process.readAllStandardError();
    return m_log;
}

HttpAnswer ServerProcess::get(const QByteArray &target, bool withToken) const
{
    return httpRequest(m_http, "GET", target, withToken ? m_token : QByteArray());
}

HttpAnswer ServerProcess::post(const QByteArray &target, const QByteArray &jsonBody) const
{
    return httpRequest(m_http, "POST", target, m_token, jsonBody);
}

QJsonObject ServerProcess::channel() const
{
    return get("/api/v1/channels/church", true).json();
}

QString ServerProcess::state() const
{
    return channel()["state"_L1].toString();
}

qint64 ServerProcess::residentKib() const
{
    QFile status(u"/proc/%1/status"_s.arg(processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

QString ServerProcess::playlist() const
{
    const HttpAnswer answer = get("/stream/church/video.m3u8");
    return answer.status == 200 ? answer.text() : QString();
}

qint64 playlistNumber(const QString &playlist, const QString &tag)
{
    const QRegularExpression line(u'^' + QRegularExpression::escape(tag) + u":(\\d+)\\r?$"_s,
                                  QRegularExpression::MultilineOption);
    const auto match = line.match(playlist);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

qint64 lastSegment(const QString &playlist)
{
    static const QRegularExpression segment(u"^seg-(\\d+)\\.m4s"_s, QRegularExpression::MultilineOption);
    qint64 last = -1;
    for (auto all = segment.globalMatch(playlist); all.hasNext();)
        last = all.next().captured(1).toLongLong();
    return last;
}

} // namespace belfry::test
