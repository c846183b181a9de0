#include "server/SettingsCommands.h"

#include "model/Json.h"
#include "server/IngestKeys.h"
#include "server/SealingKeys.h"
#include "server/SettingsExport.h"
#include "server/SettingsImport.h"
#include "server/StoreCommands.h"
#include "store/Migrations.h"
#include "store/NewFile.h"
#include "store/PooledStore.h"

#include <QJsonDocument>

#include <filesystem>
#include <fstream>

namespace belfry::server {
namespace {

constexpr std::size_t kFileBytes = 16u << 20;

Result<QJsonObject> readFile(const std::string &path)
{
    std::ifstream in(std::filesystem::path(std::u8string(path.begin(), path.end())), std::ios::binary);
    if (!in)
        return fail(ErrorCode::Io, path + " cannot be read");
    std::string text(kFileBytes + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.size() > kFileBytes)
        return fail(ErrorCode::TooLarge, path + " is too large for a file of settings");
    auto object = model::parseObject(text);
    if (!object)
        return fail(object.error().code, path + ": " + object.error().what);
    return object;
}

/// One that opens what is sealed here already; a new one for a database without.
Result<auth::Sealer> sealerOf(store::Database &database, const ServerSettings &settings)
{
    const auto keys = store::IngestKeyStore(database).allValid();
    if (!keys)
        return keys.error();
    if (keys->empty())
        return openSealer(settings.dataFolder, settings.doorway);
    auto sealer = readSealer(settings.dataFolder, settings.doorway);
    if (!sealer)
        return sealer;
    if (const auto opened = openIngestKey(*sealer, keys->front()); !opened)
        return opened.error();
    return sealer;
}

Result<ImportReport> importInto(store::Database &database, const ServerSettings &settings, const QJsonObject &file)
{
    const auto sealer = sealerOf(database, settings);
    if (!sealer)
        return sealer.error();
    store::Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun.error();
    auto report = importSettings(database, *sealer, file, systemClock().wall());
    if (!report)
        return report;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return report;
}

} // namespace

Result<std::string> exportSettingsTo(const ServerSettings &settings, const std::string &file)
{
    const auto store = openForReading(settings);
    if (!store)
        return store.error();
    const auto step = store::stepSeen(*store->database);
    if (!step)
        return step.error();
    if (*step != store::migrations().back().number)
        return fail(ErrorCode::Conflict, "the database is at step " + std::to_string(*step) + " and this version at " +
                                             std::to_string(store::migrations().back().number) + ": belfry-server migrate");
    const auto exported = exportedSettings(*store->database, systemClock().wall());
    if (!exported)
        return exported.error();
    auto out = store::NewFile::create(file);
    if (!out)
        return out.error();
    if (const auto added = out->add(QJsonDocument(*exported).toJson(QJsonDocument::Indented).toStdString()); !added)
        return added.error();
    if (const auto done = out->finish(); !done)
        return done.error();
    return "The settings are in " + file + ", without stream keys, secrets and people.";
}

Result<std::string> importSettingsFrom(const ServerSettings &settings, const std::string &file)
{
    const auto object = readFile(file);
    if (!object)
        return object.error();
    const auto store = openAlone(settings);
    if (!store)
        return store.error();
    if (const auto prepared = store::prepareDatabase(*store->driver); !prepared)
        return prepared.error();
    const auto report = importInto(*store->database, settings, *object);
    if (!report)
        return fail(report.error().code, file + ": " + report.error().what);
    std::string said = std::to_string(report->made) + " made, " + std::to_string(report->changed) + " set as in " + file + '.';
    for (const std::string &one : report->withoutSecret)
        said += "\n  " + one;
    return said;
}

} // namespace belfry::server
