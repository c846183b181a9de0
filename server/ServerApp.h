// ServerApp: the composition: which threads there are, what lives on each, and in which order they begin and end.
#pragma once

#include "auth/TokenCheck.h"
#include "base/Worker.h"
#include "http/AddressCap.h"
#include "http/Assets.h"
#include "http/HttpServer.h"
#include "ingest/RtmpIngest.h"
#include "net/IoThread.h"
#include "server/AccessLog.h"
#include "server/AirMemory.h"
#include "server/CertificateWatch.h"
#include "server/api/Idempotency.h"
#include "server/ChannelOpener.h"
#include "server/ChatHouse.h"
#include "server/Channels.h"
#include "server/ClusterWatch.h"
#include "server/DataFolder.h"
#include "server/DoorKeeper.h"
#include "server/DoorMetrics.h"
#include "server/Doorway.h"
#include "server/EventsHouse.h"
#include "server/Foundation.h"
#include "server/Housekeeper.h"
#include "server/MediaRoom.h"
#include "server/Planner.h"
#include "server/ReadyLine.h"
#include "server/RecordingRoom.h"
#include "server/RelayHouse.h"
#include "server/ServerMetrics.h"
#include "server/ServerSettings.h"
#include "server/Station.h"
#include "server/StoreStart.h"
#include "server/Telling.h"
#include "server/ViewRoom.h"
#include "server/WatchHouse.h"
#include "server/Watchdog.h"
#include "server/api/HealthApi.h"
#include "server/api/WriteRates.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace belfry::server {

/// Ports a companion of this folder had the last time; 0 for none.
struct LastPorts {
    std::uint16_t http = 0;
    std::uint16_t rtmp = 0;
};

/// Made and destroyed by main. The destructor lets answers under way finish and leaves a broadcast that is on air open
/// in its logbook, so that the next start goes on with it.
class ServerApp final : Station::World {
public:
    /// Answers HTTP when it returns, as far as saying that it starts. The rest comes up on a thread of its own, once the database
    /// is ready or the last known channels are found: then `started` is called there, once. `page` lives as long as the program.
    /// The error, of both, is one sentence for the person who started it.
    static Result<std::unique_ptr<ServerApp>> start(const ServerSettings &settings, const DataFolder &folder,
                                                    std::span<const http::Asset> page, const LastPorts &lastPorts,
                                                    std::function<void()> started);
    ~ServerApp() override;

    /// After `started`.
    const Result<> &outcome() const { return m_outcome; }
    const Ready &ready() const { return m_ready; }
    /// As if the owner had said Go Live; tells the outcome to nobody.
    void goLive();
    /// The files of the certificate have changed. Does nothing without TLS.
    void reloadCertificate();

private:
    ServerApp(const ServerSettings &settings, const DataFolder &folder, std::span<const http::Asset> page, Secret token,
              std::function<void()> started);

    Result<> begin(const LastPorts &lastPorts);
    void storeFound(StoreStart::From from, Result<Kept> kept, const LastPorts &lastPorts);
    Result<> beginDoors(bool hasOwner);
    Result<> openFor(std::vector<KeptChannel> channels, const LastPorts &lastPorts);
    api::Readiness readiness() const;
    void rememberChannels();
    void openRooms();
    void openWatching();
    Result<> openMemory();
    void openChat();
    Result<> openChannels(std::vector<KeptChannel> channels);
    void openEvents();
    void refresh(KeptChannel channel);
    std::optional<http::Response> notYet(std::string_view pattern) const;
    void endEvents(bool politely);
    Result<> openAccessLog();
    Result<> openDoors();
    Result<> openHttp(std::uint16_t lastPort);
    Result<> openHttps();
    Result<> openRtmps(const net::TlsContextPtr &certificate);
    void choosePage(const net::TlsContext *certificate);
    Result<> openRtmp(std::uint16_t lastPort);
    std::size_t numberOf(const net::IoThread &view) const;
    http::ThreadCounts &countsOf(const net::IoThread &view);
    std::shared_ptr<const http::Router> makeRouter(net::IoThread &view);
    void addResources(api::ApiRoutes &routes, std::size_t number);

    void order(const std::string &channel, const Command &order) override;
    void publish(ChannelSnapshotPtr snapshot) override;

    const ServerSettings m_settings;
    const DataFolder &m_folder;
    const std::span<const http::Asset> m_page;
    const TimePoint m_startedAt;
    auth::TokenCheck m_token;
    std::function<void()> m_started;
    std::atomic<bool> m_isReady{false};
    std::atomic<std::uint16_t> m_rtmpPort{0};
    std::atomic<std::uint16_t> m_rtmpsPort{0}; // 0 where it is not served
    net::TlsContextPtr m_firstCertificate; // null without TLS
    Ready m_ready;                 // written by the start thread before m_started is called
    Result<> m_outcome{Done()};    // as above
    ServerMetrics m_metrics;
    DoorMetrics m_doorMetrics{m_metrics.registry()};
    OutboxMetrics m_outboxMetrics{m_metrics.registry()};

    std::unique_ptr<Foundation> m_foundation;
    std::optional<StoreStart> m_storeStart;
    std::unique_ptr<Worker> m_files; // certificates: what blocks and is no database
    std::unique_ptr<Worker> m_start; // ends before everything it opens
    Subscription m_remember;         // start thread
    std::unique_ptr<Worker> m_ctl;
    std::unique_ptr<net::IoThread> m_media;
    std::optional<hls::ArchiveDisk> m_archiveDisk; // without it there is no rewind
    std::unique_ptr<Worker> m_disk;
    std::unique_ptr<RecordingRoom> m_recordings;
    std::vector<std::unique_ptr<net::IoThread>> m_views;
    std::vector<http::ThreadCounts *> m_counts; // by view thread; the list is filled once

    std::optional<Watchdog> m_watchdog;             // ctl thread
    std::optional<ClusterWatch> m_clusterWatch;     // ctl thread
    std::optional<Station> m_station;               // ctl thread
    std::unique_ptr<AirMemory> m_air;
    std::optional<Planner> m_planner;               // ctl thread
    std::unique_ptr<RelayHouse> m_relays;
    std::unique_ptr<MediaRoom> m_mediaRoom;         // media thread
    std::optional<DoorKeeper> m_doors; // its ApiDoors each on its view thread
    std::unique_ptr<Doorway> m_doorway;
    http::AddressCap m_eventPlaces;
    std::unique_ptr<AccessLog> m_accessLog;
    std::optional<api::Idempotency> m_idempotency;
    std::optional<api::WriteRates> m_writeRates;
    api::ApiCommon m_apiCommon;
    std::vector<std::shared_ptr<ViewRoom>> m_rooms; // each on its view thread; the list is filled once
    std::unique_ptr<WatchHouse> m_watching; // null when nothing is watched
    std::optional<ChannelOpener> m_opener;
    std::optional<Channels> m_channels;
    std::optional<EventsHouse> m_events;
    std::unique_ptr<ChatHouse> m_chat;
    Tellers m_tellers;
    std::unique_ptr<ingest::RtmpIngest> m_rtmp;
    std::unique_ptr<http::HttpServer> m_http;
    std::optional<CertificateWatch> m_certificate; // files thread
    std::optional<Housekeeper> m_housekeeper;      // files thread
};

} // namespace belfry::server
