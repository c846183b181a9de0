#include "app/DeskApp.h"

#include "app/Account.h"
#include "app/Alerts.h"
#include "app/Chapters.h"
#include "app/ChatPresenter.h"
#include "app/ChurchPresenter.h"
#include "app/Connection.h"
#include "app/DeskSettings.h"
#include "app/FirstRunDesk.h"
#include "app/GuiExecutor.h"
#include "app/HouseWatch.h"
#include "app/KeepAwake.h"
#include "app/LivePresenter.h"
#include "app/Meters.h"
#include "app/ObsLink.h"
#include "app/PeoplePresenter.h"
#include "app/PlanDesk.h"
#include "app/Questions.h"
#include "app/ReportsPresenter.h"
#include "app/ServerApi.h"
#include "app/SettingsPresenter.h"
#include "app/SupportBundle.h"
#include "app/Times.h"
#include "app/UpdatePresenter.h"
#include "base/Log.h"
#include "client/ChatSocket.h"
#include "client/Companion.h"
#include "client/CompanionProcess.h"
#include "client/InstalledServer.h"
#include "obs/ObsClient.h"
#include "secrets/SecretStore.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::hours kRenewAhead{2};

QString orUsual(const QString &folder, QStandardPaths::StandardLocation where)
{
    return QDir::cleanPath(folder.isEmpty() ? QStandardPaths::writableLocation(where) + u"/belfry"_s : folder);
}

std::unique_ptr<secrets::Keychain> keychain(bool wanted)
{
    return wanted ? std::make_unique<secrets::SystemKeychain>(u"belfry"_s) : nullptr;
}

} // namespace

// The order is the order of making, and backwards of ending: presenters go before what they look at.
struct DeskApp::Impl : QObject {
    explicit Impl(const DeskOptions &o);

    void openServer();
    void openHere();
    void openObs();
    void fetchKey();
    void keepCompanion();
    bool isNeeded(std::chrono::seconds ahead) const;
    void renewCompanion();
    QString dataFolder() const { return orUsual(options.dataFolder, QStandardPaths::GenericDataLocation); }
    /// One is chosen, or runs on this computer, whether it is in sight or not.
    bool hasServer() const;
    std::vector<Secret> secretsNow();

    DeskOptions options;
    GuiExecutor gui;
    DeskSettings settings;
    secrets::SecretStore secretStore;
    client::ServerClient server;
    client::CompanionProcess companionProcess;
    client::Companion companion;
    obs::ObsClient obsClient;
    client::EventStream events;
    Connection connection;
    Account account;
    ServerApi api;
    client::ChatSocket chatSocket;
    ChatPresenter chat;
    ReportsPresenter reports;
    Chapters chapters;
    ChurchPresenter church;
    PeoplePresenter people;
    PlacesWatch places;
    DayWatch day;
    ObsLink obsLink;
    Meters meters;
    LivePresenter live;
    std::unique_ptr<SleepGuard> sleepGuard = systemSleepGuard();
    KeepAwake keepAwake{live, *sleepGuard};
    Alerts alerts{live, settings, gui};
    SettingsPresenter settingsPresenter;
    PlanDesk plan;
    FirstRunDesk firstRun;
    SupportBundle support;
    update::Fetcher updateFetcher;
    UpdateSettings updateSettings;
    HouseWatch house;
    UpdatePresenter updates;
    QUrl keyAddress; ///< whose publish key we hold or have asked for
    Secret keyToken;
    bool hasRenewed = false; ///< once: a server of our own that stays another version is somebody's choice
};

