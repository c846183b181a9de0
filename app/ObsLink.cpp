#include "app/ObsLink.h"

#include "app/DeskSettings.h"
#include "app/ObsProgram.h"
#include "obs/ObsClient.h"
#include "secrets/SecretStore.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QPointer>

#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

/// OBS tells nobody when its stream settings are changed in its window.
constexpr Duration kReadPause{3'000};
constexpr Duration kStopTime{10'000};
/// From its start to its websocket; on a slow computer with many sources.
constexpr Duration kOpeningTime{30'000};

ObsReach toReach(obs::Reach reach)
{
    switch (reach) {
    case obs::Reach::NotOpen:
        return ObsReach::NotOpen;
    case obs::Reach::Connecting:
        return ObsReach::Connecting;
    case obs::Reach::PasswordNeeded:
        return ObsReach::PasswordNeeded;
    case obs::Reach::PasswordWrong:
        return ObsReach::PasswordWrong;
    case obs::Reach::Kicked:
        return ObsReach::Kicked;
    case obs::Reach::Unsupported:
        return ObsReach::Unsupported;
    case obs::Reach::Identified:
        return ObsReach::Connected;
    }
    return ObsReach::NotOpen;
}

std::function<void(Result<QJsonObject>)> emptied(ObsLink::Reply reply)
{
    return [reply = std::move(reply)](Result<QJsonObject> answer) {
        reply(answer ? Result<>(Done{}) : Result<>(answer.error()));
    };
}

Secret takeSecret(QJsonObject &object, const QString &name)
{
    return Secret(object.take(name).toString().toStdString());
}

} // namespace

struct ObsLink::Impl {
    Impl(ObsLink &owner, obs::ObsClient &c, DeskSettings &s, secrets::SecretStore &store, Executor &executor, StartProgram start)
        : q(owner), client(c), settings(s), secrets(store), gui(executor),
          setup([this](const QString &type, const QJsonObject &data, obs::ObsClient::Reply reply) {
              // Every chain of requests ends with us: no later step may touch what is gone.
              client.request(type, data, [self = QPointer(&q), reply = std::move(reply)](Result<QJsonObject> answer) {
                  if (self)
                      reply(std::move(answer));
              });
          }),
          startProgram(std::move(start))
    {
    }

    void refresh();
    void readSettings();
    void readThen(std::function<void(Result<obs::ObsSettings>)> next);
    /// What `set` writes comes into force with a restart of the stream.
    void setAndRestart(std::function<void(const obs::ObsSettings &, const Reply &)> set, Reply reply);
    void apply(const obs::ObsSettings &now, Reply reply);
    void keep(const obs::ObsSettings &before, bool aimToo, Reply reply);
    void restore(const ObsBackup &backup, QJsonObject service, Reply reply);
    Reply finishing(Reply reply);
    void ask(const QString &type, const QJsonObject &data, Reply reply);
    void stopped();
    /// Nothing is started that would be seen where nobody asked for it.
    Result<> mayStart() const;

    ObsLink &q;
    obs::ObsClient &client;
    DeskSettings &settings;
    secrets::SecretStore &secrets;
    Executor &gui;
    obs::ObsSetup setup;
    std::optional<obs::StreamTarget> target;
    bool isUntold = false;
    std::optional<obs::ObsSettings> read;
    bool everSeen = false;
    QString scene;
    QString sceneBefore;
    Reply restart; ///< whose restart waits for OBS to have stopped
    Subscription readTimer;
    Subscription stopDeadline;
    StartProgram startProgram;
    Subscription opening; ///< we started the program, and it has not shown itself yet
};

ObsLink::ObsLink(obs::ObsClient &client, DeskSettings &settings, secrets::SecretStore &secrets, Executor &gui,
                 StartProgram start, QObject *parent)
    : QObject(parent), m(std::make_unique<Impl>(*this, client, settings, secrets, gui, start ? std::move(start) : StartProgram(startObsProgram)))
{
    connect(&client, &obs::ObsClient::reachChanged, this, [this] {
        m->read.reset();
        m->refresh();
        if (m->client.reach() == obs::Reach::Identified)
            m->readSettings();
    });
    connect(&client, &obs::ObsClient::streamChanged, this, [this] {
        m->stopped();
        m->refresh();
        m->readSettings();
    });
    connect(&client, &obs::ObsClient::profileChanged, this, [this] { m->readSettings(); });
    connect(&client, &obs::ObsClient::sceneChanged, this, [this] { m->refresh(); });
    connect(&client, &obs::ObsClient::roomChanged, this, [this] { m->refresh(); });
    connect(&client, &obs::ObsClient::statsChanged, this, [this] { m->refresh(); });
    m->refresh();
}

ObsLink::~ObsLink() = default;

void ObsLink::setWanted(const std::optional<obs::StreamTarget> &target)
{
    m->target = target;
    m->isUntold = false;
    m->refresh();
}

void ObsLink::setUntold()
{
    m->target.reset();
    m->isUntold = true;
    m->refresh();
}

void ObsLink::setUp(Reply reply)
{
    if (!m->target) {
        reply(fail(ErrorCode::Unavailable, "the server has not told its key yet"));
        return;
    }
    m->readThen([this, reply = m->finishing(std::move(reply))](Result<obs::ObsSettings> now) {
        if (now)
            m->apply(*now, reply);
        else
            reply(now.error());
    });
}

void ObsLink::setKeyframes(Reply reply)
{
    m->readThen([this, reply = m->finishing(std::move(reply))](Result<obs::ObsSettings> now) {
        if (!now) {
            reply(now.error());
            return;
        }
        m->keep(*now, false, [this, settings = *now, reply](Result<> kept) {
            if (kept)
                m->setup.setKeyframes(settings, reply);
            else
                reply(std::move(kept));
        });
    });
}

void ObsLink::putBack(Reply reply)
{
    const auto backup = m->settings.obsBackup();
    if (!backup) {
        reply(fail(ErrorCode::NotFound, "nothing is remembered of how OBS was before"));
        return;
    }
    reply = m->finishing(std::move(reply));
    QJsonObject service = QJsonDocument::fromJson(backup->serviceSettings).object();
    m->secrets.read(DeskSettings::obsBackupKeyName(), [self = QPointer(this), backup, service, reply](auto key) mutable {
        if (!self || !key) {
            reply(key ? Error{ErrorCode::Closed, "the window was closed"} : key.error());
            return;
        }
        if (*key)
            service[u"key"_s] = QString::fromStdString((*key)->reveal());
        self->m->secrets.read(DeskSettings::obsBackupPasswordName(), [self, backup, service, reply](auto password) mutable {
            if (!self)
                return;
            if (password && *password)
                service[u"password"_s] = QString::fromStdString((*password)->reveal());
            self->m->restore(*backup, service, reply);
        });
    });
}

Result<> ObsLink::Impl::mayStart() const
{
    const ObsAim aim = q.m_state.aim;
    if (aim == ObsAim::Unknown)
        return fail(ErrorCode::Unavailable, "it is not known yet where OBS would send");
    // Our server is none of the platforms OBS knows by name: so much is sure also where its key is not told.
    if (aim == ObsAim::Elsewhere || (aim == ObsAim::Untold && read && read->serviceType == u"rtmp_common"))
        return fail(ErrorCode::Conflict, "OBS would send somewhere else");
    return Done{};
}

void ObsLink::startStream(Reply reply)
{
    if (const auto may = m->mayStart(); !may) {
        reply(may.error());
        return;
    }
    m->client.startStream(emptied(std::move(reply)));
}

void ObsLink::stopStream(Reply reply)
{
    m->client.stopStream(emptied(std::move(reply)));
}

void ObsLink::restartStream(Reply reply)
{
    if (m->restart) { // one is under way, and what was set since comes into force with it
        m->restart = [first = std::move(m->restart), second = std::move(reply)](const Result<> &done) {
            first(done);
            second(done);
        };
        return;
    }
    if (m->client.stream() == obs::StreamState::Stopped) {
        reply(Done{}); // what was set counts from its next start on
        return;
    }
    if (const auto may = m->mayStart(); !may) {
        reply(may.error());
        return;
    }
    m->restart = std::move(reply);
    m->stopDeadline = m->gui.after(kStopTime, [this] {
        if (const Reply late = std::exchange(m->restart, {}))
            late(fail(ErrorCode::Timeout, "OBS does not stop its stream"));
    });
    m->client.stopStream([self = QPointer(this)](Result<QJsonObject> answer) {
        if (!self || answer || answer.error().code == ErrorCode::Conflict)
            return;
        self->m->stopDeadline.reset();
        if (const Reply refused = std::exchange(self->m->restart, {}))
            refused(answer.error());
    });
}

void ObsLink::lowerBitrate(int kbps, Reply reply)
{
    m->setAndRestart([this, kbps](const obs::ObsSettings &now, const Reply &done) { m->setup.setBitrate(now, kbps, done); }, std::move(reply));
}

void ObsLink::sendH264(Reply reply)
{
    m->setAndRestart([this](const obs::ObsSettings &now, const Reply &done) { m->setup.setH264(now, done); }, std::move(reply));
}

void ObsLink::Impl::setAndRestart(std::function<void(const obs::ObsSettings &, const Reply &)> set, Reply reply)
{
    readThen([this, set = std::move(set), reply = finishing(std::move(reply))](Result<obs::ObsSettings> now) {
        if (!now) {
            reply(now.error());
            return;
        }
        set(*now, [this, reply](Result<> done) {
            if (done)
                q.restartStream(reply);
            else
                reply(std::move(done));
        });
    });
}

void ObsLink::switchScene(const QString &scene, Reply reply)
{
    m->ask(u"SetCurrentProgramScene"_s, {{u"sceneName"_s, scene}}, std::move(reply));
}

void ObsLink::unmute(const QString &input, Reply reply)
{
    m->ask(u"SetInputMute"_s, {{u"inputName"_s, input}, {u"inputMuted"_s, false}}, std::move(reply));
}

void ObsLink::Impl::ask(const QString &type, const QJsonObject &data, Reply reply)
{
    client.request(type, data, [self = QPointer(&q), reply = emptied(std::move(reply))](Result<QJsonObject> answer) {
        if (self)
            reply(std::move(answer));
    });
}

void ObsLink::Impl::stopped()
{
    if (!restart || client.stream() != obs::StreamState::Stopped)
        return;
    stopDeadline.reset();
    // Posted: OBS tells that it has stopped a moment before it can start again.
    gui.post([self = QPointer(&q), reply = std::exchange(restart, {})] {
        if (self)
            self->startStream(reply);
    });
}

Result<> ObsLink::openObs()
{
    Result<> opened = Done{};
    if (!m_state.isOpening) {
        opened = m->startProgram();
        m->opening = opened ? m->gui.after(kOpeningTime, [this] {
            m->opening.reset();
            m->refresh();
        }) : Subscription();
    }
    m->client.tryAgain();
    m->refresh();
    return opened;
}

void ObsLink::tryAgain()
{
    m->client.tryAgain();
}

void ObsLink::Impl::refresh()
{
    ObsLinkState now{.reach = toReach(client.reach()), .stream = client.stream(), .scene = client.scene()};
    const bool connected = now.reach == ObsReach::Connected;
    everSeen |= connected;
    if (now.reach != ObsReach::NotOpen && now.reach != ObsReach::Connecting)
        opening.reset();
    now.isOpening = static_cast<bool>(opening);
    now.everSeen = everSeen;
    now.onThisComputer = client.address().host == u"localhost" || QHostAddress(client.address().host).isLoopback();
    now.failure = client.failure();
    now.canPutBack = settings.obsBackup().has_value();
    const obs::ObsStats &stats = client.stats();
    if (scene != now.scene)
        sceneBefore = std::exchange(scene, now.scene);
    now.scenes = client.scenes();
    now.sceneBefore = now.scenes.contains(sceneBefore) ? sceneBefore : QString();
    now.muted = client.muted();
    if (connected) {
        now.droppedNow = stats.droppedNow;
        now.encoderLateNow = stats.encoderLateNow;
        now.renderLateNow = stats.renderLateNow;
        now.sendingKbps = stats.kbps;
        now.busyPercent = stats.cpuPercent;
        if (now.stream == obs::StreamState::Started && stats.streamedFrames > 0)
            now.droppedPercent = 100.0 * static_cast<double>(stats.droppedFrames) / static_cast<double>(stats.streamedFrames);
    }
    if (connected && read) {
        if (target)
            now.aim = read->aimsAt(*target) ? ObsAim::Ours : ObsAim::Elsewhere;
        else if (isUntold)
            now.aim = ObsAim::Untold;
        now.elsewhere = now.aim == ObsAim::Elsewhere ? read->aim() : QString();
        now.keyframeSeconds = read->keyframeSeconds();
        now.keyframesCanBeSet = read->keyframesCanBeSet();
        now.bitrateKbps = read->simpleMode ? read->bitrate : std::nullopt;
        now.bitrateCanBeSet = read->bitrateCanBeSet();
        now.h264CanBeSet = !read->h264Encoder().isEmpty();
        now.account = read->account;
    }
    if (now == q.m_state)
        return;
    q.m_state = now;
    Q_EMIT q.changed();
}

void ObsLink::Impl::readSettings()
{
    readThen([](Result<obs::ObsSettings>) {});
}

void ObsLink::Impl::readThen(std::function<void(Result<obs::ObsSettings>)> next)
{
    readTimer.reset();
    setup.read([self = QPointer(&q), next = std::move(next)](Result<obs::ObsSettings> now) {
        if (!self)
            return;
        Impl &m = *self->m;
        if (now) {
            m.read = *now;
            m.refresh();
        }
        if (m.client.reach() == obs::Reach::Identified)
            m.readTimer = m.gui.after(kReadPause, [&m] { m.readSettings(); });
        next(std::move(now));
    });
}

void ObsLink::Impl::apply(const obs::ObsSettings &now, Reply reply)
{
    const auto keyframes = [this, now, reply](Result<> done) {
        if (done)
            setup.setKeyframes(now, reply);
        else
            reply(std::move(done));
    };
    const bool aimToo = !now.aimsAt(*target);
    if (aimToo && client.stream() != obs::StreamState::Stopped) {
        reply(fail(ErrorCode::Conflict, "OBS is streaming to another place"));
        return;
    }
    // What was there is safe before anything is written over it.
    keep(now, aimToo, [this, aimToo, keyframes, reply](Result<> kept) {
        if (!kept)
            reply(std::move(kept));
        else if (aimToo)
            setup.aim(*target, keyframes);
        else
            keyframes(Done{});
    });
}

void ObsLink::Impl::keep(const obs::ObsSettings &before, bool aimToo, Reply reply)
{
    ObsBackup backup = settings.obsBackup().value_or(ObsBackup{});
    if (before.keyframesCanBeSet() && !backup.keyframes) {
        backup.keyframes = true;
        backup.useAdvanced = before.useAdvanced;
        backup.x264Settings = before.x264Settings;
    }
    if (!aimToo) {
        settings.setObsBackup(backup);
        reply(Done{});
        return;
    }
    QJsonObject service = before.service;
    const bool isOurOwn = !backup.written.isEmpty() && service[u"server"_s].toString() == backup.written;
    backup.written = target->server;
    if (isOurOwn) { // of a server or channel before this one: what was there first is what a person wants back
        settings.setObsBackup(backup);
        reply(Done{});
        return;
    }
    const Secret key = takeSecret(service, u"key"_s);
    const Secret password = takeSecret(service, u"password"_s);
    backup.serviceType = before.serviceType;
    backup.serviceSettings = QJsonDocument(service).toJson(QJsonDocument::Compact);
    secrets.write(DeskSettings::obsBackupKeyName(), key, [self = QPointer(&q), backup, password, reply](Result<> kept) {
        if (!self || !kept) {
            reply(std::move(kept));
            return;
        }
        self->m->secrets.write(DeskSettings::obsBackupPasswordName(), password, [self, backup, reply](Result<> done) {
            if (self && done)
                self->m->settings.setObsBackup(backup);
            reply(std::move(done));
        });
    });
}

void ObsLink::Impl::restore(const ObsBackup &backup, QJsonObject service, Reply reply)
{
    if (!backup.serviceType.isEmpty() && client.stream() != obs::StreamState::Stopped) {
        reply(fail(ErrorCode::Conflict, "OBS is streaming"));
        return;
    }
    const obs::ObsSettings before{.serviceType = backup.serviceType,
                                  .service = std::move(service),
                                  .useAdvanced = backup.useAdvanced,
                                  .x264Settings = backup.x264Settings};
    setup.putBack(before, backup.keyframes, [self = QPointer(&q), reply](Result<> done) {
        if (self && done) {
            self->m->settings.setObsBackup(std::nullopt);
            self->m->secrets.remove(DeskSettings::obsBackupKeyName(), [](Result<>) {});
            self->m->secrets.remove(DeskSettings::obsBackupPasswordName(), [](Result<>) {});
        }
        reply(std::move(done));
    });
}

ObsLink::Reply ObsLink::Impl::finishing(Reply reply)
{
    return [self = QPointer(&q), reply = std::move(reply)](Result<> done) {
        if (!self)
            return;
        self->m->readThen([reply, done](Result<obs::ObsSettings>) { reply(done); });
    };
}

} // namespace belfry::app
