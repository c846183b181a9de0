// ServerSettings: everything about a run of the server that somebody may choose.
#pragma once

#include "base/Limits.h"
#include "base/Log.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "base/Time.h"
#include "net/Address.h"
#include "net/Network.h"
#include "net/TlsContext.h"
#include "server/DoorwaySettings.h"
#include "server/RecordingSettings.h"
#include "server/ClusterSettings.h"
#include "server/AccessLog.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

/// How much of a broadcast people can go back to, and what that may cost.
struct RewindSettings {
    Duration length{0}; ///< 0: none
    Duration keepAfterEnd{0};
    std::uint64_t bytesMax = 0;
    std::uint64_t freeBytesMin = 0;

    bool isOn() const { return length > Duration(0); }
};

/// Where the server remembers, and how it asks.
struct DatabaseSettings {
    Secret url; ///< "": a file in the data folder; "sqlite:FILE"; "postgresql://…"
    std::string passwordFile;
    Secret replica;
    std::string tls; ///< "": as the URL says
    int connectionsMin = 0;
    int connectionsMax = 0;
    Duration acquireTimeout{0};
    Duration timeout{0};
    Duration lifetime{0};

    bool isPostgres() const
    {
        return url.reveal().starts_with("postgresql://") || url.reveal().starts_with("postgres://");
    }
};

/// Value. Every field but the last three is one row of SettingTable, which also holds its default.
struct ServerSettings {
    std::string dataFolder; ///< "" until load() has put the platform's there
    std::string configFile;
    net::Address http;
    net::Address https;
    net::TlsFiles tls; ///< both "" without TLS
    net::Address rtmp;
    std::optional<net::Address> rtmps; ///< nothing without
    bool readyJson = false;
    bool demo = false;
    bool companion = false;
    bool coreDumps = false;
    log::Settings log;
    AccessLogSettings accessLog; ///< an empty file: access.log in the data folder; "off": none
    int viewThreads = 0; ///< 0: as many as cores, at most 4
    Duration grace{0};
    DatabaseSettings database;
    RewindSettings rewind;
    double watchShare = 0; ///< of one processor; 0: nothing is watched
    RecordingSettings recording;
    MediaTime partTarget{0};
    Duration hlsWindow{0};
    bool sendfile = false;
    bool clockCheck = true; ///< refuse to start with a clock that cannot be right
    std::string channel;
    std::optional<std::string> church;
    std::optional<std::string> title;
    std::optional<WallTime> nextStart;
    std::vector<std::string> allowedOrigins; ///< of pages that may open a WebSocket here, besides our own
    std::vector<net::Network> trustedProxies;
    std::vector<std::string> webhookAllowHosts; ///< lower case
    std::vector<std::string> relayAllowHosts;   ///< lower case
    std::string relayCaFile;                    ///< "": the system's
    Duration webhookKeep{0};
    Duration auditKeep{0}; ///< 0: for ever
    Duration chatKeep{0};  ///< 0: for ever
    ClusterSettings cluster;
    DoorwaySettings doorway;
    Limits limits;

    bool httpChosen = false; ///< an address was named: a companion then takes no other port
    bool rtmpChosen = false;
    bool httpsChosen = false;
};

/// Looks up an environment variable; nothing when it is not set.
using Environment = std::function<std::optional<std::string>(const std::string &name)>;
Environment processEnvironment();

/// What a command line asked for besides running.
enum class Asked { Run, Help, Version };

struct Loaded {
    ServerSettings settings;
    Asked asked = Asked::Run;
};

/// Defaults, then the TOML file, then the environment, then the command line: the later one wins. `arguments` are
/// without the program's name. InvalidInput with a sentence that names the setting where it was written.
Result<Loaded> loadSettings(const std::vector<std::string> &arguments, const Environment &environment);

/// Where the data folder is when nobody chose one. InvalidInput when the system does not say whose home this is.
Result<std::string> defaultDataFolder(const Environment &environment);

} // namespace belfry::server
