#include "server/ServerSettings.h"

#include "server/SettingSources.h"
#include "server/SettingTable.h"

#include <cstdlib>
#include <fstream>

namespace belfry::server {
namespace {

Result<> applyAll(ServerSettings &settings, const std::vector<Written> &written)
{
    for (const Written &one : written) {
        if (const auto applied = one.setting->apply(settings, one.text); !applied)
            return fail(ErrorCode::InvalidInput, one.where + ": " + applied.error().what);
    }
    return Done();
}

Result<> checkTls(const ServerSettings &settings)
{
    const bool certificate = !settings.tls.certificate.empty();
    const bool key = !settings.tls.key.empty();
    if (certificate && !key)
        return fail(ErrorCode::InvalidInput, "--tls-cert: needs --tls-key, the file of its private key");
    if (key && !certificate)
        return fail(ErrorCode::InvalidInput, "--tls-key: needs --tls-cert, the file of its certificate");
    if (settings.httpsChosen && !certificate)
        return fail(ErrorCode::InvalidInput, "--https: needs a certificate, --tls-cert and --tls-key");
    return Done();
}

Result<> readRedisPassword(ClusterSettings &cluster, const Environment &environment)
{
    const std::string &file = cluster.redisPasswordFile;
    if (!cluster.redis) {
        return file.empty() ? Result<>(Done())
                            : fail(ErrorCode::InvalidInput, "--redis-password-file: needs --redis, where Redis is");
    }
    std::string password = environment("BELFRY_REDIS_PASSWORD").value_or("");
    if (!file.empty()) {
        std::ifstream in(file, std::ios::binary);
        if (!std::getline(in, password) || password.empty())
            return fail(ErrorCode::InvalidInput, "--redis-password-file: " + file + " cannot be read or is empty");
        if (password.ends_with('\r'))
            password.pop_back();
    }
    cluster.redis->password = Secret(std::move(password));
    return Done();
}

Result<> checkDatabase(const DatabaseSettings &database)
{
    if (database.isPostgres())
        return database.connectionsMin <= database.connectionsMax
                   ? Result<>(Done())
                   : Result<>(fail(ErrorCode::InvalidInput, "--database-connections-min: must not be more than --database-connections-max"));
    const char *which = !database.replica.empty() ? "--database-replica" : !database.passwordFile.empty() ? "--database-password-file"
                      : !database.tls.empty()   ? "--database-tls"
                                                : nullptr;
    if (which)
        return fail(ErrorCode::InvalidInput, std::string(which) + ": is for PostgreSQL, and --database names none");
    return Done();
}

} // namespace

Environment processEnvironment()
{
    return [](const std::string &name) -> std::optional<std::string> {
        const char *value = std::getenv(name.c_str());
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
}

Result<std::string> defaultDataFolder(const Environment &environment)
{
    const auto set = [&environment](const char *name) { return environment(name).value_or(""); };
    if (const std::string state = set("STATE_DIRECTORY"); !state.empty())
        return state.substr(0, state.find(':'));
#if defined(_WIN32)
    if (const std::string local = set("LOCALAPPDATA"); !local.empty())
        return local + "\\Belfry";
#elif defined(__APPLE__)
    if (const std::string home = set("HOME"); !home.empty())
        return home + "/Library/Application Support/Belfry";
#else
    if (const std::string data = set("XDG_DATA_HOME"); !data.empty())
        return data + "/belfry";
    if (const std::string home = set("HOME"); !home.empty())
        return home + "/.local/share/belfry";
#endif
    return fail(ErrorCode::InvalidInput, "--data: must be given, as this user has no home folder");
}

Result<Loaded> loadSettings(const std::vector<std::string> &arguments, const Environment &environment)
{
    Loaded loaded;
    auto line = readCommandLine(arguments);
    if (!line)
        return line.error();
    loaded.asked = line->asked;
    if (loaded.asked != Asked::Run)
        return loaded;
    loaded.settings = presets();
    for (const Written &written : line->settings) {
        if (written.setting->name == "config")
            loaded.settings.configFile = written.text;
    }
    if (!loaded.settings.configFile.empty()) {
        const auto file = readSettingsFile(loaded.settings.configFile);
        if (!file)
            return file.error();
        if (const auto applied = applyAll(loaded.settings, *file); !applied)
            return applied.error();
    }
    if (const auto applied = applyAll(loaded.settings, readEnvironment(environment)); !applied)
        return applied.error();
    if (const auto applied = applyAll(loaded.settings, line->settings); !applied)
        return applied.error();
    loaded.settings.doorway.sealingKeys = Secret(environment("BELFRY_SEALING_KEY").value_or(""));
    if (const auto checked = checkTls(loaded.settings); !checked)
        return checked.error();
    if (const auto read = readRedisPassword(loaded.settings.cluster, environment); !read)
        return read.error();
    if (const auto checked = checkDatabase(loaded.settings.database); !checked)
        return checked.error();
    if (loaded.settings.dataFolder.empty()) {
        auto folder = defaultDataFolder(environment);
        if (!folder)
            return folder.error();
        loaded.settings.dataFolder = *std::move(folder);
    }
    return loaded;
}

} // namespace belfry::server
