#include "obs/ObsClient.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "obs/LateFrames.h"
#include "obs/ObsLevels.h"
#include "obs/ObsProtocol.h"
#include "obs/ObsRequests.h"
#include "obs/ObsRoom.h"
#include "obs/StreamRate.h"
#include "obs/StreamWatch.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <algorithm>
#include <optional>

namespace belfry::obs {
namespace {

using namespace Qt::StringLiterals;

constexpr quint32 kSubscriptions = ObsProtocol::General | ObsProtocol::Config | ObsProtocol::Scenes | ObsProtocol::Inputs
                                   | ObsProtocol::Outputs | ObsProtocol::InputVolumeMeters;
constexpr quint64 kMessageBytesMax = 4u << 20;
constexpr int kPollsLostMax = 3;
constexpr Duration kPauses[] = {Duration(500), Duration(1'000), Duration(2'000), Duration(3'000)};

struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};

} // namespace

struct ObsClient::Impl {
    Impl(ObsClient &owner, Executor &executor)
        : q(owner), gui(executor), requests(executor, kRequestTime, [this](const QString &text) {
              if (socket)
                  socket->sendTextMessage(text);
          }),
          stream(executor, {.changed = [this] { Q_EMIT q.streamChanged(); },
                            .askStatus = [this] { askStatus(); },
                            .stop = [this] { requests.ask(u"StopStream"_s, {}, {}); }}),
          room([this](const QString &type, const QJsonObject &data, Reply reply) { requests.ask(type, data, std::move(reply)); },
               [this] { Q_EMIT q.roomChanged(); })
    {
    }

    void connectSocket();
    void socketEnded(QWebSocket *ended);
    void connectLater();
    void dropSocket();
    void take(const QString &text);
    void takeEvent(const ObsProtocol::Event &event);
    void identified();
    void poll();
    void takeStatus(const QJsonObject &status);
    void askStatus();
    void setReach(Reach now, const QString &why = {});
    void setScene(const QString &now);
    void begin(Reply reply);

    ObsClient &q;
    Executor &gui;
    ObsAddress address;
    std::unique_ptr<QWebSocket, DeleteLater> socket;
    std::optional<ObsProtocol> protocol;
    ObsRequests requests;
    StreamWatch stream;
    ObsRoom room;
    LevelReader levels;
    StreamRate rate;
    LateFrames dropped;
    LateFrames encoderLate;
    LateFrames renderLate;

    Reach reach = Reach::Connecting;
    QString failure;
    QString scene;
    ObsStats stats;

    int failures = 0;
    int pollsLost = 0;
    Subscription connectTimer;
    Subscription pollTimer;
};

ObsClient::ObsClient(Executor &gui, QObject *parent) : QObject(parent), m(std::make_unique<Impl>(*this, gui)) {}

ObsClient::~ObsClient()
{
    // At once: there may be no event loop any more that would delete it later.
    if (QWebSocket *socket = m->socket.release()) {
        socket->disconnect(this);
        delete socket;
    }
}

const ObsAddress &ObsClient::address() const { return m->address; }
Reach ObsClient::reach() const { return m->reach; }
const QString &ObsClient::failure() const { return m->failure; }
StreamState ObsClient::stream() const { return m->stream.state(); }
const QString &ObsClient::scene() const { return m->scene; }
const ObsStats &ObsClient::stats() const { return m->stats; }
const QStringList &ObsClient::scenes() const { return m->room.scenes(); }
QStringList ObsClient::muted() const { return m->room.muted(); }

void ObsClient::open(const ObsAddress &address)
{
    m->dropSocket();
    m->stream.gone();
    m->address = address;
    m->failures = 0;
    m->setReach(Reach::Connecting);
    m->requests.failAll(fail(ErrorCode::Closed, "another address was given"));
    m->connectSocket();
}

void ObsClient::close()
{
    m->dropSocket();
    m->stream.gone();
    m->setReach(Reach::NotOpen);
    m->requests.failAll(fail(ErrorCode::Closed, "the connection to OBS was closed"));
}

void ObsClient::tryAgain()
{
    if (m->reach == Reach::Identified || m->address.host.isEmpty())
        return;
    m->dropSocket();
    m->failures = 0;
    m->connectSocket();
}

void ObsClient::request(const QString &type, const QJsonObject &data, Reply reply)
{
    if (m->reach != Reach::Identified) {
        reply(fail(ErrorCode::Unavailable, "OBS is not connected"));
        return;
    }
    m->requests.ask(type, data, std::move(reply));
}

void ObsClient::startStream(Reply reply)
{
    if (m->reach != Reach::Identified) {
        reply(fail(ErrorCode::Unavailable, "OBS is not connected"));
    } else if (stream() != StreamState::Stopped) {
        reply(fail(ErrorCode::Conflict, "OBS is already streaming or about to"));
    } else {
        m->begin(std::move(reply));
    }
}

void ObsClient::stopStream(Reply reply)
{
    if (stream() == StreamState::Starting) {
        m->stream.stopWhenStarted();
        reply(QJsonObject());
        return;
    }
    request(u"StopStream"_s, {}, std::move(reply));
}

void ObsClient::Impl::begin(Reply reply)
{
    stream.starting();
    requests.ask(u"StartStream"_s, {}, [this, reply = std::move(reply)](Result<QJsonObject> answer) {
        // A timed-out StartStream may still be carried out: only OBS's own no settles it.
        if (!answer && answer.error().code == ErrorCode::Conflict)
            stream.refused();
        reply(std::move(answer));
    });
}

void ObsClient::Impl::connectSocket()
{
    connectTimer.reset();
    setReach(reach == Reach::NotOpen ? Reach::NotOpen : Reach::Connecting);
    protocol.emplace(address.password, kSubscriptions);
    socket.reset(new QWebSocket);
    QWebSocket *mine = socket.get();
    mine->setMaxAllowedIncomingMessageSize(kMessageBytesMax);
    const QHostAddress literal(address.host);
    if (address.host == u"localhost" || literal.isLoopback())
        mine->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(mine, &QWebSocket::textMessageReceived, &q, [this, mine](const QString &text) {
        if (socket.get() == mine)
            take(text);
    });
    QObject::connect(mine, &QWebSocket::disconnected, &q, [this, mine] { socketEnded(mine); });
    QUrl url;
    url.setScheme(u"ws"_s);
    url.setHost(address.host);
    url.setPort(address.port);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"obswebsocket.json"_s});
    connectTimer = gui.after(kConnectTime, [this, mine] { mine->abort(); socketEnded(mine); });
    mine->open(url, options);
}

