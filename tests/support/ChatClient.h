// ChatClient: somebody in a room, over a real WebSocket that shares nothing with the server's.
#pragma once

#include "support/ServerProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QtTest/qtestsystem.h>

#include <functional>
#include <vector>

namespace belfry::test {

/// Keeps everything it was told. Blocks; for tests only.
class ChatClient {
public:
    static constexpr int kSoon = 20'000;

    /// `headers` with their CRLF. The token is offered as a page would.
    ChatClient(const ServerProcess &server, const QByteArray &room, const QByteArray &headers = {}, const QByteArray &token = {})
    {
        m_socket.connectToHost(server.http().host(), static_cast<quint16>(server.http().port()));
        m_socket.write("GET /api/v1/chat-rooms/" + room + "/socket HTTP/1.1\r\nHost: " + server.http().authority().toUtf8() +
                       "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: belfry.chat.v1" +
                       (token.isEmpty() ? QByteArray() : ", bearer." + token) + "\r\n" + headers + "\r\n");
    }
    /// The status of the answer to the upgrade.
    int status()
    {
        (void)QTest::qWaitFor([this] { return read() && !m_head.isEmpty(); }, kSoon);
        return m_head.mid(9, 3).toInt();
    }
    /// "Cookie: …" as a browser would send it back.
    QByteArray cookie()
    {
        const qsizetype at = m_head.indexOf("Set-Cookie: ") + 12;
        return "Cookie: " + m_head.mid(at, m_head.indexOf(';', at) - at) + "\r\n";
    }
    const QByteArray &head() const { return m_head; }
    void say(const QJsonObject &object) { sendFrame(0x81, QJsonDocument(object).toJson(QJsonDocument::Compact)); }
    void sendFrame(int first, const QByteArray &payload)
    {
        QByteArray bytes(1, static_cast<char>(first));
        if (payload.size() < 126)
            bytes += static_cast<char>(0x80 | payload.size());
        else
            bytes += QByteArray("\xfe") + static_cast<char>(payload.size() >> 8) + static_cast<char>(payload.size());
        m_socket.write(bytes + QByteArray(4, '\0') + payload);
    }
    /// hello, and the welcome.
    QJsonObject enter(QJsonObject hello = {})
    {
        if (status() != 101)
            return {};
        hello.insert(QStringLiteral("type"), QStringLiteral("hello"));
        say(hello);
        return next(QStringLiteral("welcome"));
    }
    /// The next of that type that has not been asked for yet; those before it are passed over. Empty when none comes.
    QJsonObject next(const QString &type, const std::function<bool(const QJsonObject &)> &isIt = {}, int ms = kSoon)
    {
        QJsonObject found;
        (void)QTest::qWaitFor([&] {
            read();
            for (; m_next < told.size(); ++m_next) {
                if (told[m_next][u"type"].toString() == type && (!isIt || isIt(told[m_next]))) {
                    found = told[m_next++];
                    return true;
                }
            }
            return false;
        }, ms);
        return found;
    }
    QJsonObject write(const QString &text, const QString &ref, const QString &answer = QStringLiteral("written"))
    {
        say({{QStringLiteral("type"), QStringLiteral("write")}, {QStringLiteral("ref"), ref}, {QStringLiteral("text"), text}});
        const std::size_t from = m_next;
        const QJsonObject found = next(answer, [&ref](const QJsonObject &one) { return one[u"ref"].toString() == ref; });
        m_next = from;
        return found;
    }
    /// The texts of all messages so far, in the order they came.
    QStringList texts()
    {
        read();
        QStringList all;
        for (const QJsonObject &one : told) {
            if (one[u"type"].toString() == u"message")
                all << one[u"message"][u"text"].toString();
        }
        return all;
    }
    /// The code it was closed with; 0 when it is not.
    int closedWith(int ms = kSoon)
    {
        (void)QTest::qWaitFor([this] { return read() && (m_closed != 0 || m_socket.state() == QAbstractSocket::UnconnectedState); }, ms);
        return m_closed;
    }
    void pauseReading() { m_socket.setReadBufferSize(1); }

    std::vector<QJsonObject> told;

private:
    bool read()
    {
        m_in += m_socket.readAll();
        if (m_head.isEmpty()) {
            const qsizetype end = m_in.indexOf("\r\n\r\n");
            if (end < 0)
                return true;
            m_head = m_in.left(end + 2);
            m_in.remove(0, end + 4);
        }
        while (takeFrame()) {
        }
        return true;
    }
    bool takeFrame()
    {
        if (m_in.size() < 2 || !m_head.startsWith("HTTP/1.1 101"))
            return false;
        const auto byte = [this](qsizetype i) { return static_cast<unsigned char>(m_in[i]); };
        qsizetype size = byte(1) & 0x7f;
        const qsizetype more = size == 126 ? 2 : size == 127 ? 8 : 0;
        if (m_in.size() < 2 + more)
            return false;
        if (more != 0) {
            size = 0;
            for (qsizetype i = 0; i < more; ++i)
                size = size << 8 | byte(2 + i);
        }
        if (m_in.size() < 2 + more + size)
            return false;
        const int opcode = byte(0) & 0x0f;
        const QByteArray payload = m_in.mid(2 + more, size);
        m_in.remove(0, 2 + more + size);
        if (opcode == 1)
            told.push_back(QJsonDocument::fromJson(payload).object());
        else if (opcode == 8 && payload.size() >= 2)
            m_closed = static_cast<unsigned char>(payload[0]) << 8 | static_cast<unsigned char>(payload[1]);
        else if (opcode == 9)
            sendFrame(0x8a, payload);
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_in;
    QByteArray m_head;
    std::size_t m_next = 0;
    int m_closed = 0;
};

/// A room of the channel, made now by the server's owner.
inline QByteArray makeChatRoom(const ServerProcess &server, const QByteArray &json = "{\"title\":\"Lobby\"}")
{
    return server.post("/api/v1/channels/church/chat-rooms", json).json()[u"id"].toString().toUtf8();
}

} // namespace belfry::test
