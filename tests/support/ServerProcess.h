// ServerProcess: the real belfry-server as a child, in a data folder of its own, on free ports.
#pragma once

#include "support/RawHttp.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace belfry::test {

/// Its program is BELFRY_SERVER of the including target. Ends the server when destroyed; the data folder lives as long
/// as the object, so start() after kill() is a restart. Blocks; for tests only.
class ServerProcess {
public:
    explicit ServerProcess(QString program);
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// True once it said it is ready. After a first start it takes the same ports again.
    bool start(const QStringList &more = {});
    /// SIGKILL: no goodbye.
    void kill();
    /// SIGTERM; true when it ended by itself within 10 s with status 0.
    bool stop();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    QUrl http() const { return m_http; }
    QString rtmp() const { return m_rtmp; }
    quint16 rtmpPort() const;
    QByteArray key() const { return m_key; }
    QByteArray token() const { return m_token; }
    QString publishUrl() const { return m_rtmp + QLatin1Char('/') + QString::fromLatin1(m_key); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    qint64 processId() const { return m_process.processId(); }
    /// Resident memory; 0 where there is no /proc.
    qint64 residentKib() const;
    /// All of standard error, of all its lives.
    QByteArray log();

    HttpAnswer get(const QByteArray &target, bool withToken = false) const;
    HttpAnswer post(const QByteArray &target, const QByteArray &jsonBody = {}) const;
    /// "/api/v1/channels/church" with the token.
    QJsonObject channel() const;
    QString state() const;
    /// The media playlist of the program, "" while there is none.
    QString playlist() const;

private:
    QString m_program;
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_log;
    QUrl m_http;
    QString m_rtmp;
    QByteArray m_key;
    QByteArray m_token;
};

/// The number behind a playlist's tag ("#EXT-X-MEDIA-SEQUENCE"), -1 when it is not there.
qint64 playlistNumber(const QString &playlist, const QString &tag);
/// The last "seg-N.m4s" of a playlist, -1 when there is none.
qint64 lastSegment(const QString &playlist);

} // namespace belfry::test
