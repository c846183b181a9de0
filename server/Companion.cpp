#include "server/Companion.h"

#include "base/Text.h"
#include "server/IngestKeys.h"
#include "server/SealingKeys.h"
#include "store/SqliteDatabase.h"

#include <thread>

namespace belfry::server {
namespace {

constexpr std::string_view kFileName = "companion.json";
constexpr std::string_view kLastFileName = "companion.last.json";
constexpr Duration kStartTime{10'000};
constexpr Duration kLookPause{100};

Result<Ready> readFile(const std::string &dataFolder, std::string_view name = kFileName)
{
    const auto content = readSmallFile(fileIn(dataFolder, name));
    return content ? readCompanion(*content) : content.error();
}

/// "http://127.0.0.1:8080/x" -> 8080; 0 when there is none.
std::uint16_t portOf(std::string_view url)
{
    const std::size_t colon = url.rfind(':');
    if (colon == std::string_view::npos)
        return 0;
    const std::string_view behind = url.substr(colon + 1);
    return static_cast<std::uint16_t>(toNumber(behind.substr(0, behind.find('/')), 65'535).value_or(0));
}

// The file has no key in it: who may read it gets that from the server. Here it is for our own user's script.
Result<Secret> keyOf(const ServerSettings &settings)
{
    auto database = store::SqliteDatabase::open(fileIn(settings.dataFolder, "belfry.db"));
    if (!database)
        return database.error();
    const auto sealer = readSealer(settings.dataFolder, settings.doorway);
    if (!sealer)
        return sealer.error();
    const auto keys = store::IngestKeyStore(**database).validOf(settings.channel);
    if (!keys)
        return keys.error();
    if (keys->empty())
        return fail(ErrorCode::NotFound, "--channel: there is no channel " + settings.channel);
    return openIngestKey(*sealer, keys->front());
}

} // namespace

Result<Ready> runningCompanion(const ServerSettings &settings)
{
    const TimePoint deadline = systemClock().now() + kStartTime;
    auto ready = readFile(settings.dataFolder);
    while (!ready && systemClock().now() < deadline) {
        std::this_thread::sleep_for(kLookPause);
        ready = readFile(settings.dataFolder);
    }
    if (!ready)
        return fail(ErrorCode::Timeout, "--data: a server has the folder " + settings.dataFolder + ", but is no companion");
    if (settings.readyJson) {
        auto key = keyOf(settings);
        if (!key)
            return key.error();
        ready->key = *std::move(key);
        ready->channel = settings.channel;
    }
    return ready;
}

LastPorts lastPorts(const std::string &dataFolder)
{
    auto last = readFile(dataFolder);
    if (!last)
        last = readFile(dataFolder, kLastFileName);
    return last ? LastPorts{portOf(last->http), portOf(last->rtmp)} : LastPorts{};
}

void putAsideKilledRun(const DataFolder &folder)
{
    if (readSmallFile(folder.file(kFileName)))
        moveFile(folder.file(kFileName), folder.file(kLastFileName));
}

Result<CompanionFile> CompanionFile::write(const DataFolder &folder, const Ready &ready)
{
    const std::string path = folder.file(kFileName);
    if (const auto written = writePrivateFile(path, companionJson(ready) + '\n'); !written)
        return written.error();
    return CompanionFile(path, folder.file(kLastFileName));
}

CompanionFile::~CompanionFile()
{
    if (!m_path.empty())
        moveFile(m_path, m_lastPath);
}

} // namespace belfry::server
