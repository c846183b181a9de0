// HookReceiver: who gets webhooks in tests: a small HTTP server that says yes, no, nothing, elsewhere, or too much.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <string>
#include <vector>

namespace belfry::test {

class HookReceiver {
public:
    struct Got {
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; ///< names lower case
        QByteArray body;
    };

    explicit HookReceiver(const QHostAddress &address = QHostAddress::LocalHost)
    {
        if (!m_server.listen(address))
            qFatal("no port");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    std::string url(const char *host = "127.0.0.1", const char *path = "/hook") const
    {
        return std::string("http://") + host + ":" + std::to_string(m_server.serverPort()) + path;
    }

    /// What is answered, whole; "" for nothing at all.
    QByteArray answer = "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n";
    std::vector<Got> got;
    int connections = 0;

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &text = m_text[&socket];
        text += socket.readAll();
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Got one;
        const QList<QByteArray> lines = text.left(end).split('\n');
        one.target = lines.first().split(' ').value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            one.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        one.body = text.mid(end + 4);
        if (one.body.size() < one.headers.value("content-length").toLongLong())
            return;
        m_text.remove(&socket);
        got.push_back(one);
        if (answer.isEmpty())
            return;
        socket.write(answer);
        socket.disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_text;
};

} // namespace belfry::test
