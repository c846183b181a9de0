#include "unit/client/FakeServer.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace belfry::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

FakeServer::FakeServer(quint16 port) : channel(emptyChannel())
{
    sockets.setSupportedSubprotocols({u"belfry.chat.v1"_s});
    if (!m_server.listen(QHostAddress::LocalHost, port))
        qFatal("%s", qPrintable(m_server.errorString()));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QUrl FakeServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

QJsonObject FakeServer::emptyChannel()
{
    return parsed(R"({"channel": "church", "church": "Grace Church", "title": "Sunday Morning Worship", "state": "off_air",
        "on_air": false, "next_start": null, "started_at": null, "playlist": "/live/3k/index.m3u8", "broadcast": null,
        "ingest": {"state": "none", "publisher": null, "standby": null, "held": false, "video": null, "audio": null,
                   "keyframe_seen": false, "silent_ms": null, "bytes": 0},
        "health": {"findings": [{"id": "ingest.none", "severity": "warning", "since": "2026-11-22T09:00:00.000Z", "values": {}}]}})");
}

QJsonObject FakeServer::receiving(double seconds)
{
    QJsonObject ingest = parsed(R"({"state": "receiving", "standby": null, "held": false, "keyframe_seen": true, "silent_ms": 12,
        "bytes": 1234567, "publisher": {"id": "7", "address": "127.0.0.1:51234", "encoder": "obs-output module",
        "since": "2026-11-22T09:30:00.000Z"}, "audio": {"codec": "mp4a.40.2", "sample_rate": 48000, "channels": 2, "kbps": 96.0}})");
    ingest[u"video"_s] = QJsonObject{{u"codec"_s, u"avc1.64001e"_s}, {u"width"_s, 1920}, {u"height"_s, 1080}, {u"fps"_s, 30.0},
                                     {u"kbps"_s, 4384.0}, {u"keyframe_interval_s"_s, seconds}};
    QJsonObject channel = emptyChannel();
    channel[u"ingest"_s] = ingest;
    channel[u"health"_s] = seconds < 4.5
        ? parsed(R"({"findings": []})")
        : parsed(R"({"findings": [{"id": "ingest.keyframes_far", "severity": "warning", "since": "2026-11-22T09:30:05.000Z",
                    "values": {"seconds": 8.3}}]})");
    return channel;
}

void FakeServer::setOnAir(bool onAir)
{
    channel[u"state"_s] = onAir ? u"on_air"_s : u"off_air"_s;
    channel[u"on_air"_s] = onAir;
    channel[u"started_at"_s] = onAir ? QJsonValue(u"2026-11-22T10:00:00.000Z"_s) : QJsonValue();
}

void FakeServer::setShowing(const QString &what)
{
    QJsonObject ingest = channel[u"ingest"_s].toObject();
    ingest[u"showing"_s] = what;
    channel[u"ingest"_s] = ingest;
}

void FakeServer::take(QTcpSocket *socket)
{
    QByteArray all = socket->property("all").toByteArray() + socket->readAll();
    socket->setProperty("all", all);
    const auto headEnd = all.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Request request;
    const QList<QByteArray> lines = all.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    request.verb = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    request.body = all.mid(headEnd + 4);
    if (request.body.size() < request.headers.value("content-length").toLongLong())
        return;
    socket->setProperty("all", QByteArray());
    requests.push_back(request);
    if (request.path.endsWith("/socket") && !silent) {
        socket->disconnect(this);
        for (auto byte = all.crbegin(); byte != all.crend(); ++byte)
            socket->ungetChar(*byte);
        sockets.handleConnection(socket);
        Q_EMIT socket->readyRead();
        return;
    }
    if (hearsEvents && request.path.startsWith("/api/v1/events")) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
                      "retry: 1500\nevent: hello\ndata: {\"now\":\"2026-11-22T10:00:00.000Z\"}\n\n");
        m_listeners.emplace_back(socket);
        return;
    }
    if (!silent)
        send(socket, answerTo(request));
}

void FakeServer::tell(const QByteArray &frame)
{
    for (const auto &socket : m_listeners) {
        if (socket)
            socket->write(frame);
    }
}

void FakeServer::hangUpOnListeners()
{
    for (const auto &socket : std::exchange(m_listeners, {})) {
        if (socket)
            socket->disconnectFromHost();
    }
}

int FakeServer::listeners() const
{
    return static_cast<int>(std::count_if(m_listeners.begin(), m_listeners.end(), [](const auto &socket) {
        return socket && socket->state() == QAbstractSocket::ConnectedState;
    }));
}

FakeServer::Answer FakeServer::answerTo(const Request &request)
{
    const QByteArray what = request.verb + ' ' + request.path;
    if (answers.contains(what))
        return answers[what];
    for (auto answer = prefixAnswers.begin(); answer != prefixAnswers.end(); ++answer) {
        if (what.startsWith(answer.key()))
            return answer.value();
    }
    const QByteArray bearer = request.headers.value("authorization");
    if (!bearer.isEmpty() && bearer != "Bearer " + token)
        return {401, R"({"type":"about:blank","title":"Unauthorized","status":401,"code":"unauthorized","detail":"The token is not known."})"};
    if (what == "GET /healthz")
        return {200, R"({"status":"ok"})"};
    if (what == "GET /api/v1/health")
        return {200, text({{u"status"_s, u"ok"_s}, {u"on_air"_s, isOnAirElsewhere || channel[u"on_air"].toBool()}})};
    if (what == "GET /api/v1/channels/church")
        return {200, text(channel)};
    if (what == "PATCH /api/v1/channels/church") {
        const QJsonObject change = QJsonDocument::fromJson(request.body).object();
        for (auto field = change.begin(); field != change.end(); ++field)
            channel[field.key()] = field.value();
        return {200, text(channel)};
    }
    if (what == "GET /api/v1/channels/church/ingest-key")
        return {200, R"({"rtmp":"rtmp://127.0.0.1:1935/live","key":"sunday?key&1"})"};
    if (what == "POST /api/v1/channels/church/keep-going") {
        setShowing(u"source"_s);
        return {200, text({{u"channel"_s, channel}, {u"already"_s, false}})};
    }
    if (closes && what == "POST /api/v1/channels/church/end" && request.body.contains("closing_s")) {
        setShowing(u"closing"_s);
        return {200, text({{u"channel"_s, channel}, {u"already"_s, false}})};
    }
    if (what == "POST /api/v1/channels/church/go-live" || what == "POST /api/v1/channels/church/end") {
        const bool live = request.path.endsWith("go-live");
        const bool already = channel[u"on_air"].toBool() == live;
        setOnAir(live);
        return {200, text({{u"channel"_s, channel}, {u"already"_s, already}})};
    }
    return {404, R"({"type":"about:blank","title":"Not Found","status":404,"code":"not_found","detail":"There is nothing here."})"};
}

void FakeServer::send(QTcpSocket *socket, const Answer &answer)
{
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nContent-Type: application/json\r\nConnection: close\r\n"
                  + answer.headers + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    socket->disconnectFromHost();
}

} // namespace belfry::test
