// FakeServer: belfry-server as far as the desktop sees it: docs/api.md over HTTP on a free port.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocketServer>

#include <functional>
#include <vector>

class QTcpSocket;

namespace belfry::test {

/// One request a connection. GUI thread.
class FakeServer final : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray verb;
        QByteArray path;
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    struct Answer {
        int status = 200;
        QByteArray body = {};
        QByteArray headers = {}; ///< whole lines
    };

    explicit FakeServer(quint16 port = 0);

    QUrl url() const;
    quint16 port() const { return m_server.serverPort(); }

    QByteArray token = "owner-token";
    QJsonObject channel;                         ///< what GET answers; go-live and end change it
    QMap<QByteArray, Answer> answers;            ///< by "POST /path": instead of its own
    QMap<QByteArray, Answer> prefixAnswers;      ///< the same by how "GET /path?…" begins
    bool isOnAirElsewhere = false;               ///< another channel of this server is on air
    bool silent = false;                         ///< takes requests and says nothing
    std::vector<Request> requests;
    /// Gets every request for a path that ends with /socket.
    QWebSocketServer sockets{QStringLiteral("chat"), QWebSocketServer::NonSecureMode};
    bool closes = false;                         ///< an end with a closing slate waits for setOnAir(false)
    /// Who listens at /api/v1/events; with `hearsEvents` off they get 404.
    bool hearsEvents = false;
    void tell(const QByteArray &frame);
    void hangUpOnListeners();
    int listeners() const;

    /// The channel of docs/api.md, off air, with nobody sending.
    static QJsonObject emptyChannel();
    /// As it is while OBS sends with keyframes every `seconds`.
    static QJsonObject receiving(double seconds = 2.0);
    void setOnAir(bool onAir);
    /// "source", "closing"
    void setShowing(const QString &what);

private:
    void take(QTcpSocket *socket);
    Answer answerTo(const Request &request);
    static void send(QTcpSocket *socket, const Answer &answer);

    QTcpServer m_server;
    std::vector<QPointer<QTcpSocket>> m_listeners;
};

} // namespace belfry::test
