// LiveFeed: a real live HLS feed made by ffmpeg, served over HTTP as belfry-server serves it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

class QTcpSocket;

namespace belfry::test {

/// Lives on the test's own event loop.
class LiveFeed final : public QObject {
    Q_OBJECT
public:
    /// `source` are ffmpeg's input arguments; 640x360 with a steady tone when empty.
    explicit LiveFeed(const QStringList &source = {});
    ~LiveFeed() override;

    bool start();
    /// The encoder dies; the server goes on answering with what it has.
    void stopEncoder();
    /// Each start has an initialisation section of its own, as after a reconnect.
    void startEncoder();
    void setSource(const QStringList &source) { m_source = source; }
    /// As a server that is gone: nobody listens any more.
    void stopServing();
    void startServing();

    void requireToken(const QByteArray &token) { m_token = token; }
    QUrl url() const;
    /// The Authorization headers seen, one for each request.
    const QList<QByteArray> &authorizations() const { return m_authorizations; }

private:
    void answer(QTcpSocket *socket);

    QTemporaryDir m_folder;
    QStringList m_source;
    QProcess m_ffmpeg;
    int m_starts = 0;
    QTcpServer m_server;
    quint16 m_port = 0;
    QByteArray m_token;
    QList<QByteArray> m_authorizations;
};

} // namespace belfry::test