DeskApp::Impl::Impl(const DeskOptions &o)
    : options(o), settings(orUsual(o.settingsFolder, QStandardPaths::GenericConfigLocation)),
      secretStore(keychain(o.useKeychain), QDir(settings.folder()).filePath(u"secrets.json"_s), gui),
      companionProcess({orUsual(o.dataFolder, QStandardPaths::GenericDataLocation), o.serverBinary, o.serverArguments}, server),
      companion(companionProcess, gui), obsClient(gui), events(gui), connection(server, companion, gui),
      account({server, connection, settings, secretStore, gui}), api(server, events, connection), chatSocket(gui), chat({api, server, chatSocket, gui}), reports(api), chapters(api),
      church({api, server, connection, settings}), people(api), places(api, gui), day(api, gui),
      obsLink(obsClient, settings, secretStore, gui), meters(obsClient),
      live({connection, obsLink, meters, settings, gui, api, places, day}),
      settingsPresenter({settings, secretStore, connection, obsLink, obsClient, account}),
      plan(api, connection, settings, gui),
      firstRun({connection, obsLink, settings, live, settingsPresenter, plan.places(), gui}),
      support({api, settings.file(), QDir(orUsual(o.dataFolder, QStandardPaths::GenericDataLocation)).filePath(u"belfry-server.log"_s),
               [this] { return secretsNow(); }}),
      updateSettings(settings.file(), UpdateSettings::machinePlace()),
      house(api, gui),
      updates({updateFetcher, updateSettings, connection, house, gui},
              {update::Source::built(), update::Version::from(u"" BELFRY_VERSION ""_s).value_or(update::Version()), update::thisSystem(),
               QDir(settings.folder()).filePath(u"updates"_s), settings.language(), [this] { return hasServer(); }})
{
    server.setChannel(settings.channel());
    secretStore.setFileAllowed(settings.secretsInFile());
    connect(&secretStore, &secrets::SecretStore::fileAnswered, this,
            [this](bool allowed) { settings.setSecretsInFile(allowed); });
    if (settings.companionPid() > 0)
        companion.setOwn(client::Companion::Own{settings.companionPid(), settings.companionMark()});
    connect(&connection, &Connection::companionFound, this, [this] { keepCompanion(); });
    connect(&connection, &Connection::changed, this, [this] { fetchKey(); });
    connect(&connection, &Connection::tokenRenewed, this, [this] {
        chatSocket.setToken(connection.token());
        keyToken = connection.token(); // of the same person
    });
    connect(&api, &ServerApi::rightsChanged, this, [this] { keyToken = {}; }); // may be told now
    connect(&house, &HouseWatch::changed, this, [this] { renewCompanion(); });
    connect(&plan.places(), &PlacesPresenter::tried, &places, &PlacesWatch::setTried);
    connect(&plan.services(), &ServicesPresenter::attentionWanted, &alerts, &Alerts::tell);
}

void DeskApp::Impl::openServer()
{
    if (!options.serverAddress.isEmpty()) {
        connection.open(options.serverAddress, options.serverToken);
        return;
    }
    const QUrl address = settings.serverAddress();
    if (address.isEmpty()) {
        openHere();
        return;
    }
    account.open(address);
}

// Where a server is installed, a second one is started only for who has one already or says so in Settings.
void DeskApp::Impl::openHere()
{
    const auto installed = client::installedServer(options.installed);
    if (!installed || client::readCompanionFile(dataFolder())) {
        connection.open({}, {});
        return;
    }
    server.check(*installed, {}, [this, installed](bool answers) {
        if (answers)
            settingsPresenter.setInstalledServer(*installed);
        connection.open(answers ? *installed : QUrl(), {});
    });
}

bool DeskApp::Impl::hasServer() const
{
    return !options.serverAddress.isEmpty() || !settings.serverAddress().isEmpty() || client::installedServer(options.installed)
           || QFile::exists(client::companionFilePath(dataFolder()));
}

void DeskApp::Impl::openObs()
{
    obs::ObsAddress address{options.obsHost.isEmpty() ? settings.obsHost() : options.obsHost,
                            options.obsPort == 0 ? settings.obsPort() : options.obsPort, options.obsPassword};
    if (!address.password.empty()) {
        obsClient.open(address);
        return;
    }
    secretStore.read(DeskSettings::obsPasswordName(), [this, address](Result<std::optional<Secret>> password) mutable {
        if (!password)
            log::warning("app", "OBS's password cannot be read", {{"why", password.error().what}});
        else if (*password)
            address.password = **password;
        obsClient.open(address);
    });
}

