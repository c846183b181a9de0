#include "server/ServerApp.h"

#include "base/Id.h"
#include "base/Log.h"
#include "net/OwnAddress.h"
#include "server/CallOn.h"
#include "server/FreePort.h"
#include "server/Reachable.h"
#include "server/SystemService.h"
#include "server/api/ApiKit.h"
#include "server/api/ChannelListApi.h"

#include <algorithm>
#include <future>
#include <thread>

namespace belfry::server {
namespace {

constexpr Duration kDrain{3'000};
constexpr int kViewThreadsMax = 4;

int viewThreads(const ServerSettings &settings)
{
    if (settings.viewThreads > 0)
        return settings.viewThreads;
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, kViewThreadsMax);
}

} // namespace

ServerApp::ServerApp(const ServerSettings &settings, const DataFolder &folder, std::span<const http::Asset> page, Secret token,
                     std::function<void()> started)
    : m_settings(settings), m_folder(folder), m_page(page), m_startedAt(systemClock().now()), m_token(token),
      m_started(std::move(started))
{
    m_metrics.watchFolder(settings.dataFolder);
    m_ready.channel = settings.channel;
    m_ready.token = std::move(token);
    m_files = std::make_unique<Worker>("files");
    m_start = std::make_unique<Worker>("start");
    m_ctl = std::make_unique<Worker>("ctl");
    m_media = std::make_unique<net::IoThread>("media");
    m_metrics.addLoop("media", [media = m_media.get()] { return media->lag(); });
    m_disk = std::make_unique<Worker>("disk");
    m_recordings = std::make_unique<RecordingRoom>(settings, folder, RecordingRoom::Threads{*m_ctl, *m_media, *m_disk}, m_metrics.registry());
    m_metrics.addRefresh([this] { m_recordings->measure(); });
    if (settings.rewind.isOn()) {
        m_archiveDisk.emplace(*m_disk, hls::ArchiveDiskSettings{folder.file("rewind"), settings.rewind.freeBytesMin,
                                                               settings.limits.rewindMemoryBytes});
    }
    for (int i = 0; i < viewThreads(settings); ++i) {
        const std::string name = "view-" + std::to_string(i);
        m_views.push_back(std::make_unique<net::IoThread>(name));
        m_metrics.addLoop(name, [view = m_views.back().get()] { return view->lag(); });
        m_views.back()->post(lowerThreadPriority);
        m_counts.push_back(&m_metrics.addThread());
    }
}

Result<std::unique_ptr<ServerApp>> ServerApp::start(const ServerSettings &settings, const DataFolder &folder,
                                                    std::span<const http::Asset> page, const LastPorts &lastPorts,
                                                    std::function<void()> started)
{
    auto token = folder.ownerToken();
    if (!token)
        return token.error();
    std::unique_ptr<ServerApp> app(new ServerApp(settings, folder, page, *std::move(token), std::move(started)));
    if (const auto begun = app->begin(lastPorts); !begun)
        return begun.error();
    return app;
}

Result<> ServerApp::openAccessLog()
{
    AccessLogSettings settings = m_settings.accessLog;
    m_apiCommon.allowedOrigins = m_settings.allowedOrigins;
    if (settings.file == "off")
        return Done();
    if (settings.file.empty())
        settings.file = m_folder.file("access.log");
    auto opened = AccessLog::open(std::move(settings));
    if (!opened)
        return opened.error();
    m_accessLog = *std::move(opened);
    m_apiCommon.log = m_accessLog.get();
    return Done();
}

Result<> ServerApp::begin(const LastPorts &lastPorts)
{
    if (const auto opened = openAccessLog(); !opened)
        return opened;
    auto laid = Foundation::lay(m_settings, m_folder, m_metrics.registry());
    if (!laid)
        return laid.error();
    m_foundation = *std::move(laid);
    m_metrics.addBreakers(m_foundation->breakers());
    m_idempotency.emplace(&m_foundation->store(), m_foundation->sealer(), systemClock());
    m_apiCommon.idempotency = &*m_idempotency;
    m_writeRates.emplace(m_foundation->rateLimits(), m_settings.limits, m_doorMetrics);
    m_apiCommon.rates = &*m_writeRates;
    m_storeStart.emplace(m_foundation->store(), m_settings, m_folder, m_foundation->sealer());
    if (const auto opened = openDoors(); !opened)
        return opened;
    openRooms();
    openEvents();
    if (const auto opened = openMemory(); !opened)
        return opened;
    if (const auto opened = openHttp(lastPorts.http); !opened)
        return opened;
    if (const auto opened = openHttps(); !opened)
        return opened;
    if (m_foundation->cluster().redisBreaker()) {
        m_clusterWatch.emplace(*m_ctl, [&cluster = m_foundation->cluster()] { return cluster.isConnected(); },
                               [this](std::optional<WallTime> since) { m_station->othersAway(since); });
    }
    m_storeStart->begin([this, lastPorts](StoreStart::From from, Result<Kept> kept) {
        m_start->post([this, from, lastPorts, found = std::move(kept)]() mutable { storeFound(from, std::move(found), lastPorts); });
    });
    return Done();
}

void ServerApp::storeFound(StoreStart::From from, Result<Kept> kept, const LastPorts &lastPorts)
{
    const bool isDatabase = from == StoreStart::From::Database;
    Result<> outcome = kept ? Result<>(Done()) : Result<>(kept.error());
    if (kept && isDatabase)
        outcome = beginDoors(kept->hasOwner);
    if (m_isReady) {
        if (outcome)
            outcome = openChannels(std::move(kept->channels));
        if (!outcome)
            log::error("server", "the database cannot be used", {{"why", outcome.error().what}});
        return;
    }
    m_outcome = outcome ? openFor(std::move(kept->channels), lastPorts) : outcome;
    if (m_outcome) {
        m_isReady.store(true, std::memory_order_release);
        log::info("server", isDatabase ? "ready" : "ready without its database, with what it last knew",
                  {{"page", m_ready.page}, {"rtmp", m_ready.encoder}, {"version", BELFRY_VERSION}});
        if (const auto every = watchdogEvery())
            callOn(*m_ctl, [this, every] { m_watchdog.emplace(*m_ctl, *m_media, *every, tellManagerAlive); });
    }
    m_started();
}

Result<> ServerApp::openFor(std::vector<KeptChannel> channels, const LastPorts &lastPorts)
{
    for (const KeptChannel &channel : channels) {
        if (channel.record.id == m_settings.channel)
            m_ready.key = channel.key;
    }
    if (const auto opened = openChannels(std::move(channels)); !opened)
        return opened;
    m_air->start();
    m_recordings->channelsOpen();
    // Encoders last: whoever gets in finds everything in its place, also a broadcast of the life before.
    if (const auto opened = openRtmp(lastPorts.rtmp); !opened)
        return opened;
    return openRtmps(m_firstCertificate);
}

// Whoever changed them, here or on another server.
void ServerApp::rememberChannels()
{
    constexpr Duration kEvery{15'000};
    m_remember = m_start->after(kEvery, [this] {
        m_storeStart->remember();
        rememberChannels();
    });
}

void ServerApp::openRooms()
{
    m_station.emplace(*m_ctl, static_cast<Station::World &>(*this), m_settings.grace);
    m_planner.emplace(*m_ctl, *m_station, m_foundation->store(), m_foundation->bus(), m_foundation->announcer(), m_metrics.registry());
    callOn(*m_media, [this] {
        m_mediaRoom = std::make_unique<MediaRoom>(*m_media, *m_ctl, *m_station, m_metrics, m_folder.path());
        if (m_archiveDisk)
            m_mediaRoom->keepOnDisk(*m_archiveDisk, m_settings.rewind, m_settings.limits);
        m_recordings->read(*m_mediaRoom);
    });
    // Ids of another life mean nothing to this one.
    const std::string epoch = randomBase32(8);
    for (const auto &view : m_views) {
        m_rooms.push_back(callOn(*view, [&] {
            return std::make_shared<ViewRoom>(*view, *m_media, m_settings.limits, epoch, countsOf(*view).events, m_metrics.hls());
        }));
        m_recordings->serveFrom(*view);
    }
    openWatching();
    m_relays = std::make_unique<RelayHouse>(RelayHouse::Parts{*m_ctl, *m_media, *m_files, *m_foundation, *m_station, m_metrics, m_settings, m_folder});
    callOn(*m_media, [this] {
        m_mediaRoom->addReader(m_relays->reader());
        m_relays->useRoom(*m_mediaRoom);
    });
    m_opener.emplace(m_settings, m_folder,
                     ChannelOpener::Rooms{*m_ctl, *m_media, *m_station, *m_mediaRoom, m_rooms,
                                          m_archiveDisk ? &*m_archiveDisk : nullptr});
    m_channels.emplace(*m_foundation, *m_opener, *m_ctl, *m_media, *m_station, *m_mediaRoom);
}

Result<> ServerApp::openMemory()
{
    auto air = AirMemory::open(m_folder.file("outbox"), *m_foundation, *m_ctl, *m_station, m_settings.grace);
    if (!air)
        return air.error();
    m_air = *std::move(air);
    m_recordings->remember(*m_foundation, m_air->outbox(), m_station->findings());
    openChat();
    m_metrics.addRefresh([this] { m_outboxMetrics.update(m_air->outbox()); });
    return Done();
}

Result<> ServerApp::openDoors()
{
    auth::DoorSnapshot first;
    first.isRead = false;
    first.owner = std::make_shared<auth::TokenCheck>(m_ready.token);
    first.tokens = std::make_shared<auth::AccessTokens>(m_foundation->sealer().subkeys("jwt"));
    std::vector<Executor *> views;
    for (const auto &view : m_views)
        views.push_back(view.get());
    m_doors.emplace(std::move(views), std::make_shared<const auth::DoorSnapshot>(std::move(first)), m_doorMetrics);
    const Doorway::World world{m_foundation->store(), m_foundation->bus(), *m_ctl, m_foundation->rateLimits(), *m_doors, m_doorMetrics,
                               m_settings.limits};
    m_doorway = std::make_unique<Doorway>(world, m_foundation->sealer(), m_settings.doorway);
    return Done();
}

// What stands on the database alone.
Result<> ServerApp::beginDoors(bool hasOwner)
{
    rememberChannels();
    api::warmUpChannelLists(*m_foundation);
    Secret code;
    if (!hasOwner)
        code = m_doorway->accounts().offerSetup();
    // main reads what it shows once, when everything has started.
    if (!m_isReady)
        m_ready.setupCode = code;
    // For those who see no console: empty when there is nothing to set up.
    const std::string line = hasOwner ? "" : code.reveal() + '\n';
    if (const auto written = writePrivateFile(m_folder.file("setup.code"), line); !written)
        return written;
    callOn(*m_ctl, [this] { m_doorway->begin(); });
    m_relays->begin();
    return Done();
}

Result<> ServerApp::openChannels(std::vector<KeptChannel> channels)
{
    for (KeptChannel &channel : channels) {
        if (callOn(*m_ctl, [&] { return m_station->has(channel.record.id); })) {
            refresh(std::move(channel));
            continue;
        }
        std::promise<void> opened;
        if (const auto begun = m_opener->open(std::move(channel), [&opened] { opened.set_value(); }); !begun)
            return begun;
        opened.get_future().wait();
    }
    return Done();
}

void ServerApp::openEvents()
{
    std::vector<EventsView> views;
    for (std::size_t i = 0; i < m_views.size(); ++i)
        views.push_back({m_views[i].get(), m_rooms[i], &m_counts[i]->events});
    m_events.emplace(m_foundation->bus(), m_foundation->announcer(), *m_ctl, std::move(views), m_settings.limits, randomBase32(8));
    m_tellers = startTelling(m_settings, *m_foundation, m_metrics.registry());
    callOn(*m_files, [this] { m_housekeeper.emplace(*m_files, m_foundation->store(), m_settings.auditKeep, m_settings.chatKeep, m_settings.log); });
}

// It was opened from what was last known.
void ServerApp::refresh(KeptChannel channel)
{
    m_media->post([this, id = channel.record.id, digests = std::move(channel.digests)] {
        for (const std::string &digest : digests)
            m_mediaRoom->addKey(digest, id);
    });
    m_ctl->post([this, record = std::move(channel.record)] { m_station->kept(record); });
}

Result<> ServerApp::openHttp(std::uint16_t lastPort)
{
    std::vector<net::IoThread *> views;
    for (const auto &view : m_views)
        views.push_back(view.get());
    const bool mayMove = m_settings.companion && !m_settings.httpChosen;
    auto opened = openAtFirstFree(portsToTry(m_settings.http, mayMove, lastPort), "--http", [&](const net::Address &address) {
        return http::HttpServer::open(address, views, [this](net::IoThread &view) { return makeRouter(view); },
                                      m_settings.limits,
                                      [this](net::IoThread &view) -> http::Observer & { return countsOf(view); },
                                      {m_settings.trustedProxies,
                                       [this](const http::Request &request) { return api::isOwner(m_token, request); }});
    });
    if (!opened)
        return opened.error();
    m_http = *std::move(opened);
    m_ready.http = "http://" + reachable(m_http->local());
    return Done();
}

Result<> ServerApp::openHttps()
{
    if (m_settings.tls.certificate.empty()) {
        choosePage(nullptr);
        return m_settings.rtmps ? Result<>(fail(ErrorCode::InvalidInput, "--rtmps needs a certificate: --tls-cert and --tls-key"))
                                : Result<>(Done());
    }
    auto context = callOn(*m_files, [this] {
        m_certificate.emplace(*m_files, m_settings.tls, [this](net::TlsContextPtr renewed) {
            m_metrics.certificateExpires(renewed->expires());
            if (m_settings.rtmps && m_isReady.load(std::memory_order_acquire))
                m_rtmp->useCertificate(renewed);
            m_http->useCertificate(std::move(renewed));
        });
        return m_certificate->load();
    });
    if (!context)
        return fail(context.error().code, "TLS: " + context.error().what);
    m_metrics.certificateExpires((*context)->expires());
    if (const auto opened = m_http->listenSecurely(m_settings.https, *context); !opened)
        return listenError(opened.error(), m_settings.https, "--https");
    m_firstCertificate = *context;
    log::info("server", "serves TLS", {{"https", "https://" + reachable(*m_http->secureLocal())}});
    choosePage(context->get());
    return Done();
}

Result<> ServerApp::openRtmps(const net::TlsContextPtr &certificate)
{
    if (!m_settings.rtmps)
        return Done();
    if (const auto opened = m_rtmp->listenSecurely(*m_settings.rtmps, certificate); !opened)
        return listenError(opened.error(), *m_settings.rtmps, "--rtmps");
    m_rtmpsPort = m_rtmp->secureLocal()->port;
    m_ready.rtmps = "rtmps://" + reachable(*m_rtmp->secureLocal()) + "/live";
    log::info("server", "takes encoders over TLS", {{"rtmps", m_ready.rtmps}});
    return Done();
}

void ServerApp::choosePage(const net::TlsContext *certificate)
{
    net::Address local = m_http->local();
    const std::string own = net::ownAddress().value_or("127.0.0.1");
    m_ready.page = "http://" + reachable(local, own) + '/';
    if (certificate) {
        local = *m_http->secureLocal();
        if (certificate->isFor(isEverywhere(local) ? own : local.host))
            m_ready.page = "https://" + reachable(local, own) + '/';
    }
    m_ctl->post([this, page = m_ready.page] { m_station->setPage(page); });
}

Result<> ServerApp::openRtmp(std::uint16_t lastPort)
{
    const bool mayMove = m_settings.companion && !m_settings.rtmpChosen;
    auto opened = openAtFirstFree(portsToTry(m_settings.rtmp, mayMove, lastPort), "--rtmp", [&](const net::Address &address) {
        return ingest::RtmpIngest::open(address, *m_media, *m_mediaRoom, m_settings.limits);
    });
    if (!opened)
        return opened.error();
    m_rtmp = *std::move(opened);
    m_rtmpPort = m_rtmp->local().port;
    m_ready.rtmp = "rtmp://" + reachable(m_rtmp->local()) + "/live";
    m_ready.encoder = "rtmp://" + reachable(m_rtmp->local(), net::ownAddress().value_or("127.0.0.1")) + "/live";
    return Done();
}

std::size_t ServerApp::numberOf(const net::IoThread &view) const
{
    const auto at = std::find_if(m_views.begin(), m_views.end(), [&view](const auto &one) { return one.get() == &view; });
    return static_cast<std::size_t>(at - m_views.begin());
}

http::ThreadCounts &ServerApp::countsOf(const net::IoThread &view)
{
    return *m_counts[numberOf(view)];
}

ServerApp::~ServerApp()
{
    log::info("server", "stopping");
    // Nothing new comes up any more.
    m_start->stop();
    callOn(*m_files, [this] {
        m_housekeeper.reset();
        m_certificate.reset(); // it hands on to the next two
    });
    m_rtmp.reset();
    endEvents(true);
    if (m_http)
        m_http->drain(kDrain);
    endEvents(false);
    m_recordings->closeDownloads();
    m_http.reset();
    if (m_chat)
        m_chat->end();
    if (m_events)
        m_events->end();
    m_ctl->post([this] { if (m_planner) m_planner->stop(); });
    // ctl's orders and answers go to the threads below it: it ends first.
    if (m_doorway)
        callOn(*m_ctl, [this] { m_doorway->leave(); });
    callOn(*m_ctl, [this] {
        m_watchdog.reset();
        if (m_channels)
            m_channels->stop();
        if (m_air)
            m_air->leave();
        m_recordings->stop();
        if (m_relays)
            m_relays->leave();
    });
    m_ctl->stop();
    if (m_doorway)
        m_doorway->stop();
    m_tellers = {}; // what is still told waits in nobody's list
    if (m_foundation)
        m_foundation->stop();
    m_air.reset();
    m_files->stop();
    for (std::size_t i = 0; i < m_rooms.size(); ++i)
        m_views[i]->runAndWait([this, i] { m_rooms[i].reset(); });
    m_media->runAndWait([this] {
        m_mediaRoom.reset();
        if (m_relays)
            m_relays->end();
    });
    // What was handed over is still written.
    m_disk->stop();
    for (const auto &view : m_views)
        view->stop();
    m_media->stop();
    log::info("server", "stopped");
}

void ServerApp::endEvents(bool politely)
{
    for (std::size_t i = 0; i < m_rooms.size(); ++i) {
        m_views[i]->runAndWait([room = m_rooms[i], politely] {
            if (politely)
                room->closeEvents();
            else
                room->dropEvents();
        });
    }
    if (m_chat)
        politely ? m_chat->close() : m_chat->drop();
    if (m_events)
        politely ? m_events->close() : m_events->drop();
}

void ServerApp::goLive()
{
    m_ctl->post([this] { m_station->goLive(m_settings.channel, {}, [](const Answered &) {}); });
}

void ServerApp::reloadCertificate()
{
    m_files->post([this] {
        if (m_certificate)
            m_certificate->reload();
    });
}

void ServerApp::order(const std::string &channel, const Command &order)
{
    m_media->post([this, channel, order] { m_mediaRoom->obey(channel, order); });
}

void ServerApp::publish(ChannelSnapshotPtr snapshot)
{
    const model::Channel &channel = snapshot->channel;
    m_planner->see(channel);
    m_recordings->want(channel);
    m_metrics.onAir(channel.channel, channel.isOnAirHere());
    m_metrics.findings(channel.channel, channel.health ? channel.health->findings.size() : 0);
    for (std::size_t i = 0; i < m_rooms.size(); ++i)
        m_views[i]->post([room = m_rooms[i], snapshot] { room->update(snapshot); });
    m_events->see(snapshot);
}

} // namespace belfry::server