void ObsClient::Impl::socketEnded(QWebSocket *ended)
{
    if (socket.get() != ended)
        return;
    const int code = static_cast<int>(ended->closeCode());
    const bool wasIdentified = reach == Reach::Identified;
    const bool greeted = protocol && code >= 4000;
    const QString why = greeted ? u"%1 %2"_s.arg(code).arg(ended->closeReason()) : ended->errorString();
    if (!wasIdentified && !greeted)
        stream.gone();
    dropSocket();
    switch (greeted ? ObsProtocol::afterClose(code) : AfterClose::TryAgain) {
    case AfterClose::WaitForPassword:
        setReach(address.password.empty() ? Reach::PasswordNeeded : Reach::PasswordWrong, why);
        break;
    case AfterClose::StayAway:
        setReach(Reach::Kicked, why);
        break;
    case AfterClose::GiveUp:
        setReach(Reach::Unsupported, why);
        break;
    case AfterClose::TryAgain:
        setReach(Reach::NotOpen, why);
        connectLater();
        break;
    }
    requests.failAll(fail(ErrorCode::Closed, "the connection to OBS ended"));
}

void ObsClient::Impl::connectLater()
{
    const auto last = static_cast<int>(std::size(kPauses)) - 1;
    const Duration pause = kPauses[std::min(failures++, last)];
    connectTimer = gui.after(pause, [this] { connectSocket(); });
}

void ObsClient::Impl::dropSocket()
{
    pollTimer.reset();
    connectTimer.reset();
    protocol.reset();
    levels = {};
    rate.clear();
    for (LateFrames *share : {&dropped, &encoderLate, &renderLate})
        share->clear();
    if (auto old = std::move(socket)) {
        old->disconnect(&q);
        if (old->state() == QAbstractSocket::ConnectedState)
            old->close();
        else
            old->abort();
    }
}

void ObsClient::Impl::take(const QString &text)
{
    const auto happening = protocol->take(text);
    if (!happening)
        return;
    if (const auto *identify = std::get_if<ObsProtocol::Identify>(&*happening)) {
        socket->sendTextMessage(identify->text);
    } else if (std::holds_alternative<ObsProtocol::PasswordWanted>(*happening)) {
        dropSocket();
        setReach(Reach::PasswordNeeded);
    } else if (std::holds_alternative<ObsProtocol::Identified>(*happening)) {
        identified();
    } else if (const auto *event = std::get_if<ObsProtocol::Event>(&*happening)) {
        takeEvent(*event);
    } else if (const auto *response = std::get_if<ObsProtocol::Response>(&*happening)) {
        requests.take(*response);
    } else if (const auto *broken = std::get_if<ObsProtocol::Broken>(&*happening)) {
        log::warning("obs", "what answers is not obs-websocket", {{"why", broken->why.toStdString()}});
        dropSocket();
        setReach(Reach::Unsupported, broken->why);
        requests.failAll(fail(ErrorCode::Closed, "what answers is not obs-websocket"));
    }
}

