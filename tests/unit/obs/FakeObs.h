// FakeObs: an obs-websocket server on a free port that says what the recorded OBS said, with fields changed.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QString>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <vector>

class QWebSocket;

namespace belfry::test {

/// GUI thread. Closes with the codes of the real one.
class FakeObs final : public QObject {
    Q_OBJECT
public:
    struct Request {
        QString type;
        QJsonObject data;
    };

    explicit FakeObs(quint16 port = 0);
    ~FakeObs() override;

    quint16 port() const { return m_port; }
    /// As if OBS were closed (the port refuses), and opened again on the same port.
    void shut();
    void reopen();

    QString password = {};               ///< empty: asks for none
    QMap<QString, QJsonObject> answers;  ///< by request type; else what was recorded
    QMap<QString, int> failures;         ///< by request type: the code to answer with
    QMap<QString, int> silent;           ///< by request type: how many to leave unanswered
    std::vector<Request> requests;
    int hellos = 0;                      ///< connections greeted
    QString helloVersion = {};           ///< of obs-websocket; empty: the recorded one
    bool followsStart = true;            ///< StartStream makes it stream, StopStream makes it stop

    /// A parameter of the profile, as "Auth/Type".
    void parameters(const QString &name, const QString &value) { m_parameters[name] = value; }
    void event(const QString &type, const QJsonObject &data);
    void streamState(const QString &word);
    void closeClients(int code, const QString &reason);
    /// Ends the sockets without a word, as a crash does.
    void dropClients();
    int clients() const { return static_cast<int>(m_clients.size()); }
    std::vector<Request> asked(const QString &type) const;

private:
    void greet();
    void take(QWebSocket *client, const QString &text);
    void identify(QWebSocket *client, const QJsonObject &data);
    void respond(QWebSocket *client, const QJsonObject &request);
    QJsonObject answerTo(const QString &type, const QJsonObject &data);
    static void send(QWebSocket *client, int op, const QJsonObject &data);

    std::unique_ptr<QWebSocketServer> m_server;
    std::vector<QWebSocket *> m_clients;
    quint16 m_port = 0;
    QJsonObject m_service;
    QMap<QString, QString> m_parameters;
    bool m_active = false;
};

} // namespace belfry::test
