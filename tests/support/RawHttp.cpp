#include "support/RawHttp.h"

#include "support/Recorder.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QList>
#include <QTcpSocket>

namespace belfry::test {
namespace {

bool isWhole(const QByteArray &bytes, bool headOnly)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    if (headOnly)
        return true;
    const QByteArray head = bytes.left(end).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    if (at < 0)
        return false;
    const qsizetype value = at + 17;
    const qsizetype stop = head.indexOf("\r\n", value);
    const qint64 length = head.mid(value, stop < 0 ? -1 : stop - value).trimmed().toLongLong();
    return bytes.size() - (end + 4) >= length;
}

} // namespace

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

HttpAnswer httpRequest(const QUrl &server, const QByteArray &method, const QByteArray &target, const QByteArray &token,
                       const QByteArray &jsonBody, int timeoutMs)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: " + server.authority().toUtf8() + "\r\n";
    request += "Connection: close\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    if (!jsonBody.isEmpty())
        request += "Content-Type: application/json\r\n";
    if (method != "GET" && method != "HEAD")
        request += "Content-Length: " + QByteArray::number(jsonBody.size()) + "\r\n";
    request += "\r\n" + jsonBody;

    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    if (!socket.waitForConnected(timeoutMs))
        return {};
    socket.write(request);
    const QDeadlineTimer deadline(timeoutMs);
    QByteArray bytes;
    while (!isWhole(bytes, method == "HEAD") && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
        bytes += socket.readAll();
    }
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    HttpAnswer answer{bytes.mid(9, 3).toInt(), bytes.left(end), bytes.mid(end + 4)};
    if (answer.status < 400)
        registerSecretsOf(token, jsonBody);
    recordAnswer(method, target, answer.status, answer.header("content-type"), answer.body);
    return answer;
}

QByteArray rawExchange(const QString &host, quint16 port, const QByteArray &bytes, int timeoutMs, bool *closedByPeer)
{
    QTcpSocket socket;
    socket.connectToHost(host, port);
    QByteArray answer;
    if (!socket.waitForConnected(timeoutMs))
        return answer;
    socket.write(bytes);
    const QDeadlineTimer deadline(timeoutMs);
    while (socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
        socket.waitForReadyRead(static_cast<int>(qMin<qint64>(deadline.remainingTime(), 200)));
        answer += socket.readAll();
    }
    if (closedByPeer)
        *closedByPeer = socket.state() != QAbstractSocket::ConnectedState;
    return answer;
}

} // namespace belfry::test
