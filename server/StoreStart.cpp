#include "server/StoreStart.h"

#include "base/Log.h"
#include "base/Text.h"
#include "server/ClockCheck.h"
#include "server/IngestKeys.h"
#include "store/PostgresDriver.h"
#include "store/ServerStore.h"
#include "store/SqliteDriver.h"
#include "store/UserStore.h"

namespace belfry::server {
namespace {

constexpr std::string_view kSqlite = "sqlite:";

Result<KeptChannel> keptChannel(store::Database &database, const auth::Sealer &sealer, store::ChannelRecord record)
{
    const auto keys = store::IngestKeyStore(database).validOf(record.id);
    if (!keys)
        return keys.error();
    KeptChannel channel{std::move(record), {}, {}};
    for (const store::IngestKeyRecord &its : *keys)
        channel.digests.push_back(its.digest);
    if (keys->empty())
        return channel;
    auto key = openIngestKey(sealer, keys->front());
    if (!key)
        return key.error();
    channel.key = *std::move(key);
    return channel;
}

Result<std::vector<KeptChannel>> allChannels(store::Database &database, const auth::Sealer &sealer)
{
    auto records = store::ChannelStore(database).all();
    if (!records)
        return records.error();
    std::vector<KeptChannel> channels;
    for (store::ChannelRecord &record : *records) {
        auto channel = keptChannel(database, sealer, std::move(record));
        if (!channel)
            return channel.error();
        channels.push_back(*std::move(channel));
    }
    return channels;
}

Result<> makeDefaultChannel(store::Database &database, const auth::Sealer &sealer, const ServerSettings &settings)
{
    store::ChannelStore channels(database);
    const auto made = channels.findOrMake(settings.channel, settings.church.value_or("Our church"),
                                          settings.title.value_or("Worship service"));
    if (!made)
        return made.error();
    if (const auto key = firstIngestKey(database, sealer, settings.channel); !key)
        return key.error();
    model::ChannelChange chosen;
    chosen.church = settings.church;
    chosen.title = settings.title;
    if (settings.nextStart)
        chosen.nextStart = settings.nextStart;
    if (!chosen.church && !chosen.title && !chosen.nextStart)
        return Done();
    const auto changed = channels.change(settings.channel, chosen);
    return changed ? Result<>(Done()) : Result<>(changed.error());
}

Result<> clockOf(store::Database &database)
{
    store::ServerStore servers(database);
    const auto there = servers.clock();
    const auto newest = servers.newest();
    if (!there || !newest)
        return there ? newest.error() : there.error();
    return checkClock(systemClock().wall(), *there, *newest);
}

Result<std::unique_ptr<store::Driver>> postgresDriver(const DatabaseSettings &settings)
{
    store::PostgresAddress primary;
    primary.url = settings.url;
    primary.tlsMode = settings.tls;
    primary.statementTimeout = settings.timeout;
    primary.connectTimeout = settings.timeout;
    if (!settings.passwordFile.empty()) {
        const auto password = readSmallFile(settings.passwordFile);
        if (!password)
            return fail(ErrorCode::InvalidInput, "--database-password-file: " + password.error().what);
        primary.password = Secret(std::string(trimmed(*password)));
    }
    if (const auto checked = primary.check(); !checked)
        return fail(ErrorCode::InvalidInput, "--database: " + checked.error().what);
    std::optional<store::PostgresAddress> replica;
    if (!settings.replica.empty()) {
        replica = primary;
        replica->url = settings.replica;
        if (const auto checked = replica->check(); !checked)
            return fail(ErrorCode::InvalidInput, "--database-replica: " + checked.error().what);
    }
    return std::unique_ptr<store::Driver>(
        std::make_unique<store::PostgresDriver>(std::move(primary), std::move(replica), settings.connectionsMax));
}

} // namespace

Result<std::unique_ptr<store::Driver>> makeDriver(const ServerSettings &settings)
{
    if (settings.database.isPostgres())
        return postgresDriver(settings.database);
    return std::unique_ptr<store::Driver>(
        std::make_unique<store::SqliteDriver>(sqliteFile(settings), std::max(1, settings.database.connectionsMax / 2)));
}

std::string sqliteFile(const ServerSettings &settings)
{
    const std::string &url = settings.database.url.reveal();
    return url.empty() ? fileIn(settings.dataFolder, "belfry.db") : url.substr(kSqlite.size());
}

store::StoreSettings storeSettings(const DatabaseSettings &settings)
{
    store::StoreSettings store;
    store.connectionsMin = settings.connectionsMin;
    store.acquireTimeout = settings.acquireTimeout;
    store.connectionLifetime = settings.lifetime;
    return store;
}

Result<Kept> readForStart(store::Database &database, const auth::Sealer &sealer, const ServerSettings &settings)
{
    if (const auto sealed = sealOldIngestKeys(database, sealer); !sealed)
        return sealed.error();
    store::Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun.error();
    if (const auto made = makeDefaultChannel(database, sealer, settings); !made)
        return made.error();
    auto channels = allChannels(database, sealer);
    if (!channels)
        return channels.error();
    const auto hasOwner = store::UserStore(database).hasOwner();
    if (!hasOwner)
        return hasOwner.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return Kept{*std::move(channels), *hasOwner};
}

StoreStart::StoreStart(store::PooledStore &store, const ServerSettings &settings, const DataFolder &folder, const auth::Sealer &sealer)
    : m_store(store), m_settings(settings), m_sealer(sealer), m_lastKnown(folder, sealer)
{
}

void StoreStart::begin(Found found)
{
    const auto kept = std::make_shared<Kept>();
    const auto work = [this, kept](store::Driver &driver) -> Result<> {
        if (const auto migrated = store::prepareDatabase(driver); !migrated)
            return migrated;
        auto opened = driver.open(store::Access::Write);
        if (!opened)
            return opened.error();
        if (const auto checked = m_settings.clockCheck ? clockOf(*opened->database) : Result<>(Done()); !checked)
            return checked;
        auto read = readForStart(*opened->database, m_sealer, m_settings);
        if (!read)
            return read.error();
        save(read->channels);
        *kept = *std::move(read);
        return Done();
    };
    const auto done = [found, kept](const Result<> &outcome) {
        found(From::Database, outcome ? Result<Kept>(std::move(*kept)) : Result<Kept>(outcome.error()));
    };
    m_store.prepare(work, done, [this, found] {
        const std::lock_guard lock(m_mutex);
        auto known = m_lastKnown.load();
        if (known)
            found(From::LastKnown, Kept{*std::move(known)});
        else
            log::warning("server", "and the last known channels are not here", {{"why", known.error().what}});
    });
}

void StoreStart::remember()
{
    m_store.read([sealer = m_sealer](store::Database &database) { return allChannels(database, sealer); },
                 [this](const Result<std::vector<KeptChannel>> &channels) { save(channels); });
}

void StoreStart::save(const Result<std::vector<KeptChannel>> &channels)
{
    if (!channels)
        return;
    const std::lock_guard lock(m_mutex);
    if (const auto saved = m_lastKnown.save(*channels); !saved)
        log::warning("server", "the last known channels cannot be kept", {{"error", saved.error().what}});
}

} // namespace belfry::server
