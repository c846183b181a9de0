#include "unit/obs/FakeObs.h"

#include "obs/ObsProtocol.h"
#include "unit/obs/Recording.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebSocket>

#include <algorithm>

namespace belfry::test {

using namespace Qt::StringLiterals;

namespace {

/// The first recorded greeting that asks for a password.
QJsonObject recordedHello()
{
    return recorded(u"wrong password"_s).front().message[u"d"].toObject();
}

/// OBS's own codes are outside Qt's enumerators.
void closeWith(QWebSocket *client, int code, const QString &reason)
{
    client->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

} // namespace

FakeObs::FakeObs(quint16 port) : m_port(port), m_service(recordedAnswer(u"GetStreamServiceSettings"_s))
{
    reopen();
}

FakeObs::~FakeObs()
{
    shut();
}

void FakeObs::shut()
{
    dropClients();
    m_server.reset();
}

void FakeObs::reopen()
{
    m_server = std::make_unique<QWebSocketServer>(u"WebSocket++/0.8.2"_s, QWebSocketServer::NonSecureMode);
    m_server->setSupportedSubprotocols({u"obswebsocket.json"_s});
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("port %d: %s", m_port, qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
    m_active = false;
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &FakeObs::greet);
}

void FakeObs::greet()
{
    QWebSocket *client = m_server->nextPendingConnection();
    client->setParent(this);
    m_clients.push_back(client);
    ++hellos;
    connect(client, &QWebSocket::textMessageReceived, this, [this, client](const QString &text) { take(client, text); });
    connect(client, &QWebSocket::disconnected, this, [this, client] {
        std::erase(m_clients, client);
        client->deleteLater();
    });
    QJsonObject hello = recordedHello();
    if (!helloVersion.isEmpty())
        hello[u"obsWebSocketVersion"_s] = helloVersion;
    if (password.isEmpty())
        hello.remove(u"authentication");
    send(client, 0, hello);
}

void FakeObs::take(QWebSocket *client, const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject data = message[u"d"].toObject();
    if (message[u"op"].toInt() == 1)
        identify(client, data);
    else if (message[u"op"].toInt() == 6)
        respond(client, data);
}

void FakeObs::identify(QWebSocket *client, const QJsonObject &data)
{
    const QJsonObject asked = recordedHello()[u"authentication"].toObject();
    const QString right = obs::ObsProtocol::authentication(Secret(password.toStdString()), asked[u"salt"].toString(),
                                                           asked[u"challenge"].toString());
    if (!password.isEmpty() && data[u"authentication"].toString() != right)
        closeWith(client, 4009, u"Authentication failed."_s);
    else
        send(client, 2, {{u"negotiatedRpcVersion"_s, 1}});
}

void FakeObs::respond(QWebSocket *client, const QJsonObject &request)
{
    const QString type = request[u"requestType"].toString();
    const QJsonObject data = request[u"requestData"].toObject();
    requests.push_back({type, data});
    if (silent.value(type) > 0) {
        --silent[type];
        return;
    }
    const int code = failures.value(type, 100);
    QJsonObject response{{u"requestType"_s, type}, {u"requestId"_s, request[u"requestId"]}};
    response[u"requestStatus"_s] = QJsonObject{{u"code"_s, code}, {u"result"_s, code == 100}};
    if (code == 100)
        response[u"responseData"_s] = answerTo(type, data);
    send(client, 7, response);
}

QJsonObject FakeObs::answerTo(const QString &type, const QJsonObject &data)
{
    if (answers.contains(type))
        return answers[type];
    if (type == u"GetStreamServiceSettings")
        return m_service;
    if (type == u"SetStreamServiceSettings") {
        QJsonObject settings = data[u"streamServiceSettings"].toObject();
        if (m_service[u"streamServiceType"] == data[u"streamServiceType"]) {
            QJsonObject merged = m_service[u"streamServiceSettings"].toObject();
            for (auto field = settings.begin(); field != settings.end(); ++field)
                merged[field.key()] = field.value();
            settings = merged;
        }
        m_service = {{u"streamServiceType"_s, data[u"streamServiceType"]}, {u"streamServiceSettings"_s, settings}};
        return {};
    }
    const QString parameter = data[u"parameterCategory"].toString() + u'/' + data[u"parameterName"].toString();
    if (type == u"SetProfileParameter") {
        if (data[u"parameterValue"].isString())
            m_parameters[parameter] = data[u"parameterValue"].toString();
        else
            m_parameters.remove(parameter);
        return {};
    }
    if (type == u"GetProfileParameter") {
        static const QMap<QString, QString> defaults{{u"Output/Mode"_s, u"Simple"_s},
                                                     {u"SimpleOutput/StreamEncoder"_s, u"x264"_s},
                                                     {u"SimpleOutput/UseAdvanced"_s, u"false"_s}};
        const auto orNull = [](const QMap<QString, QString> &map, const QString &key) {
            return map.contains(key) ? QJsonValue(map[key]) : QJsonValue();
        };
        return {{u"parameterValue"_s, orNull(m_parameters, parameter)},
                {u"defaultParameterValue"_s, orNull(defaults, parameter)}};
    }
    if (type == u"GetSceneList") {
        const auto scene = [](const QString &name) { return QJsonObject{{u"sceneName"_s, name}}; };
        return {{u"scenes"_s, QJsonArray{scene(u"Worship"_s), scene(u"Sermon"_s), scene(u"Welcome"_s)}}};
    }
    if (type == u"GetStreamStatus") {
        QJsonObject status = recordedAnswer(type);
        status[u"outputActive"_s] = m_active;
        return status;
    }
    if (followsStart && type == u"StartStream") {
        streamState(u"STARTING"_s);
        streamState(u"STARTED"_s);
    }
    if (followsStart && type == u"StopStream") {
        streamState(u"STOPPING"_s);
        streamState(u"STOPPED"_s);
    }
    return recordedAnswer(type);
}

void FakeObs::event(const QString &type, const QJsonObject &data)
{
    for (QWebSocket *client : m_clients)
        send(client, 5, {{u"eventType"_s, type}, {u"eventIntent"_s, 64}, {u"eventData"_s, data}});
}

void FakeObs::streamState(const QString &word)
{
    m_active = word == u"STARTED" || word == u"RECONNECTED" || word == u"RECONNECTING";
    event(u"StreamStateChanged"_s, {{u"outputActive"_s, word == u"STARTED"},
                                    {u"outputState"_s, QString(u"OBS_WEBSOCKET_OUTPUT_"_s + word)}});
}

void FakeObs::closeClients(int code, const QString &reason)
{
    for (QWebSocket *client : std::vector(m_clients))
        closeWith(client, code, reason);
}

void FakeObs::dropClients()
{
    for (QWebSocket *client : std::exchange(m_clients, {})) {
        client->disconnect(this);
        client->abort();
        client->deleteLater();
    }
}

std::vector<FakeObs::Request> FakeObs::asked(const QString &type) const
{
    std::vector<Request> found;
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(found),
                 [&](const Request &request) { return request.type == type; });
    return found;
}

void FakeObs::send(QWebSocket *client, int op, const QJsonObject &data)
{
    const QJsonObject message{{u"op"_s, op}, {u"d"_s, data}};
    client->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

} // namespace belfry::test
