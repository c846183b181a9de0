// Stands for belfry-server in tests of its finding and starting: writes companion.json and answers /healthz to its token.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QDir data(arguments.value(arguments.indexOf(u"--data"_s) + 1));
    if (qEnvironmentVariableIsSet("FAKE_COMPANION_REFUSES")) {
        std::fputs("starting\nbelfry-server: the port is taken\n\n", stderr);
        return 1;
    }
    const QByteArray token = QUuid::createUuid().toByteArray();

    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    QObject::connect(&server, &QTcpServer::newConnection, &app, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, token] {
            const bool known = socket->readAll().contains(QByteArray("Bearer " + token));
            socket->write(known ? "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 15\r\n\r\n{\"status\":\"ok\"}"
                                : "HTTP/1.1 401 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });

    QFile started(data.filePath(u"arguments"_s));
    if (!started.open(QIODevice::Append))
        return 1;
    started.write(arguments.mid(1).join(u' ').toUtf8() + '\n');
    started.close();

    const QJsonObject companion{{u"http"_s, u"http://127.0.0.1:%1"_s.arg(server.serverPort())},
                                {u"rtmp"_s, u"rtmp://127.0.0.1:1935/live"_s},
                                {u"token"_s, QString::fromLatin1(token)},
                                {u"version"_s, u"0.1.0"_s}};
    QSaveFile file(data.filePath(u"companion.json"_s));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return 1;
    file.write(QJsonDocument(companion).toJson());
    if (!file.commit())
        return 1;
    // A test that fails must not leave it behind.
    QTimer::singleShot(std::chrono::seconds(50), &app, &QCoreApplication::quit);
    return app.exec();
}
