#include "server/SettingTable.h"

#include "base/Assert.h"
#include "base/Text.h"
#include "model/Channel.h"
#include "server/Commands.h"
#include "server/FollowSettings.h"

#include <algorithm>

namespace belfry::server {
namespace {

Error wrong(std::string why)
{
    return fail(ErrorCode::InvalidInput, std::move(why));
}

Result<> number(std::string_view text, std::uint64_t min, std::uint64_t max, auto &&put)
{
    const auto value = toNumber(text, max);
    if (!value || *value < min)
        return wrong("must be a number from " + std::to_string(min) + " to " + std::to_string(max));
    put(*value);
    return Done();
}

Result<> truth(std::string_view text, bool &out)
{
    const std::string word = lower(text);
    if (word == "true" || word == "1" || word == "yes" || word == "on")
        out = true;
    else if (word == "false" || word == "0" || word == "no" || word == "off")
        out = false;
    else
        return wrong("must be true or false");
    return Done();
}

Result<> address(std::string_view text, net::Address &out)
{
    auto read = net::parseAddress(text);
    if (!read)
        return wrong("must be HOST:PORT with a numeric host, [V6]:PORT, or :PORT for every address");
    out = *std::move(read);
    return Done();
}

/// "90", "90s", "5m", "1h".
Result<> duration(std::string_view text, Duration min, Duration max, Duration &out)
{
    std::int64_t unit = 1'000;
    const std::string_view written = text;
    if (text.ends_with('s') || text.ends_with('m') || text.ends_with('h')) {
        unit = text.back() == 's' ? 1'000 : text.back() == 'm' ? 60'000 : 3'600'000;
        text.remove_suffix(1);
    }
    const auto value = toNumber(text, 1'000'000);
    const Duration read(value ? static_cast<std::int64_t>(*value) * unit : -1);
    if (!value || read < min || read > max) {
        return wrong(std::string("\"").append(written) + "\" must be a time like 90s, 5m or 1h, from " +
                     std::to_string(min.count() / 1000) + "s to " + std::to_string(max.count() / 1000) + "s");
    }
    out = read;
    return Done();
}

/// "500M", "64G".
Result<> size(std::string_view text, std::uint64_t minMib, auto &out)
{
    const std::uint64_t unit = text.ends_with('G') ? 1u << 30 : text.ends_with('M') ? 1u << 20 : 0;
    if (unit != 0)
        text.remove_suffix(1);
    const auto value = unit != 0 ? toNumber(text, 1'000'000) : std::nullopt;
    if (!value || *value * unit < minMib << 20)
        return wrong("must be a size like 500M or 64G, from " + std::to_string(minMib) + "M on");
    out = *value * unit;
    return Done();
}

Result<> rewindLength(ServerSettings &s, std::string_view text)
{
    if (text == "0") {
        s.rewind.length = Duration(0);
        return Done();
    }
    return duration(text, Duration(300'000), Duration(86'400'000), s.rewind.length);
}

Result<> logLevel(ServerSettings &s, std::string_view text)
{
    constexpr std::pair<std::string_view, log::Level> kLevels[] = {{"debug", log::Level::Debug},
                                                                   {"info", log::Level::Info},
                                                                   {"warning", log::Level::Warning},
                                                                   {"error", log::Level::Error}};
    for (const auto &[word, level] : kLevels) {
        if (word == text) {
            s.log.level = level;
            return Done();
        }
    }
    return wrong("must be debug, info, warning or error");
}

Result<> logFormat(ServerSettings &s, std::string_view text)
{
    if (text != "text" && text != "json")
        return wrong("must be text or json");
    s.log.format = text == "json" ? log::Format::Json : log::Format::Text;
    return Done();
}

Result<> channelName(ServerSettings &s, std::string_view text)
{
    const bool allowed = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (text.empty() || text.size() > 40 || !allowed)
        return wrong("must be 1 to 40 of a-z, 0-9 and \"-\", as it stands in addresses");
    s.channel = text;
    return Done();
}

Result<> channelText(std::string_view text, std::optional<std::string> &out)
{
    // The field's name stands at the front of the sentence already.
    if (const auto checked = model::checkChannelText("", text); !checked)
        return wrong(checked.error().what.substr(2));
    out = std::string(text);
    return Done();
}

Result<> nextStart(ServerSettings &s, std::string_view text)
{
    const auto time = fromRfc3339(text);
    if (!time)
        return wrong("must be a time like 2026-11-22T10:00:00+01:00");
    s.nextStart = time;
    return Done();
}

Result<> partTarget(ServerSettings &s, std::string_view text)
{
    return number(text, 100, 1'000, [&s](auto ms) { s.partTarget = mediaMs(static_cast<std::int64_t>(ms)); });
}

Result<> allowedOrigins(ServerSettings &s, std::string_view text)
{
    std::vector<std::string> origins;
    for (const std::string_view part : split(text, ',')) {
        const std::string origin = lower(trimmed(part));
        const std::string_view host = std::string_view(origin).substr(std::min(origin.size(), origin.find("://") + 3));
        const bool isWeb = origin.starts_with("https://") || origin.starts_with("http://");
        if (!isWeb || host.empty() || host.find_first_of("/?#@ *") != std::string_view::npos)
            return wrong("must be origins like https://www.example.org, with commas between them");
        origins.push_back(origin);
    }
    s.allowedOrigins = std::move(origins);
    return Done();
}

Result<> hosts(std::string_view text, std::vector<std::string> &out)
{
    constexpr std::string_view kCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-_:";
    std::vector<std::string> all;
    for (const std::string_view part : split(text, ',')) {
        const std::string host = lower(trimmed(part));
        if (host.empty() || host.find_first_not_of(kCharacters) != std::string::npos)
            return wrong("must be hosts like intranet or 192.168.1.5, with commas between them");
        all.push_back(host);
    }
    out = std::move(all);
    return Done();
}

Result<> days(std::string_view text, Duration &out)
{
    return number(text, 0, 36'500, [&out](auto n) { out = std::chrono::hours(24) * static_cast<std::int64_t>(n); });
}

Result<> trustedProxies(ServerSettings &s, std::string_view text)
{
    auto networks = net::Network::parseList(text);
    if (!networks)
        return wrong(networks.error().what);
    s.trustedProxies = *std::move(networks);
    return Done();
}

Result<> redis(ServerSettings &s, std::string_view text)
{
    auto address = bus::RedisAddress::parse(text);
    if (!address)
        return wrong(address.error().what);
    s.cluster.redis = *std::move(address);
    return Done();
}

Result<> path(std::string_view text, std::string &out)
{
    if (text.empty())
        return wrong("must not be empty");
    out = text;
    return Done();
}

// What is wrong with it is said without it: a password may stand in it.
Result<> database(std::string_view text, bool mayBeFile, Secret &out)
{
    const bool isServer = text.starts_with("postgresql://") || text.starts_with("postgres://");
    const bool isFile = mayBeFile && text.starts_with("sqlite:") && text.size() > std::string_view("sqlite:").size();
    if (!isServer && !isFile)
        return wrong(mayBeFile ? "must be sqlite:FILE or postgresql://USER@HOST:5432/NAME" : "must be postgresql://USER@HOST:5432/NAME");
    out = Secret(std::string(text));
    return Done();
}

Result<> databaseTls(ServerSettings &s, std::string_view text)
{
    constexpr std::string_view kModes[] = {"disable", "prefer", "require", "verify-ca", "verify-full"};
    if (std::find(std::begin(kModes), std::end(kModes), text) == std::end(kModes))
        return wrong("must be disable, prefer, require, verify-ca or verify-full");
    s.database.tls = text;
    return Done();
}

using S = ServerSettings;
using T = std::string_view;

constexpr Setting kTable[] = {
    {"data", "DIR", "", "Folder of the database, the keys and the logbooks; made when absent, for this user only. "
                        "By default the user's own data folder (on Linux `~/.local/share/belfry`), or `STATE_DIRECTORY` under systemd.",
     [](S &s, T t) { return path(t, s.dataFolder); }},
    {"config", "FILE", "", "A TOML file with any of these settings.",
     [](S &s, T t) { return path(t, s.configFile); }, true},
    {"database", "URL", "", "Where the server remembers: `sqlite:FILE`, or `postgresql://USER@HOST:5432/NAME`. By default the file `belfry.db` in the data folder. docs/store.md.",
     [](S &s, T t) { return database(t, true, s.database.url); }},
    {"database-password-file", "FILE", "", "The password for PostgreSQL, if it stands neither in the URL nor in `PGPASSWORD`.",
     [](S &s, T t) { return path(t, s.database.passwordFile); }},
    {"database-replica", "URL", "", "A replica of it that answers what only reads. While it is away the first one does.",
     [](S &s, T t) { return database(t, false, s.database.replica); }},
    {"database-tls", "MODE", "", "disable, prefer, require, verify-ca or verify-full; otherwise as the URL's `sslmode` says.", databaseTls},
    {"database-connections-min", "N", "1", "Connections that stay open when nothing is asked, for reading and for writing.",
     [](S &s, T t) { return number(t, 0, 50, [&s](auto n) { s.database.connectionsMin = static_cast<int>(n); }); }},
    {"database-connections-max", "N", "8", "Connections at most, half of them for writing. SQLite has one that writes.",
     [](S &s, T t) { return number(t, 2, 100, [&s](auto n) { s.database.connectionsMax = static_cast<int>(n); }); }},
    {"database-acquire-timeout", "TIME", "5s", "How long work waits for a connection; then it is refused (503).",
     [](S &s, T t) { return duration(t, Duration(1'000), Duration(60'000), s.database.acquireTimeout); }},
    {"database-timeout", "TIME", "5s", "The longest PostgreSQL may take to answer.",
     [](S &s, T t) { return duration(t, Duration(1'000), Duration(300'000), s.database.timeout); }},
    {"database-connection-lifetime", "TIME", "30m", "Then a connection is made anew.",
     [](S &s, T t) { return duration(t, Duration(10'000), Duration(86'400'000), s.database.lifetime); }},
    {"clock-check", "BOOL", "true", "Do not start while this computer's clock is ten minutes or more off, as the database knows it.",
     [](S &s, T t) { return truth(t, s.clockCheck); }},
    {"http", "HOST:PORT", ":8080", "Where the page, the streams and the API are served. Port 0 takes a free one.",
     [](S &s, T t) { s.httpChosen = true; return address(t, s.http); }},
    {"https", "HOST:PORT", ":8443", "Where the same is served over TLS, once there is a certificate. Port 0 takes a free one.",
     [](S &s, T t) { s.httpsChosen = true; return address(t, s.https); }},
    {"tls-cert", "FILE", "", "Certificate for `--https` in PEM form, those that lead to its root behind it. A new one is taken without a restart.",
     [](S &s, T t) { return path(t, s.tls.certificate); }},
    {"tls-key", "FILE", "", "The private key of the certificate, in PEM form, without a passphrase.",
     [](S &s, T t) { return path(t, s.tls.key); }},
    {"rtmps", "HOST:PORT", "", "Where encoders send to over TLS, once there is a certificate, as `:1936`. Port 0 takes a free one.",
     [](S &s, T t) { s.rtmps.emplace(); return address(t, *s.rtmps); }},
    {"rtmp", "HOST:PORT", ":1935", "Where OBS and other encoders send to. Port 0 takes a free one.",
     [](S &s, T t) { s.rtmpChosen = true; return address(t, s.rtmp); }},
    {"channel", "NAME", "church", "Name of the default channel, as it stands in addresses.", channelName},
    {"church", "TEXT", "", "Name of the church on the page. Set here, it replaces at each start what was set in the app.",
     [](S &s, T t) { return channelText(t, s.church); }},
    {"title", "TEXT", "", "Title of the service on the page. Set here, it replaces at each start what was set in the app.",
     [](S &s, T t) { return channelText(t, s.title); }},
    {"next-start", "TIME", "", "When the next service starts (RFC 3339); the page says so while nobody is live.", nextStart},
    {"grace", "TIME", "5m", "How long a broadcast stays open when nothing comes in or the server is away.",
     [](S &s, T t) { return duration(t, Duration(5'000), Duration(3'600'000), s.grace); }},
    {"rewind", "TIME", "2h", "How far back viewers can go, from 5m to 24h; 0 keeps nothing on disk.", rewindLength},
    {"rewind-after-end", "TIME", "2h", "How long a broadcast that has ended can still be seen from its start.",
     [](S &s, T t) { return duration(t, Duration(60'000), Duration(604'800'000), s.rewind.keepAfterEnd); }},
    {"rewind-bytes-max", "SIZE", "64G", "What rewind may hold on disk, all channels together; past it the oldest goes.",
     [](S &s, T t) { return size(t, 100, s.rewind.bytesMax); }},
    {"rewind-free-min", "SIZE", "2G", "Room rewind leaves on the disk; below it rewind has a gap, and the live stream goes on.",
     [](S &s, T t) { return size(t, 0, s.rewind.freeBytesMin); }},
    {"rewind-memory", "SIZE", "256M", "Memory for what people in rewind are being sent; past it they wait.",
     [](S &s, T t) { return size(t, 16, s.limits.rewindMemoryBytes); }},
    {"watch-cpu", "PERCENT", "25", "How much of one processor watching may take, all channels together: silence, clipping, frozen pictures, loudness, thumbnails. 0 watches nothing.",
     [](S &s, T t) { return number(t, 0, 100, [&s](auto n) { s.watchShare = static_cast<double>(n) / 100; }); }},
    {"record", "BOOL", "true", "Record every broadcast, but those of channels that do not want it.",
     [](S &s, T t) { return truth(t, s.recording.isOn); }},
    {"recordings", "FOLDER", "", "Where recordings are kept; \"recordings\" in the data folder when empty.",
     [](S &s, T t) { s.recording.folder = t; return Result<>(Done()); }},
    {"recordings-keep", "DAYS", "90", "How long recordings are kept; 0 is for ever.",
     [](S &s, T t) { return days(t, s.recording.keep); }},
    {"recordings-bytes-max", "SIZE", "500G", "What recordings may take on disk; past it the oldest that has ended goes.",
     [](S &s, T t) { return size(t, 100, s.recording.bytesMax); }},
    {"recordings-free-min", "SIZE", "1G", "Room recordings leave on the disk; at it rewind is shortened first, then the recording's file is ended.",
     [](S &s, T t) { return size(t, 0, s.recording.freeBytesMin); }},
    {"part-target", "MS", "333", "Length of the parts a stream is cut into, in milliseconds.", partTarget},
    {"hls-window", "TIME", "24s", "How much of a stream the live playlist lists, at least.",
     [](S &s, T t) { return duration(t, Duration(12'000), Duration(60'000), s.hlsWindow); }},
    {"sendfile", "BOOL", "true", "Keep media where the system can send it from without a copy; on Linux only.",
     [](S &s, T t) { return truth(t, s.sendfile); }},
    {"hls-waiters-per-address", "N", "4000", "Requests of one address that may wait for the next part of a stream.",
     [](S &s, T t) { return number(t, 1, 1'000'000, [&s](auto n) { s.limits.hlsWaitersPerAddress = n; }); }},
    {"view-threads", "N", "0", "Threads that serve viewers; 0 is as many as there are cores, at most 4.",
     [](S &s, T t) { return number(t, 0, 64, [&s](auto n) { s.viewThreads = static_cast<int>(n); }); }},
    {"http-connections", "N", "20000", "HTTP connections served at a time; more are refused.",
     [](S &s, T t) { return number(t, 10, 1'000'000, [&s](auto n) { s.limits.httpConnections = n; }); }},
    {"http-connections-per-address", "N", "2000",
     "HTTP connections of one address. A congregation behind one router, or a proxy, is one address.",
     [](S &s, T t) { return number(t, 1, 1'000'000, [&s](auto n) { s.limits.httpConnectionsPerAddress = n; }); }},
    {"trusted-proxies", "LIST", "",
     "Proxies in front, as networks with commas between them (`10.0.0.0/8,2001:db8::/32`). They alone are believed about who asks.",
     trustedProxies},
    {"http-requests-per-address", "N", "2000", "Requests under way of one address behind a trusted proxy.",
     [](S &s, T t) { return number(t, 1, 1'000'000, [&s](auto n) { s.limits.httpRequestsPerAddress = n; }); }},
    {"http-reserve", "N", "64", "Connections beyond `--http-connections` for whoever shows the owner's token; 0 for none.",
     [](S &s, T t) { return number(t, 0, 10'000, [&s](auto n) { s.limits.httpReserve = n; }); }},
    {"http-header-bytes", "N", "16384", "Size of a request's header.",
     [](S &s, T t) { return number(t, 1'024, 65'536, [&s](auto n) { s.limits.httpHeaderBytes = n; }); }},
    {"http-header-time", "TIME", "10s", "Time for a request's header to arrive.",
     [](S &s, T t) { return duration(t, Duration(1'000), Duration(300'000), s.limits.httpHeaderTime); }},
    {"http-keep-alive", "TIME", "60s", "How long an idle connection stays open.",
     [](S &s, T t) { return duration(t, Duration(1'000), Duration(3'600'000), s.limits.httpKeepAliveIdle); }},
    {"http-minimum-rate", "N", "8192", "Bytes a second below which a viewer who takes an answer is cut, over 20 s.",
     [](S &s, T t) { return number(t, 0, 1'000'000, [&s](auto n) { s.limits.httpSendBytesPerSecondMin = n; }); }},
    {"http-send-buffer", "N", "131072", "Bytes the system keeps for a viewer who reads slowly.",
     [](S &s, T t) { return number(t, 4'096, 64u << 20, [&s](auto n) { s.limits.httpSendBufferBytes = static_cast<int>(n); }); }},
    {"hls-hold", "TIME", "8s", "The longest a request waits for media that is about to be.",
     [](S &s, T t) { return duration(t, Duration(1'000), Duration(60'000), s.limits.hlsHold); }},
    {"hls-waiters", "N", "20000", "Requests that wait for media, for each stream and thread.",
     [](S &s, T t) { return number(t, 1, 1'000'000, [&s](auto n) { s.limits.hlsWaiters = n; }); }},
    {"event-streams-per-address", "N", "2000", "Live event streams (SSE and WebSocket) of one address.",
     [](S &s, T t) { return number(t, 1, 1'000'000, [&s](auto n) { s.limits.eventStreamsPerAddress = n; }); }},
    {"allowed-origins", "LIST", "", "Other sites whose pages may open a WebSocket here, as `https://www.example.org`, with commas between them.",
     allowedOrigins},
    {"webhook-allow-hosts", "LIST", "", "Hosts of webhooks that may be in the church's own network, or be asked by http, as `intranet,192.168.1.5`.",
     [](S &s, T t) { return hosts(t, s.webhookAllowHosts); }},
    {"push-services", "LIST", "fcm.googleapis.com,*.push.services.mozilla.com,*.notify.windows.com,*.push.apple.com",
     "Push services that browsers may follow through; `off` for none, and nobody can follow.",
     [](S &s, T t) { return followServices(t, s.pushServices); }},
    {"push-contact", "ADDRESS", "", "Where push services reach the church, as `mailto:office@example.org`; without it, the address of the page.",
     [](S &s, T t) { return followContact(t, s.pushContact); }},
    {"relay-allow-hosts", "LIST", "", "Hosts of places that may be in the church's own network, as `nas,192.168.1.5`.",
     [](S &s, T t) { return hosts(t, s.relayAllowHosts); }},
    {"relay-ca-file", "FILE", "", "PEM: the roots that places must prove themselves by, instead of the system's.",
     [](S &s, T t) { return path(t, s.relayCaFile); }},
    {"relay-queue", "SIZE", "4M", "Memory for what a place has not taken yet; beyond it whole groups of pictures are left out.",
     [](S &s, T t) { return size(t, 1, s.limits.relayQueueBytes); }},
    {"webhook-keep", "DAYS", "30", "How long what was sent to webhooks is kept, and what was given up can be replayed.",
     [](S &s, T t) { return days(t, s.webhookKeep); }},
    {"audit-keep", "DAYS", "365", "How long the audit log is kept; 0 is for ever.", [](S &s, T t) { return days(t, s.auditKeep); }},
    {"chat-keep", "DAYS", "30", "How long what was written in chat is kept; 0 is for ever.", [](S &s, T t) { return days(t, s.chatKeep); }},
    {"chat-sockets-per-address", "N", "2000", "Chat sockets of one address.",
     [](S &s, T t) { return number(t, 1, 100'000, [&s](auto n) { s.limits.chatSocketsPerAddress = n; }); }},
    {"rtmp-connections-per-address", "N", "32", "RTMP connections of one address that have not shown a key yet.",
     [](S &s, T t) { return number(t, 1, 10'000, [&s](auto n) { s.limits.rtmpConnectionsPerAddress = n; }); }},
    {"redis", "URL", "", "The Redis that several servers share, as `redis://10.0.0.5:6379/0`; without it this server is alone.", redis},
    {"redis-password-file", "FILE", "", "A file with the password of Redis on its first line; or `BELFRY_REDIS_PASSWORD` in the environment.",
     [](S &s, T t) { return path(t, s.cluster.redisPasswordFile); }},
    {"cache-memory", "SIZE", "64M", "Memory for answers that many ask for.",
     [](S &s, T t) { return size(t, 1, s.cluster.cacheBytes); }},
    {"cache-lists", "TIME", "5s", "How long a list of channels is given again without asking the store. What somebody changes is seen at once all the same.",
     [](S &s, T t) { return duration(t, Duration(0), Duration(3'600'000), s.cluster.cacheLists); }},
    {"cache-items", "TIME", "60s", "The same for a channel, its services and its broadcasts.",
     [](S &s, T t) { return duration(t, Duration(0), Duration(3'600'000), s.cluster.cacheItems); }},
    {"cache-stale", "TIME", "60s", "How much longer it is given while it is being read anew behind it.",
     [](S &s, T t) { return duration(t, Duration(0), Duration(86'400'000), s.cluster.cacheStale); }},
    {"sign-up", "BOOL", "true", "Viewers may make themselves a login on the page, as members.",
     [](S &s, T t) { return truth(t, s.doorway.signUpIsOpen); }},
    {"sealing-key-file", "FILE", "", "Where the keys lie that seal secrets in the database, one a line; or `BELFRY_SEALING_KEY` in the environment; otherwise `sealing.key` in the data folder.",
     [](S &s, T t) { return path(t, s.doorway.sealingKeyFile); }},
    {"core-dumps", "BOOL", "false", "Let the system write down the memory of a server that crashed, with all its secrets: to find a fault.",
     [](S &s, T t) { return truth(t, s.coreDumps); }},
    {"log-level", "LEVEL", "info", "debug, info, warning or error.", logLevel},
    {"log-format", "FORMAT", "text", "text for people, json for programs.", logFormat},
    {"log-file", "FILE", "", "Log to this file, otherwise to standard error.", [](S &s, T t) { return path(t, s.log.file); }},
    {"log-size", "SIZE", "10M", "The log file turns over at this size.", [](S &s, T t) { return size(t, 1, s.log.fileBytes); }},
    {"log-files", "N", "5", "How many older log files are kept.",
     [](S &s, T t) { return number(t, 0, 1'000, [&s](auto n) { s.log.filesKept = n; }); }},
    {"log-days", "DAYS", "0", "Older log files are removed after so many days; 0 is never.", [](S &s, T t) { return days(t, s.log.keepFor); }},
    {"access-log", "FILE", "", "One line of JSON for each request to the API; by default access.log in the data folder, none with off.",
     [](S &s, T t) { return path(t, s.accessLog.file); }},
    {"access-log-size", "SIZE", "10M", "Size at which the access log is set aside; so it is each day. Nine such files are kept.",
     [](S &s, T t) { return size(t, 1, s.accessLog.bytesMax); }},
    {"access-log-kept", "TIME", "720h", "How long access logs that were set aside are kept, from 1h to 8760h.",
     [](S &s, T t) { return duration(t, Duration(3'600'000), Duration(8'760LL * 3'600'000), s.accessLog.kept); }},
    {"demo", "", "", "Publish a test picture with sound to this server and put it on air.",
     [](S &s, T t) { return truth(t, s.demo); }},
    {"companion", "", "", "Run as the desktop app's companion: on its own, logging to the data folder. A second start says where the first one is.",
     [](S &s, T t) { return truth(t, s.companion); }, true},
    {"ready-json", "", "", "When ready print one line of JSON on standard output, for scripts.",
     [](S &s, T t) { return truth(t, s.readyJson); }, true},
};

// As Markdown code, with a cell border behind it.
std::string codeCell(std::string_view text)
{
    return std::string("`").append(text).append("` | ");
}

std::string joined(std::string_view name, char separator, bool upper)
{
    std::string result(name);
    for (char &c : result) {
        if (c == '-')
            c = separator;
        else if (upper && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return result;
}

} // namespace

std::string Setting::flag() const
{
    return std::string("--").append(name);
}

std::string Setting::environmentName() const
{
    return std::string("BELFRY_").append(joined(name, '_', true));
}

std::string Setting::fileKey() const
{
    return joined(name, '_', false);
}

std::span<const Setting> settingTable()
{
    return kTable;
}

const Setting *findSetting(std::string_view name)
{
    const auto found = std::find_if(std::begin(kTable), std::end(kTable), [name](const Setting &s) { return s.name == name; });
    return found == std::end(kTable) ? nullptr : found;
}

ServerSettings presets()
{
    ServerSettings settings;
    for (const Setting &setting : kTable) {
        if (!setting.preset.empty())
            BELFRY_ASSERT(setting.apply(settings, setting.preset).hasValue());
    }
    settings.httpChosen = false;
    settings.rtmpChosen = false;
    settings.httpsChosen = false;
    return settings;
}

std::string helpText()
{
    std::string text = "belfry-server: takes the stream from OBS and serves it to viewers.\n\n"
                       "Usage: belfry-server [SETTING]...\n"
                       "       belfry-server COMMAND [SETTING]...\n\n" +
                       commandsText() + '\n';
    for (const Setting &setting : kTable) {
        text += "  " + setting.flag();
        if (!setting.isSwitch())
            text.append(1, ' ').append(setting.placeholder);
        text += "\n      ";
        std::copy_if(setting.help.begin(), setting.help.end(), std::back_inserter(text), [](char c) { return c != '`'; });
        if (!setting.preset.empty())
            text.append(" Default: ").append(setting.preset).append(1, '.');
        text += '\n';
    }
    return text + "  --help\n      Print this.\n  --version\n      Print the version.\n\n"
                  "Each setting but --config, --companion and --ready-json may also stand in the environment\n"
                  "(BELFRY_LOG_LEVEL) and in the TOML file (log_level = \"info\"). The command line wins over the\n"
                  "environment, and that over the file.\n";
}

std::string settingsMarkdown()
{
    std::string text = "| flag | environment | in the file | default | meaning |\n|---|---|---|---|---|\n";
    for (const Setting &setting : kTable) {
        std::string flag = setting.flag();
        if (!setting.isSwitch())
            flag.append(1, ' ').append(setting.placeholder);
        text.append("| ").append(codeCell(flag));
        text += setting.commandLineOnly ? "- | - | " : codeCell(setting.environmentName()) + codeCell(setting.fileKey());
        text += setting.preset.empty() ? "- | " : codeCell(setting.preset);
        text.append(setting.help).append(" |\n");
    }
    return text;
}

} // namespace belfry::server
