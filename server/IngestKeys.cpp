#include "server/IngestKeys.h"

#include "base/Id.h"
#include "base/Time.h"

namespace belfry::server {
namespace {

constexpr std::size_t kKeyCharacters = 32; // 160 bits
constexpr const char *kFirstName = "OBS";

std::string placeOf(const std::string &id)
{
    return "ingest_keys/" + id + "/sealed";
}

} // namespace

std::string ingestKeyDigest(std::string_view key)
{
    return auth::digestOf("ingest key", key);
}

Result<store::IngestKeyRecord> addIngestKey(store::Database &database, const auth::Sealer &sealer, const std::string &channel,
                                            const std::string &name, const std::string &madeBy, Secret key)
{
    if (key.empty())
        key = Secret(randomBase32(kKeyCharacters));
    store::IngestKeyRecord record;
    record.madeAt = systemClock().wall();
    record.id = makeUlid(record.madeAt);
    record.channel = channel;
    record.name = name;
    record.madeBy = madeBy;
    record.digest = ingestKeyDigest(key.reveal());
    record.sealed = sealer.seal(key, placeOf(record.id));
    if (const auto added = store::IngestKeyStore(database).add(record); !added)
        return added.error();
    return record;
}

Result<> sealOldIngestKeys(store::Database &database, const auth::Sealer &sealer)
{
    store::IngestKeyStore keys(database);
    const auto old = keys.unsealed();
    if (!old)
        return old.error();
    for (const auto &[channel, key] : *old) {
        store::Transaction transaction(database);
        if (const auto added = addIngestKey(database, sealer, channel, kFirstName, "", Secret(key)); !added)
            return added.error();
        if (const auto done = keys.forgetUnsealed(channel); !done)
            return done;
        if (const auto done = transaction.commit(); !done)
            return done;
    }
    return Done();
}

Result<Secret> firstIngestKey(store::Database &database, const auth::Sealer &sealer, const std::string &channel)
{
    const auto keys = store::IngestKeyStore(database).validOf(channel);
    if (!keys)
        return keys.error();
    if (!keys->empty())
        return openIngestKey(sealer, keys->front());
    const auto made = addIngestKey(database, sealer, channel, kFirstName, "");
    if (!made)
        return made.error();
    return openIngestKey(sealer, *made);
}

Result<Secret> openIngestKey(const auth::Sealer &sealer, const store::IngestKeyRecord &record)
{
    return sealer.open(record.sealed, placeOf(record.id));
}

} // namespace belfry::server
