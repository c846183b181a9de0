#include "server/RotateKeys.h"

#include "base/Text.h"
#include "server/DataFolder.h"
#include "server/StoreCommands.h"
#include "store/PooledStore.h"
#include "store/SealedColumns.h"

#include <algorithm>
#include <vector>

namespace belfry::server {
namespace {

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    for (const std::string_view line : split(text, '\n')) {
        if (!trimmed(line).empty())
            lines.emplace_back(trimmed(line));
    }
    return lines;
}

/// The first line of the file, which seals everything when this returns.
Result<std::string> addKey(const std::string &path)
{
    const auto content = readSmallFile(path);
    if (!content)
        return content.error();
    const std::vector<std::string> lines = linesOf(*content);
    if (lines.size() > 1)
        return lines.front();
    const std::string line(trimmed(auth::Sealer::newKeyLine().reveal()));
    const std::string before = lines.empty() ? std::string() : lines.front() + '\n';
    if (const auto written = writePrivateFile(path, line + '\n' + before); !written)
        return written.error();
    return line;
}

Result<std::int64_t> sealAgain(store::Database &database, const auth::Sealer &sealer)
{
    store::Transaction transaction(database);
    auto count = store::sealAllAgain(
        database, [&sealer](const std::string &sealed, const std::string &place) -> Result<std::string> {
            if (sealer.isCurrent(sealed))
                return sealed;
            const auto opened = sealer.open(sealed, place);
            if (!opened)
                return fail(opened.error().code, place + ": " + opened.error().what);
            return sealer.seal(*opened, place);
        });
    if (!count)
        return count;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return count;
}

} // namespace

Result<std::string> rotateKeys(store::Database &database, const std::string &dataFolder,
                               const DoorwaySettings &settings)
{
    const std::string path = sealingKeyFile(dataFolder, settings);
    const auto line = path.empty() ? Result<std::string>("") : addKey(path);
    if (!line)
        return line.error();
    const auto sealer = readSealer(dataFolder, settings);
    if (!sealer)
        return sealer.error();
    const auto count = sealAgain(database, *sealer);
    if (!count)
        return count.error();
    const std::string done = std::to_string(*count) + " secrets are sealed with the first key now. ";
    if (path.empty())
        return done + "The others can leave BELFRY_SEALING_KEY.";
    if (const auto written = writePrivateFile(path, *line + '\n'); !written)
        return written.error();
    return done + "It is the only one in " + path + ": copy that file to where you keep it safe.";
}

Result<std::string> rotateKeys(const ServerSettings &settings)
{
    const auto store = openAlone(settings);
    if (!store)
        return store.error();
    if (const auto prepared = store::prepareDatabase(*store->driver); !prepared)
        return prepared.error();
    return rotateKeys(*store->database, settings.dataFolder, settings.doorway);
}

} // namespace belfry::server
