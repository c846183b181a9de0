#include "app/ServerApi.h"

#include "app/Connection.h"
#include "client/ServerClient.h"

#include <QMetaObject>
#include <QPointer>

#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

client::ApiAnswer outOfSight()
{
    client::ApiAnswer answer;
    answer.error = fail(ErrorCode::Unreachable, "the server is out of sight");
    return answer;
}

} // namespace

ServerApi::ServerApi(client::ServerClient &server, client::EventStream &events, Connection &connection, QObject *parent)
    : QObject(parent), m_server(server), m_events(events), m_connection(connection)
{
    connect(&m_connection, &Connection::changed, this, [this] {
        if (std::exchange(m_rights, m_connection.state().rights) != m_connection.state().rights)
            Q_EMIT rightsChanged();
        follow();
    });
    connect(&m_connection, &Connection::tokenRenewed, this, [this] {
        if (m_listening.isEmpty())
            return;
        m_listeningAs = QByteArray::fromStdString(m_server.token().reveal());
        m_events.setToken(m_server.token());
    });
    connect(&m_events, &client::EventStream::readAnew, this, &ServerApi::readAnew);
    connect(&m_events, &client::EventStream::happened, this, [this](const client::ServerEvent &event) {
        if (event.channel.isEmpty() || event.channel == channelName())
            Q_EMIT happened(event);
    });
    connect(&m_events, &client::EventStream::counted, this, [this](const QJsonObject &viewers) {
        const int now = viewers[channelName()].toInt(0);
        if (std::exchange(m_viewers, now) != now)
            Q_EMIT viewersCounted(now);
    });
}

void ServerApi::follow()
{
    const ConnectionState &now = m_connection.state();
    if (now.link != LinkState::Connected) {
        // A companion that starts again has another address; a stream to the old one would try for ever.
        if (now.link != LinkState::Unreachable && !m_listening.isEmpty()) {
            m_events.close();
            m_listening.clear();
        }
        return;
    }
    const QByteArray token = QByteArray::fromStdString(m_server.token().reveal());
    if (m_listening == now.address && m_listeningAs == token)
        return;
    m_listening = now.address;
    m_listeningAs = token;
    m_viewers = -1;
    QUrl events = m_server.urlOf(u"/api/v1/events"_s);
    events.setQuery(u"category=all"_s);
    m_events.open(events, m_server.token());
}

QString ServerApi::inChannel(const QString &what) const
{
    return u"/api/v1/channels/%1%2"_s.arg(channelName(), what);
}

QString ServerApi::channelName() const
{
    return m_server.channelName();
}

const Rights &ServerApi::rights() const
{
    return m_connection.state().rights;
}

bool ServerApi::isInSight() const
{
    return m_connection.state().link == LinkState::Connected;
}

void ServerApi::get(const QString &path, QObject *context, Reply reply)
{
    send({.path = path}, context, std::move(reply));
}

void ServerApi::get(const QString &path, const QUrlQuery &query, QObject *context, Reply reply)
{
    send({.path = path, .query = query}, context, std::move(reply));
}

void ServerApi::post(const QString &path, const QJsonObject &body, QObject *context, Reply reply)
{
    send({.verb = "POST", .path = path, .body = body}, context, std::move(reply));
}

void ServerApi::patch(const QString &path, const QJsonObject &body, const QByteArray &etag, QObject *context, Reply reply)
{
    send({.verb = "PATCH", .path = path, .body = body, .ifMatch = etag}, context, std::move(reply));
}

void ServerApi::put(const QString &path, const QJsonObject &body, const QByteArray &etag, QObject *context, Reply reply)
{
    send({.verb = "PUT", .path = path, .body = body, .ifMatch = etag}, context, std::move(reply));
}

void ServerApi::remove(const QString &path, const QByteArray &etag, QObject *context, Reply reply)
{
    send({.verb = "DELETE", .path = path, .ifMatch = etag}, context, std::move(reply));
}

void ServerApi::send(const client::ApiCall &call, QObject *context, Reply reply)
{
    auto guarded = [context = QPointer(context), reply = std::move(reply)](const client::ApiAnswer &answer) {
        if (context)
            reply(answer);
    };
    if (isInSight() || call.verb == "GET") {
        m_server.call(call, std::move(guarded));
        return;
    }
    QMetaObject::invokeMethod(context, [guarded = std::move(guarded)] { guarded(outOfSight()); }, Qt::QueuedConnection);
}

} // namespace belfry::app
