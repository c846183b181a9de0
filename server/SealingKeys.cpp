#include "server/SealingKeys.h"

#include "server/DataFolder.h"

#include <algorithm>

namespace belfry::server {
namespace {

constexpr std::string_view kFileName = "sealing.key";

Result<auth::Sealer> read(const std::string &lines, const std::string &where)
{
    auto sealer = auth::Sealer::fromText(lines);
    if (!sealer)
        return fail(sealer.error().code, where + ": " + sealer.error().what);
    return sealer;
}

} // namespace

std::string sealingKeyFile(const std::string &dataFolder, const DoorwaySettings &settings)
{
    if (!settings.sealingKeys.empty())
        return "";
    return settings.sealingKeyFile.empty() ? fileIn(dataFolder, kFileName) : settings.sealingKeyFile;
}

Result<auth::Sealer> readSealer(const std::string &dataFolder, const DoorwaySettings &settings)
{
    if (!settings.sealingKeys.empty()) {
        std::string lines = settings.sealingKeys.reveal();
        std::replace(lines.begin(), lines.end(), ',', '\n');
        return read(lines, "BELFRY_SEALING_KEY");
    }
    const std::string path = sealingKeyFile(dataFolder, settings);
    const auto lines = readSmallFile(path);
    return lines ? read(*lines, path) : lines.error();
}

Result<auth::Sealer> openSealer(const std::string &dataFolder, const DoorwaySettings &settings)
{
    auto kept = readSealer(dataFolder, settings);
    if (kept || kept.error().code != ErrorCode::NotFound)
        return kept;
    const std::string path = sealingKeyFile(dataFolder, settings);
    if (const auto written = writePrivateFile(path, auth::Sealer::newKeyLine().reveal()); !written)
        return written.error();
    return readSealer(dataFolder, settings);
}

} // namespace belfry::server
