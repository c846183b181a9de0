// ServerApi: the server's JSON API for the presenters of the pages, and what happens there.
#pragma once

#include "app/Rights.h"
#include "client/ApiCall.h"
#include "client/EventStream.h"

#include <QObject>
#include <QString>
#include <QUrlQuery>

#include <functional>

namespace belfry::client {
class ServerClient;
}

namespace belfry::app {

class Connection;

/// One question, one answer; a sentence for a person is Notifier::sentence(answer). A reply is not called once its `context`
/// is gone, and always after the call has returned. What would change something is not even sent while the server is out of
/// sight: it fails with Unreachable, so that nothing happens later that nobody expects any more. GUI thread; owned by DeskApp.
class ServerApi final : public QObject {
    Q_OBJECT
public:
    using Reply = std::function<void(const client::ApiAnswer &)>;

    /// All of them must outlive it.
    ServerApi(client::ServerClient &server, client::EventStream &events, Connection &connection, QObject *parent = nullptr);

    /// "/api/v1/channels/church" and `what`: "/relays".
    QString inChannel(const QString &what = {}) const;
    QString channelName() const;
    bool isInSight() const;
    const Rights &rights() const;

    void get(const QString &path, QObject *context, Reply reply);
    void get(const QString &path, const QUrlQuery &query, QObject *context, Reply reply);
    void post(const QString &path, const QJsonObject &body, QObject *context, Reply reply);
    /// `etag`: of what was seen, so that another's change is not written over (412, Stale); empty: the last one wins.
    void patch(const QString &path, const QJsonObject &body, const QByteArray &etag, QObject *context, Reply reply);
    void put(const QString &path, const QJsonObject &body, const QByteArray &etag, QObject *context, Reply reply);
    void remove(const QString &path, const QByteArray &etag, QObject *context, Reply reply);
    /// Anything else: a file, another deadline.
    void send(const client::ApiCall &call, QObject *context, Reply reply);

Q_SIGNALS:
    /// Somebody else is signed in, or may do something else now.
    void rightsChanged();
    /// Something happened on this channel, or to the whole server (docs/api.md has the table).
    void happened(const belfry::client::ServerEvent &event);
    /// What a page shows is to be read again: the server was found, another was chosen, or events were missed.
    void readAnew();
    /// How many watch this channel now; told when it changes.
    void viewersCounted(int viewers);

private:
    void follow();

    client::ServerClient &m_server;
    client::EventStream &m_events;
    Connection &m_connection;
    QUrl m_listening; ///< whose events are told; empty: nobody's
    QByteArray m_listeningAs;
    int m_viewers = -1;
    Rights m_rights;
};

} // namespace belfry::app
