// Live events of the real server, over real sockets.
#include "support/Case.h"
#include "support/ServerProcess.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>
#include <QWebSocket>

#include <memory>
#include <vector>

#ifndef Q_OS_WIN
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 20'000;
const QByteArray kChannel = "/api/v1/channels/church";
const QByteArray kEvents = kChannel + "/events";

// One listener by server-sent events; reads only when told to.
class Listener {
public:
    Listener(const ServerProcess &server, const QByteArray &headers = {}, const QByteArray &target = kEvents)
    {
        socket.connectToHost(server.http().host(), static_cast<quint16>(server.http().port()));
        socket.write("GET " + target + " HTTP/1.1\r\nHost: " + server.http().authority().toUtf8() + "\r\n" + headers + "\r\n");
    }
    bool hears(const QByteArray &text)
    {
        return QTest::qWaitFor([&] {
            m_heard += socket.readAll();
            return m_heard.contains(text);
        }, kSoon);
    }
    const QByteArray &heard() const { return m_heard; }
    int status() const { return m_heard.mid(9, 3).toInt(); }
    QByteArray lastId() const
    {
        const qsizetype at = m_heard.lastIndexOf("\nid: ") + 5;
        return m_heard.mid(at, m_heard.indexOf('\n', at) - at);
    }

    QTcpSocket socket;

private:
    QByteArray m_heard;
};

#ifndef Q_OS_WIN
constexpr int kEventsAtMost = 2'000;

// Asks for the events and never reads; the system keeps as little for it as it can.
class Deaf {
public:
    explicit Deaf(const ServerProcess &server) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        const int least = 1;
        setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &least, sizeof least);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(server.http().port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const QByteArray request = "GET " + kEvents + " HTTP/1.1\r\nHost: x\r\n\r\n";
        m_isAsked = connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
                    && send(m_socket, request.constData(), static_cast<size_t>(request.size()), 0) == request.size();
    }
    ~Deaf() { close(m_socket); }
    Deaf(const Deaf &) = delete;
    Deaf &operator=(const Deaf &) = delete;

    /// The server has ended it: behind what came before the end, or at once with a reset, there is nothing.
    bool isGone() const
    {
        char bytes[4096];
        while (m_isAsked) {
            pollfd wait{m_socket, POLLIN, 0};
            if (poll(&wait, 1, kSoon) != 1)
                return false;
            if (recv(m_socket, bytes, sizeof bytes, 0) <= 0)
                return true;
        }
        return false;
    }

private:
    int m_socket;
    bool m_isAsked = false;
};
#endif

HttpAnswer setTitle(const ServerProcess &server, const QByteArray &title)
{
    return httpRequest(server.http(), "PATCH", kChannel, server.token(), "{\"title\":\"" + title + "\"}");
}

QByteArray titled(const QByteArray &title)
{
    return "\"title\":\"" + title + '"';
}

QUrl socketUrl(const ServerProcess &server)
{
    QUrl url = server.http();
    url.setScheme(u"ws"_s);
    url.setPath(QString::fromLatin1(kEvents));
    return url;
}

QByteArray upgrade(const QByteArray &more = {})
{
    return "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + more;
}

// A client's frame, with a mask of zeros.
QByteArray frame(int first, const QByteArray &payload)
{
    QByteArray bytes(1, static_cast<char>(first));
    if (payload.size() < 126)
        bytes += static_cast<char>(0x80 | payload.size());
    else
        bytes += QByteArray("\xfe") + static_cast<char>(payload.size() >> 8) + static_cast<char>(payload.size());
    return bytes + QByteArray(4, '\0') + payload;
}

QByteArray metric(const ServerProcess &server, const QByteArray &name)
{
    const QByteArray text = '\n' + server.get("/metrics").body;
    const qsizetype at = text.indexOf(QByteArray('\n' + name + ' '));
    return at < 0 ? QByteArray() : text.mid(at + name.size() + 2, text.indexOf('\n', at + 1) - at - name.size() - 2);
}

} // namespace

