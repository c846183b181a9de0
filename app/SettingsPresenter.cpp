#include "app/SettingsPresenter.h"

#include "app/Connection.h"
#include "app/Notifier.h"
#include "app/ObsLink.h"
#include "app/Times.h"
#include "model/Json.h"
#include "obs/ObsClient.h"
#include "secrets/SecretStore.h"

#include <QHostAddress>
#include <QLocale>
#include <QPointer>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

bool isNear(const QString &host)
{
    return !QHostAddress(host).isNull() || !host.contains(u'.') || host.endsWith(u".local");
}

} // namespace

SettingsPresenter::SettingsPresenter(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.connection, &Connection::changed, this, &SettingsPresenter::refresh);
    connect(&m_parts.obs, &ObsLink::changed, this, &SettingsPresenter::refresh);
    connect(&m_parts.account, &Account::stateChanged, this, &SettingsPresenter::refresh);
    connect(&m_parts.secrets, &secrets::SecretStore::placeChanged, this, &SettingsPresenter::refresh);
    refresh();
}

const Secret &SettingsPresenter::publishKey() const
{
    static const Secret none;
    return m_target ? m_target->key : none;
}

void SettingsPresenter::setPublishTarget(const std::optional<obs::StreamTarget> &target)
{
    m_target = target;
    refresh();
}

void SettingsPresenter::setInstalledServer(const QUrl &address)
{
    m_installed = address;
    refresh();
}

std::optional<QUrl> SettingsPresenter::addressFrom(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(u"://")) {
        const QUrl guess(u"http://"_s + text, QUrl::StrictMode);
        text.prepend(isNear(guess.host()) ? u"http://"_s : u"https://"_s);
    }
    QUrl url(text, QUrl::StrictMode);
    const bool known = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !known || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery())
        return std::nullopt;
    url.setFragment({});
    return url.adjusted(QUrl::StripTrailingSlash);
}

void SettingsPresenter::useThisComputer()
{
    m_parts.settings.setServerAddress({});
    m_parts.account.open({});
    say({});
}

void SettingsPresenter::useServer(const QString &address, const Secret &token)
{
    const auto url = addressFrom(address);
    if (!url) {
        say(noAddress());
        return;
    }
    m_parts.settings.setServerAddress(*url);
    if (token.empty())
        m_parts.account.open(*url);
    else
        m_parts.account.useToken(*url, token);
    say({});
}

void SettingsPresenter::signIn(const QString &address, const QString &login, const Secret &password)
{
    const auto url = addressFrom(address);
    if (!url) {
        say(noAddress());
        return;
    }
    say({});
    m_parts.account.signIn(*url, login, password);
}

void SettingsPresenter::signOut()
{
    m_parts.account.signOut();
}

QString SettingsPresenter::noAddress() const
{
    return tr("That is not an address. It looks like live.example.org.");
}

void SettingsPresenter::setObs(const QString &host, quint16 port)
{
    if (host.trimmed().isEmpty() || port == 0) {
        say(tr("OBS needs a computer’s name and a port, most often 127.0.0.1 and 4455."));
        return;
    }
    m_parts.settings.setObs(host.trimmed(), port);
    m_parts.obsClient.open({host.trimmed(), port, m_parts.obsClient.address().password});
    say({});
}

void SettingsPresenter::setObsPassword(const Secret &password)
{
    obs::ObsAddress address = m_parts.obsClient.address();
    address.password = password;
    m_parts.obsClient.open(address);
    m_parts.secrets.write(DeskSettings::obsPasswordName(), password, saying({}));
}

void SettingsPresenter::setStopObsAfterEnd(bool stop)
{
    m_parts.settings.setStopObsAfterEnd(stop);
    refresh();
}

void SettingsPresenter::setDelaySeconds(std::optional<int> seconds)
{
    m_parts.settings.setDelaySeconds(seconds);
    refresh();
}

void SettingsPresenter::setTrayIcon(bool shown)
{
    m_parts.settings.setTrayIcon(shown);
    refresh();
    Q_EMIT trayIconChanged(shown);
}

void SettingsPresenter::setNotifications(bool shown)
{
    m_parts.settings.setNotifications(shown);
    refresh();
}

void SettingsPresenter::setAlertSound(bool on)
{
    m_parts.settings.setAlertSound(on);
    refresh();
}

void SettingsPresenter::setTheme(ThemeChoice theme)
{
    if (theme == m_parts.settings.theme())
        return;
    m_parts.settings.setTheme(theme);
    refresh();
    Q_EMIT themeChanged(theme);
}

void SettingsPresenter::setLanguage(const QString &language)
{
    if (language == m_parts.settings.language())
        return;
    m_parts.settings.setLanguage(language);
    refresh();
    Q_EMIT languageChanged();
}

void SettingsPresenter::editChannel(const ChannelEdit &edit)
{
    say({});
    model::ChannelChange change;
    change.church = model::toUtf8(edit.church);
    change.title = model::toUtf8(edit.title);
    if (edit.nextStart) {
        change.nextStart.emplace(); // present and empty: cleared
        if (const auto &start = *edit.nextStart)
            *change.nextStart = WallTime(std::chrono::milliseconds(start->toMSecsSinceEpoch()));
    }
    m_parts.connection.edit(change, [self = QPointer(this), edit](Result<client::ChannelAnswer> answer) {
        if (!self)
            return;
        if (answer)
            Q_EMIT self->channelSaved(edit);
        self->say(answer ? tr("Saved.") : Notifier::refusal(answer.error()));
    });
}