void DeskApp::Impl::fetchKey()
{
    const ConnectionState &now = connection.state();
    if (!now.channel && !keyAddress.isEmpty()) {
        // Another server was chosen: OBS must not be set up for the one before.
        keyAddress.clear();
        obsLink.setWanted({});
        settingsPresenter.setPublishTarget({});
    }
    if (now.link != LinkState::Connected || (keyAddress == now.address && keyToken == connection.token()))
        return;
    keyAddress = now.address;
    keyToken = connection.token();
    connection.ingestKey([this, asked = now.address](Result<client::IngestKey> key) {
        if (asked != keyAddress)
            return;
        if (!key) {
            log::warning("app", "the publish key cannot be read", {{"why", key.error().what}});
            if (key.error().code == ErrorCode::Forbidden)
                obsLink.setUntold(); // an operator may not, however often
            else
                keyAddress.clear(); // asked again with the next answer of the server
            return;
        }
        const obs::StreamTarget target{key->server, key->key};
        obsLink.setWanted(target);
        settingsPresenter.setPublishTarget(target);
    });
}

void DeskApp::Impl::keepCompanion()
{
    const auto &own = companion.own();
    settings.setCompanion(own ? own->pid : 0, own ? own->mark : QByteArray());
}

// Not seen is not off air.
bool DeskApp::Impl::isNeeded(std::chrono::seconds ahead) const
{
    const ConnectionState &now = connection.state();
    const bool isOff = now.link == LinkState::Connected && now.channel && now.channel->state == model::ChannelState::OffAir;
    return !isOff || !house.state().isQuiet(toDateTime(gui.clock().wall()), ahead);
}

// The program was updated, and the server it left running was not: it gives way, and Connection starts the new one.
void DeskApp::Impl::renewCompanion()
{
    if (!connection.state().onThisComputer || !companion.own() || isNeeded(kRenewAhead))
        return;
    const auto running = client::readCompanionFile(dataFolder());
    if (!running || running->version.isEmpty() || running->version == u"" BELFRY_VERSION ""_s || std::exchange(hasRenewed, true))
        return;
    log::info("app", "the server of another version gives way", {{"version", running->version.toStdString()}});
    companion.endIfOwn();
    keepCompanion();
}

// What the support bundle must not have in it.
std::vector<Secret> DeskApp::Impl::secretsNow()
{
    std::vector<Secret> all = account.secrets();
    all.insert(all.end(), {connection.token(), options.serverToken, options.obsPassword, obsClient.address().password, settingsPresenter.publishKey()});
    return all;
}

DeskApp::DeskApp(const DeskOptions &options) : m(std::make_unique<Impl>(options)) {}
DeskApp::~DeskApp() = default;

QString DeskApp::settingsFolder(const DeskOptions &options)
{
    return orUsual(options.settingsFolder, QStandardPaths::GenericConfigLocation);
}

void DeskApp::setQuestions(Questions *questions)
{
    if (!questions) {
        m->secretStore.setAsk({});
        return;
    }
    m->secretStore.setAsk([questions](const QString &file, const QString &reason, std::function<void(bool)> answer) {
        questions->mayKeepSecretsInFile(file, reason, std::move(answer));
    });
}

void DeskApp::start()
{
    m->openServer();
    m->openObs();
    m->updates.start();
}

void DeskApp::quit()
{
    if (!m->connection.state().onThisComputer || isServerNeeded())
        return;
    m->companion.endIfOwn();
    m->keepCompanion();
}

bool DeskApp::isServerNeeded() const
{
    return m->isNeeded(HouseWatch::kAhead);
}

DeskSettings &DeskApp::settings() { return m->settings; }
Connection &DeskApp::connection() { return m->connection; }
ServerApi &DeskApp::api() { return m->api; }
ObsLink &DeskApp::obs() { return m->obsLink; }
LivePresenter &DeskApp::live() { return m->live; }
SettingsPresenter &DeskApp::settingsPresenter() { return m->settingsPresenter; }
PlanDesk &DeskApp::plan() { return m->plan; }
FirstRunDesk &DeskApp::firstRun() { return m->firstRun; }
Alerts &DeskApp::alerts() { return m->alerts; }
PlacesWatch &DeskApp::places() { return m->places; }
DayWatch &DeskApp::day() { return m->day; }
Meters &DeskApp::meters() { return m->meters; }
ChatPresenter &DeskApp::chat() { return m->chat; }
ReportsPresenter &DeskApp::reports() { return m->reports; }
Chapters &DeskApp::chapters() { return m->chapters; }
ChurchPresenter &DeskApp::church() { return m->church; }
PeoplePresenter &DeskApp::people() { return m->people; }
SupportBundle &DeskApp::support() { return m->support; }
UpdatePresenter &DeskApp::updates() { return m->updates; }

} // namespace belfry::app