class tst_Events : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoWasCutOffMissesNothing()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        QByteArray id;
        {
            Listener listener(server);
            QVERIFY(listener.hears("event: channel\n"));
            QVERIFY(listener.heard().contains("Content-Type: text/event-stream"));
            QVERIFY(listener.heard().contains("\nretry: ") && listener.heard().contains("event: hello\n"));
            QCOMPARE(setTitle(server, "Morning").status, 200);
            QVERIFY(listener.hears(titled("Morning")));
            QVERIFY(!listener.heard().contains("ingest") && !listener.heard().contains("findings"));
            id = listener.lastId();
        }
        setTitle(server, "Noon");
        setTitle(server, "Evening");
        Listener again(server, "Last-Event-ID: " + id + "\r\n");
        QVERIFY(again.hears(titled("Evening")));
        QVERIFY(again.heard().contains(titled("Noon")) && !again.heard().contains(titled("Morning")));
        QVERIFY(!again.heard().contains("event: reset"));

        server.kill();
        QVERIFY(server.start());
        Listener after(server, "Last-Event-ID: " + id + "\r\n");
        QVERIFY(after.hears("event: reset\n"));
        QVERIFY(after.hears(titled("Evening")));
        QCOMPARE(metric(server, "belfry_events_resumed_total{result=\"reset\"}"), "1");
    }

    void theOwnerHearsMoreAndOnlyWithTheToken()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        const QByteArray bearer = "Authorization: Bearer " + server.token() + "\r\n";
        Listener owner(server, bearer);
        QVERIFY(owner.hears("\"findings\":"));
        QVERIFY(owner.heard().contains("\"ingest\":"));
        QVERIFY(!owner.heard().contains("Access-Control-Allow-Origin"));
        Listener viewer(server);
        QVERIFY(viewer.hears("event: channel"));
        QVERIFY(viewer.heard().contains("Access-Control-Allow-Origin: *"));
        Listener byUrl(server, {}, kEvents + "?token=" + server.token() + "&access_token=" + server.token());
        QVERIFY(byUrl.hears("event: channel"));
        QVERIFY(!byUrl.heard().contains("findings"));
        Listener wrong(server, "Authorization: Bearer wrong\r\n");
        QVERIFY(wrong.hears("HTTP/1.1 401"));
        QCOMPARE(server.get("/api/v1/channels/nobody/events").status, 404);
        // Case 31: six for one user, and no seventh.
        std::vector<std::unique_ptr<Listener>> more;
        for (int i = 2; i <= 6; ++i) {
            more.push_back(std::make_unique<Listener>(server, bearer));
            QVERIFY(more.back()->hears("event: channel"));
        }
        Listener seventh(server, bearer);
        QVERIFY(seventh.hears("too_many_streams"));
        QCOMPARE(seventh.status(), 429);
        more.pop_back();
        QVERIFY(QTest::qWaitFor([&] {
            Listener next(server, bearer);
            return next.hears("HTTP/1.1 ") && next.status() == 200;
        }, kSoon));
    }

    void anAddressHasSoManyStreams()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start({u"--event-streams-per-address"_s, u"2"_s}));
        Listener a(server), b(server);
        QVERIFY(a.hears("event: channel") && b.hears("event: channel"));
        Listener c(server);
        QVERIFY(c.hears("too_many_streams"));
        Listener socket(server, upgrade());
        QVERIFY(socket.hears("too_many_streams"));
        a.socket.abort();
        QVERIFY(QTest::qWaitFor([&] {
            Listener next(server);
            return next.hears("HTTP/1.1 ") && next.status() == 200;
        }, kSoon));
    }

    void theDesktopsWebSocketHearsTheSame()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        QWebSocket socket;
        QStringList heard;
        connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString &message) { heard << message; });
        QSignalSpy pongs(&socket, &QWebSocket::pong);
        QSignalSpy gone(&socket, &QWebSocket::disconnected);
        socket.open(socketUrl(server));
        QTRY_VERIFY_WITH_TIMEOUT(heard.size() >= 2, kSoon);
        const auto hello = QJsonDocument::fromJson(heard[0].toUtf8()).object();
        QCOMPARE(hello["event"_L1].toString(), u"hello"_s);
        const auto state = QJsonDocument::fromJson(heard[1].toUtf8()).object();
        QCOMPARE(state["event"_L1].toString(), u"channel"_s);
        QCOMPARE(state["data"_L1]["channel"_L1].toString(), u"church"_s);
        QVERIFY(!state["data"_L1].toObject().contains("ingest"_L1));
        setTitle(server, "Matins");
        QTRY_VERIFY_WITH_TIMEOUT(heard.last().contains(u"Matins"_s), kSoon);
        const QString id = QJsonDocument::fromJson(heard.last().toUtf8())["id"_L1].toString();
        socket.ping("still there");
        QTRY_COMPARE_WITH_TIMEOUT(pongs.size(), 1, kSoon);

        // Resumed by the query, as a browser must.
        setTitle(server, "Lauds");
        QWebSocket again;
        QStringList rest;
        connect(&again, &QWebSocket::textMessageReceived, this, [&](const QString &message) { rest << message; });
        QUrl url = socketUrl(server);
        url.setQuery(u"last-event-id="_s + id);
        again.open(url);
        QTRY_COMPARE_WITH_TIMEOUT(rest.size(), 2, kSoon);
        QVERIFY(rest[1].contains(u"Lauds"_s) && rest[1].contains(u"\"channel\""_s));

        // Nothing may outlast the end of the server.
        QVERIFY(server.stop());
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, kSoon);
        QCOMPARE(static_cast<int>(socket.closeCode()), 1001);
    }

    void aForeignPageGetsNoWebSocket()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start({u"--allowed-origins"_s, u"https://www.church.example"_s}));
        const auto status = [&](const QByteArray &headers) {
            Listener listener(server, headers);
            return listener.hears("\r\n\r\n") ? listener.status() : 0;
        };
        const QByteArray own = "Origin: http://" + server.http().authority().toUtf8() + "\r\n";
        QCOMPARE(status(upgrade(own)), 101);
        QCOMPARE(status(upgrade("Origin: https://www.church.example\r\n")), 101);
        QCOMPARE(status(upgrade("Origin: https://evil.example\r\n")), 403);
        QCOMPARE(status(upgrade("Origin: null\r\n")), 403);
        QCOMPARE(status(upgrade().replace("Version: 13", "Version: 12")), 426);
        // The token by subprotocol: a right one, a wrong one, and none in the answer.
        Listener owner(server, upgrade("Sec-WebSocket-Protocol: belfry.v1, bearer." + server.token() + "\r\n"));
        QVERIFY(owner.hears("\"findings\":"));
        QVERIFY(owner.heard().contains("Sec-WebSocket-Protocol: belfry.v1\r\n"));
        QVERIFY(!owner.heard().contains(server.token()));
        QCOMPARE(status(upgrade("Sec-WebSocket-Protocol: belfry.v1, bearer.wrong\r\n")), 401);
    }

    void aWebSocketThatMisbehavesIsClosedWithTheRightCode_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("code");
        QTest::newRow("unmasked") << QByteArray("\x81\x01x") << 1002;
        QTest::newRow("reserved bit") << frame(0xc1, "x") << 1002;
        QTest::newRow("unknown opcode") << frame(0x83, "x") << 1002;
        QTest::newRow("continuation of nothing") << frame(0x80, "x") << 1002;
        QTest::newRow("bad text") << frame(0x81, "ab\xff") << 1007;
        QTest::newRow("bad text over fragments") << frame(0x01, "ab\xe2") + frame(0x89, "ping") + frame(0x80, "x") << 1007;
        QTest::newRow("4096 bytes, then one more") << frame(0x81, QByteArray(4096, 'a')) + frame(0x81, QByteArray(4097, 'a')) << 1009;
        QTest::newRow("too big in fragments") << frame(0x01, QByteArray(4000, 'a')) + frame(0x80, QByteArray(97, 'a')) << 1009;
        QTest::newRow("eleven messages") << frame(0x81, "m").repeated(11) << 1008;
        QTest::newRow("goodbye") << frame(0x88, "\x03\xe8") << 1000;
    }
    void aWebSocketThatMisbehavesIsClosedWithTheRightCode()
    {
        QFETCH(QByteArray, sent);
        QFETCH(int, code);
        ServerProcess &server = shared();
        Listener listener(server, upgrade());
        QVERIFY(listener.hears("\"event\":\"channel\""));
        listener.socket.write(sent);
        QVERIFY(QTest::qWaitFor([&] { return listener.socket.state() == QAbstractSocket::UnconnectedState; }, kSoon));
        listener.hears({});
        const qsizetype at = listener.heard().lastIndexOf('\x88');
        QVERIFY(at > 0);
        const QByteArray body = listener.heard().mid(at + 2, 2);
        QCOMPARE((static_cast<uchar>(body[0]) << 8) | static_cast<uchar>(body[1]), code);
    }

