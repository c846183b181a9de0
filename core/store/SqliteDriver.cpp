#include "store/SqliteDriver.h"

#include "base/Log.h"
#include "base/Text.h"
#include "store/SqliteDatabase.h"

#include <filesystem>
#include <map>

namespace belfry::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kCopiesKept = 3;
constexpr std::string_view kMark = ".before-step-";

void forgetOldCopies(const std::string &path)
{
    const fs::path file(std::u8string(path.begin(), path.end()));
    const auto prefix = file.filename().u8string() + std::u8string(kMark.begin(), kMark.end());
    std::map<std::uint64_t, fs::path> copies;
    std::error_code problem;
    for (const auto &entry : fs::directory_iterator(file.parent_path(), problem)) {
        const auto name = entry.path().filename().u8string();
        if (!name.starts_with(prefix))
            continue;
        if (const auto step = toNumber(std::string(name.begin() + static_cast<std::ptrdiff_t>(prefix.size()), name.end())))
            copies[*step] = entry.path();
    }
    while (copies.size() > kCopiesKept) {
        fs::remove(copies.begin()->second, problem);
        copies.erase(copies.begin());
    }
}

} // namespace

Result<Opened> SqliteDriver::open(Access access)
{
    auto database = SqliteDatabase::open(m_path, access);
    if (!database)
        return database.error();
    Opened opened;
    opened.database = *std::move(database);
    return opened;
}

Result<> SqliteDriver::keepCopy(Database &, int beforeStep)
{
    const std::string copy = m_path + std::string(kMark) + std::to_string(beforeStep);
    // A connection of its own: SQLite copies nothing for one that is about to write.
    const auto reader = SqliteDatabase::open(m_path, Access::Read);
    if (!reader)
        return reader.error();
    if (const auto made = (*reader)->copyTo(copy); !made)
        return made;
    log::info("store", "the database was copied before it is changed", {{"file", copy}});
    forgetOldCopies(m_path);
    return Done();
}

} // namespace belfry::store