void ObsClient::Impl::identified()
{
    connectTimer.reset();
    failures = 0;
    pollsLost = 0;
    log::info("obs", "connected", {{"host", address.host.toStdString()}});
    setReach(Reach::Identified);
    stream.connected();
    requests.ask(u"GetCurrentProgramScene"_s, {}, [this](Result<QJsonObject> answer) {
        if (answer)
            setScene((*answer)[u"currentProgramSceneName"].toString());
    });
    room.read();
    poll();
}

void ObsClient::Impl::takeEvent(const ObsProtocol::Event &event)
{
    if (event.type == u"InputVolumeMeters") {
        if (auto now = levels.take(event.data); !now.empty()) {
            room.takeLevels(now);
            Q_EMIT q.levelsCame(now);
        }
    } else if (event.type == u"StreamStateChanged") {
        if (const auto now = streamStateFrom(event.data[u"outputState"].toString()))
            stream.event(*now);
    } else if (event.type == u"CurrentProgramSceneChanged") {
        setScene(event.data[u"sceneName"].toString());
    } else if (event.type == u"CurrentProfileChanged" || event.type == u"CurrentSceneCollectionChanged") {
        if (event.type == u"CurrentSceneCollectionChanged") {
            levels = {};
            room.read();
        }
        Q_EMIT q.profileChanged();
    } else {
        room.takeEvent(event.type, event.data);
    }
}

void ObsClient::Impl::askStatus()
{
    requests.ask(u"GetStreamStatus"_s, {}, [this](Result<QJsonObject> answer) {
        if (answer)
            stream.status(*answer);
    });
}

void ObsClient::Impl::poll()
{
    requests.ask(u"GetStats"_s, {}, [this](Result<QJsonObject> answer) {
        if (!answer)
            return;
        stats.cpuPercent = (*answer)[u"cpuUsage"].toDouble();
        stats.activeFps = (*answer)[u"activeFps"].toDouble();
        stats.encoderLateFrames = (*answer)[u"outputSkippedFrames"].toInteger();
        stats.renderLateFrames = (*answer)[u"renderSkippedFrames"].toInteger();
        const TimePoint now = gui.clock().now();
        encoderLate.add(now, stats.encoderLateFrames, (*answer)[u"outputTotalFrames"].toInteger());
        renderLate.add(now, stats.renderLateFrames, (*answer)[u"renderTotalFrames"].toInteger());
        stats.encoderLateNow = encoderLate.percent();
        stats.renderLateNow = renderLate.percent();
    });
    requests.ask(u"GetStreamStatus"_s, {}, [this](Result<QJsonObject> answer) {
        if (answer) {
            pollsLost = 0;
            takeStatus(*answer);
        } else if (answer.error().code == ErrorCode::Timeout && ++pollsLost >= kPollsLostMax) {
            log::warning("obs", "OBS answers no more; connecting anew");
            // Posted: dropping the socket here would end the requests that are being gone through.
            gui.post([this, stuck = socket.get()] {
                if (socket.get() == stuck && stuck) {
                    stuck->abort();
                    socketEnded(stuck);
                }
            });
            return;
        }
        if (reach == Reach::Identified)
            pollTimer = gui.after(kPoll, [this] { poll(); });
    });
}

void ObsClient::Impl::takeStatus(const QJsonObject &status)
{
    stats.streamedBytes = status[u"outputBytes"].toInteger();
    stats.streamedFrames = status[u"outputTotalFrames"].toInteger();
    stats.droppedFrames = status[u"outputSkippedFrames"].toInteger();
    stats.congestion = status[u"outputCongestion"].toDouble();
    if (stream.state() == StreamState::Started)
        rate.add(gui.clock().now(), stats.streamedBytes);
    else
        rate.clear();
    if (stream.state() == StreamState::Started)
        dropped.add(gui.clock().now(), stats.droppedFrames, stats.streamedFrames);
    else
        dropped.clear();
    stats.kbps = rate.kbps();
    stats.droppedNow = dropped.percent();
    Q_EMIT q.statsChanged();
}

void ObsClient::Impl::setReach(Reach now, const QString &why)
{
    failure = why;
    if (reach == now)
        return;
    reach = now;
    if (now != Reach::Identified) {
        stats = {};
        room.clear();
        stream.disconnected();
        setScene({});
    }
    Q_EMIT q.reachChanged();
}

void ObsClient::Impl::setScene(const QString &now)
{
    if (scene == now)
        return;
    scene = now;
    Q_EMIT q.sceneChanged();
}

} // namespace belfry::obs