#ifndef Q_OS_WIN
    void twoThousandHearIt()
    {
        rlimit files{};
        QVERIFY(getrlimit(RLIMIT_NOFILE, &files) == 0);
        files.rlim_cur = std::min<rlim_t>(files.rlim_max, 6'000);
        QVERIFY(setrlimit(RLIMIT_NOFILE, &files) == 0);
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start({u"--http-connections-per-address"_s, u"3000"_s, u"--event-streams-per-address"_s, u"2000"_s}));
        std::vector<std::unique_ptr<Listener>> listeners;
        for (int i = 0; i < 2'000; ++i)
            listeners.push_back(std::make_unique<Listener>(server));
        for (const auto &listener : listeners)
            QVERIFY(listener->hears("event: channel"));
        QCOMPARE(metric(server, "belfry_events_clients{kind=\"sse\"}"), "2000");
        Listener oneMore(server);
        QVERIFY(oneMore.hears("too_many_streams"));
        QCOMPARE(setTitle(server, "For everybody").status, 200);
        for (const auto &listener : listeners)
            QVERIFY(listener->hears(titled("For everybody")));
        QVERIFY(metric(server, "belfry_events_delivered_total").toDouble() >= 4'000);
        QTRY_COMPARE_WITH_TIMEOUT(metric(server, "belfry_events_clients_waiting"), "0", kSoon);

        // All of them are let go when the server ends.
        QVERIFY(server.stop());
        for (const auto &listener : listeners) {
            QVERIFY(QTest::qWaitFor([&] { return listener->socket.state() == QAbstractSocket::UnconnectedState; }, kSoon));
        }
    }

    void whoTakesNothingIsClosedAndNobodyElseIs()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start({u"--http-send-buffer"_s, u"4096"_s}));
        const Deaf deafOne(server);
        std::vector<std::unique_ptr<Listener>> listeners;
        for (int i = 0; i < 20; ++i) {
            listeners.push_back(std::make_unique<Listener>(server));
            QVERIFY(listeners.back()->hears("event: channel"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(metric(server, "belfry_events_clients{kind=\"sse\"}"), "21", kSoon);
        // First what the system holds for it fills, then the events kept pass it by.
        const QByteArray dropped = "belfry_events_dropped_total{kind=\"sse\"}";
        int told = 0;
        while (metric(server, dropped) == "0" && told < kEventsAtMost) {
            for (int i = 0; i < 10; ++i)
                QCOMPARE(setTitle(server, QByteArray(150, 'x') + QByteArray::number(++told)).status, 200);
            QTest::qWait(0);
        }
        QCOMPARE(metric(server, dropped), "1");
        QVERIFY(told > 64);
        qInfo("%d events were told until then", told);
        QCOMPARE(metric(server, "belfry_events_clients{kind=\"sse\"}"), "20");
        QVERIFY(deafOne.isGone());
        QCOMPARE(setTitle(server, "Still here").status, 200);
        for (const auto &listener : listeners) {
            QVERIFY(listener->hears(titled("Still here")));
            QCOMPARE(listener->heard().count("event: channel"), told + 2);
        }
    }
#endif
    void cleanupTestCase() { m_shared.reset(); }

private:
    ServerProcess &shared()
    {
        if (!m_shared) {
            m_shared = std::make_unique<ServerProcess>(QStringLiteral(BELFRY_SERVER));
            m_shared->start();
        }
        return *m_shared;
    }
    std::unique_ptr<ServerProcess> m_shared;
};

BELFRY_CASE(tst_Events)
#include "tst_Events.moc"
