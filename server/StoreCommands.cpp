#include "server/StoreCommands.h"

#include "base/Time.h"
#include "server/StoreStart.h"
#include "store/Migrations.h"
#include "store/PooledStore.h"

#include <algorithm>
#include <filesystem>
#include <thread>

namespace belfry::server {
namespace {

constexpr Duration kPause{200};
constexpr Duration kPatience{60'000};

Result<CommandStore> open(const ServerSettings &settings, std::unique_ptr<DataFolder> folder)
{
    CommandStore store;
    store.folder = std::move(folder);
    auto driver = makeDriver(settings);
    if (!driver)
        return driver.error();
    store.driver = *std::move(driver);
    // Also for reading: a replica is a little behind.
    auto opened = store.driver->open(store::Access::Write);
    if (!opened)
        return opened.error();
    store.database = std::move(opened->database);
    return store;
}

std::string counted(std::int64_t count, const std::string &one)
{
    return std::to_string(count) + ' ' + one + (count == 1 ? "" : "s");
}

std::string stepsRan(const std::vector<int> &steps)
{
    std::string text = steps.size() == 1 ? "Step " : "Steps ";
    for (std::size_t i = 0; i < steps.size(); ++i)
        text += (i == 0 ? "" : i + 1 == steps.size() ? " and " : ", ") + std::to_string(steps[i]);
    return text + " ran.";
}

} // namespace

Result<CommandStore> openForReading(const ServerSettings &settings)
{
    if (!settings.database.isPostgres()) {
        const std::string path = sqliteFile(settings);
        std::error_code problem;
        if (!std::filesystem::exists(std::u8string(path.begin(), path.end()), problem))
            return fail(ErrorCode::NotFound, path + " does not exist: --data or --database says where the server remembers");
    }
    return open(settings, nullptr);
}

Result<CommandStore> openAlone(const ServerSettings &settings)
{
    auto folder = DataFolder::open(settings.dataFolder);
    if (!folder)
        return folder.error();
    auto store = open(settings, *std::move(folder));
    if (!store)
        return store;
    if (const auto alone = store::checkAlone(*store->database); !alone)
        return alone.error();
    return store;
}

Result<std::string> migrateStore(const ServerSettings &settings)
{
    const auto folder = DataFolder::open(settings.dataFolder);
    if (!folder)
        return folder.error();
    const auto driver = makeDriver(settings);
    if (!driver)
        return driver.error();
    const TimePoint until = systemClock().now() + kPatience;
    auto steps = store::migrateDatabase(**driver);
    while (!steps && steps.error().code == ErrorCode::Busy && systemClock().now() < until) {
        std::this_thread::sleep_for(kPause);
        steps = store::migrateDatabase(**driver);
    }
    if (!steps)
        return steps.error();
    const std::string now = "The database is at step " + std::to_string(store::migrations().back().number) + '.';
    return (steps->empty() ? "There was nothing to do. " : stepsRan(*steps) + ' ') + now;
}

Result<std::string> backupStore(const ServerSettings &settings, const std::string &file)
{
    const auto store = openForReading(settings);
    if (!store)
        return store.error();
    const auto report = store::writeBackup(*store->database, file, systemClock().wall());
    if (!report)
        return report.error();
    return counted(report->rows, "row") + " are in " + file + ". The secrets in it are sealed: keep a copy of the sealing key as well, elsewhere.";
}

Result<std::string> restoreStore(const ServerSettings &settings, const std::string &file, store::Restore mode)
{
    if (const auto whole = store::checkBackup(file); !whole)
        return whole.error();
    const auto store = openAlone(settings);
    if (!store)
        return store.error();
    const auto report = store::restoreBackup(*store->database, file, mode);
    if (!report)
        return report.error();
    std::string done = counted(report->rows, "row") + " are back, as they were at " + toRfc3339(report->madeAt) + '.';
    if (!report->migrated.empty())
        done += ' ' + stepsRan(report->migrated);
    return done + " The server needs the sealing key of that time.";
}

} // namespace belfry::server