void SettingsPresenter::forgetMessage()
{
    say({});
}

void SettingsPresenter::setUpObs()
{
    m_parts.obs.setUp(saying(tr("OBS is set up. What was there before is kept.")));
}

void SettingsPresenter::putObsBack()
{
    m_parts.obs.putBack(saying(tr("OBS is as it was before.")));
}

std::function<void(Result<>)> SettingsPresenter::saying(const QString &success)
{
    return [self = QPointer(this), success](Result<> done) {
        if (self)
            self->say(done ? success : Notifier::ofSetUp(done.error()));
    };
}

void SettingsPresenter::say(const QString &message)
{
    m_message = message;
    refresh();
}

QString SettingsPresenter::serverWord() const
{
    const ConnectionState &now = m_parts.connection.state();
    switch (now.link) {
    case LinkState::Connecting:
        return tr("Looking for it");
    case LinkState::Connected:
        return tr("Connected");
    case LinkState::Unreachable:
        return tr("Out of sight since %1").arg(QLocale().toString(now.since.toLocalTime().time(), QLocale::ShortFormat));
    case LinkState::Refused:
        if (now.address == m_installed)
            return tr("A server is installed on this computer. It wants to know who you are");
        if (now.isSignedOut)
            return tr("Nobody is signed in");
        return now.rights.isKnown ? tr("Connected, but it lets this account run nothing") : tr("It does not accept the token");
    case LinkState::NoChannel:
        return tr("It does not have this window’s channel any more");
    case LinkState::NoServer:
        return tr("It could not be started here");
    }
    return {};
}

QString SettingsPresenter::obsWord() const
{
    switch (m_parts.obs.state().reach) {
    case ObsReach::NotOpen:
        return tr("Not open");
    case ObsReach::Connecting:
        return tr("Looking for it");
    case ObsReach::PasswordNeeded:
        return tr("It asks for its password");
    case ObsReach::PasswordWrong:
        return tr("It did not accept the password");
    case ObsReach::Kicked:
        return tr("Someone in OBS ended the connection");
    case ObsReach::Unsupported:
        return tr("What answers there is not OBS 28 or newer");
    case ObsReach::Connected:
        return m_parts.obs.state().aim == ObsAim::Ours ? tr("Connected, sends to us") : tr("Connected");
    }
    return {};
}

QString SettingsPresenter::secretsWord() const
{
    switch (m_parts.secrets.place()) {
    case secrets::Place::Unknown:
        return {};
    case secrets::Place::Keychain:
        return tr("In the system keychain");
    case secrets::Place::File:
        return tr("In a file only you can read");
    case secrets::Place::Memory:
        return tr("Not kept: this computer has no keychain");
    }
    return {};
}

void SettingsPresenter::refresh()
{
    const ConnectionState &connection = m_parts.connection.state();
    const ObsLinkState &obs = m_parts.obs.state();
    SettingsState now{.serverOnThisComputer = connection.onThisComputer,
                      .serverAddress = connection.address,
                      .serverWord = serverWord(),
                      .serverIsOpen = connection.link == LinkState::Connected,
                      .account = m_parts.account.state(),
                      .obsHost = m_parts.obsClient.address().host,
                      .obsPort = m_parts.obsClient.address().port,
                      .hasObsPassword = !m_parts.obsClient.address().password.empty(),
                      .obsWord = obsWord(),
                      .canSetUpObs = m_target && obs.reach == ObsReach::Connected && obs.aim == ObsAim::Elsewhere,
                      .canPutObsBack = obs.reach == ObsReach::Connected && obs.canPutBack,
                      .stopObsAfterEnd = m_parts.settings.stopObsAfterEnd(),
                      .delaySeconds = m_parts.settings.delaySeconds(),
                      .trayIcon = m_parts.settings.trayIcon(),
                      .notifications = m_parts.settings.notifications(),
                      .alertSound = m_parts.settings.alertSound(),
                      .theme = m_parts.settings.theme(),
                      .language = m_parts.settings.language(),
                      .secretsWord = secretsWord(),
                      .message = m_message};
    if (connection.link == LinkState::Refused && connection.address == m_installed)
        now.serverNote = tr("Sign in if you have a login there. Whoever looks after this computer finds the owner’s token in the file owner.token in /var/lib/belfry. “On this computer” "
                            "would start a second server, for this window alone.");
    if (connection.channel) {
        now.channelDelay = static_cast<int>(connection.channel->delaySeconds.value_or(0));
        now.church = model::fromUtf8(connection.channel->church);
        now.title = model::fromUtf8(connection.channel->title);
        if (const auto start = connection.channel->nextStart)
            now.nextStart = toDateTime(*start);
        now.canEditChannel = connection.link == LinkState::Connected && connection.rights.may(Right::Plan);
    }
    if (m_target) {
        now.publishServer = m_target->server;
        now.publishKeyMasked = QString::fromStdString(m_target->key.masked());
    }
    if (now == m_state)
        return;
    m_state = now;
    Q_EMIT stateChanged();
}

} // namespace belfry::app
