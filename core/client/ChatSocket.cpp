#include "client/ChatSocket.h"

#include "client/ServerClient.h"
#include "model/Json.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <algorithm>
#include <utility>

namespace belfry::client {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kProtocol = "belfry.chat.v1";
constexpr Duration kFirstPause{1'000};
constexpr Duration kSlowPause{5'000};
constexpr Duration kLongPause{30'000};

enum class Ending { Again, AgainSlowly, AgainMuchLater, Never };

/// docs/chat.md, the codes a socket closes with.
Ending endingOf(int code)
{
    switch (code) {
    case 4003:
    case 4004:
        return Ending::Never;
    case 1013:
        return Ending::AgainSlowly;
    case 1008:
    case 1009:
    case 4001:
        return Ending::AgainMuchLater;
    default:
        return Ending::Again;
    }
}

} // namespace

struct ChatSocket::Impl {
    Impl(ChatSocket &owner, Executor &executor) : q(owner), gui(executor) {}

    void connectNow();
    void ended(int code);
    void took(const QString &text);
    void beat();
    void setState(State to);
    void drop();

    ChatSocket &q;
    Executor &gui;
    QUrl address;
    Secret token;
    QString last;
    State state = State::Closed;
    QWebSocket *socket = nullptr;
    Duration pause = kFirstPause;
    Subscription again;
    Subscription beating;
};

ChatSocket::ChatSocket(Executor &gui, QObject *parent) : QObject(parent), m(std::make_unique<Impl>(*this, gui)) {}

ChatSocket::~ChatSocket()
{
    m->drop();
}

void ChatSocket::open(const QUrl &socket, const Secret &token)
{
    if (m->address == socket && m->token == token && m->state != State::Closed)
        return;
    m->drop();
    m->address = socket;
    m->token = token;
    m->last.clear();
    m->pause = kFirstPause;
    m->connectNow();
}

void ChatSocket::setToken(const Secret &token)
{
    m->token = token;
}

void ChatSocket::close()
{
    m->drop();
    m->address.clear();
    m->setState(State::Closed);
}

ChatSocket::State ChatSocket::state() const
{
    return m->state;
}

bool ChatSocket::say(const QJsonObject &message)
{
    if (m->state != State::Open)
        return false;
    m->socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    return true;
}

void ChatSocket::setLast(const QString &message)
{
    m->last = message;
}

void ChatSocket::Impl::connectNow()
{
    again.reset();
    socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, &q);
    if (isThisComputer(address))
        socket->setProxy(QNetworkProxy::NoProxy);
    socket->setMaxAllowedIncomingMessageSize(kFrameBytesMax);
    QObject::connect(socket, &QWebSocket::connected, &q, [this] {
        QJsonObject hello{{u"type"_s, u"hello"_s}};
        if (!last.isEmpty())
            hello.insert(u"last"_s, last);
        socket->sendTextMessage(QString::fromUtf8(QJsonDocument(hello).toJson(QJsonDocument::Compact)));
    });
    QObject::connect(socket, &QWebSocket::textMessageReceived, &q, [this](const QString &text) { took(text); });
    QObject::connect(
        socket, &QWebSocket::stateChanged, &q,
        [this, mine = socket](QAbstractSocket::SocketState now) {
            if (mine == socket && now == QAbstractSocket::UnconnectedState)
                ended(static_cast<int>(mine->closeCode()));
        },
        Qt::QueuedConnection); // it must not be taken apart while it speaks
    QUrl url = address;
    url.setScheme(address.scheme() == u"https" ? u"wss"_s : u"ws"_s);
    QNetworkRequest request(url);
    if (!token.empty())
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(token.reveal()));
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QString::fromLatin1(kProtocol)});
    setState(State::Connecting);
    socket->open(request, options);
}

void ChatSocket::Impl::took(const QString &text)
{
    const auto message = model::parseObject(model::toUtf8(text));
    if (!message)
        return;
    if (message->value(u"type").toString() == u"welcome") {
        pause = kFirstPause;
        setState(State::Open);
        beating = gui.after(kBeat, [this] { beat(); });
    }
    Q_EMIT q.said(*message);
}

void ChatSocket::Impl::beat()
{
    q.say({{u"type"_s, u"beat"_s}});
    beating = gui.after(kBeat, [this] { beat(); });
}

void ChatSocket::Impl::ended(int code)
{
    if (!socket)
        return;
    drop();
    const Ending ending = endingOf(code);
    if (ending == Ending::Never) {
        setState(State::Closed);
        return;
    }
    Duration wait = pause;
    if (ending == Ending::AgainSlowly)
        wait = std::max(wait, kSlowPause);
    if (ending == Ending::AgainMuchLater)
        wait = kLongPause;
    pause = std::min(2 * wait, kLongPause);
    setState(State::Connecting);
    again = gui.after(wait + wait * QRandomGenerator::global()->bounded(50) / 100, [this] { connectNow(); });
}

void ChatSocket::Impl::setState(State to)
{
    if (std::exchange(state, to) != to)
        Q_EMIT q.stateChanged();
}

void ChatSocket::Impl::drop()
{
    again.reset();
    beating.reset();
    if (!socket)
        return;
    QWebSocket *gone = std::exchange(socket, nullptr);
    QObject::disconnect(gone, nullptr, &q, nullptr);
    gone->close();
    gone->deleteLater();
}

} // namespace belfry::client
