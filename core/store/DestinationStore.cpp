#include "store/DestinationStore.h"

#include <algorithm>

namespace belfry::store {
namespace {

constexpr std::size_t kMost = 100;

KeptDestination keptOf(const Row &row)
{
    KeptDestination kept;
    model::Destination &its = kept.destination;
    its.id = textIn(row[0]);
    its.channel = textIn(row[1]);
    its.name = textIn(row[2]);
    its.preset = textIn(row[3]);
    its.address = textIn(row[4]);
    kept.sealedKey = textIn(row[5]);
    its.isOn = truthIn(row[6]);
    its.position = numberIn(row[7]);
    its.madeAt = timeIn(row[8]);
    its.revision = numberIn(row[9]);
    return kept;
}

Error notThere()
{
    return fail(ErrorCode::NotFound, "There is no such place.");
}

} // namespace

Result<std::vector<KeptDestination>> DestinationStore::ofChannel(const std::string &channel)
{
    const auto rows = m_database.run("SELECT id, channel, name, preset, address, sealed_key, is_on, position, made_at, revision "
                                     "FROM destinations WHERE channel = $1 ORDER BY position, id",
                                     {channel});
    if (!rows)
        return rows.error();
    std::vector<KeptDestination> all;
    for (const Row &row : *rows)
        all.push_back(keptOf(row));
    return all;
}

Result<KeptDestination> DestinationStore::one(const std::string &id)
{
    const auto rows = m_database.run("SELECT id, channel, name, preset, address, sealed_key, is_on, position, made_at, revision "
                                     "FROM destinations WHERE id = $1",
                                     {id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return notThere();
    return keptOf(rows->front());
}

Result<> DestinationStore::add(const KeptDestination &kept)
{
    const model::Destination &its = kept.destination;
    const auto last = m_database.run("SELECT COUNT(*), COALESCE(MAX(position), 0) FROM destinations WHERE channel = $1", {its.channel});
    if (!last)
        return last.error();
    if (numberIn(last->front()[0]) >= static_cast<std::int64_t>(kMost))
        return fail(ErrorCode::Conflict, "A channel has a hundred places at most.");
    const auto added = m_database.run("INSERT INTO destinations (id, channel, name, preset, address, sealed_key, is_on, position, made_at) "
                                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                                      {its.id, its.channel, its.name, its.preset, its.address, kept.sealedKey, valueOf(its.isOn),
                                       numberIn(last->front()[1]) + 1, valueOf(its.madeAt)});
    if (!added)
        return added.error();
    return Done();
}

Result<std::int64_t> DestinationStore::replace(const KeptDestination &kept)
{
    const model::Destination &its = kept.destination;
    const auto written = m_database.run("UPDATE destinations SET name = $3, preset = $4, address = $5, sealed_key = $6, is_on = $7, "
                                        "revision = revision + 1 WHERE id = $1 AND revision = $2 RETURNING revision",
                                        {its.id, its.revision, its.name, its.preset, its.address, kept.sealedKey, valueOf(its.isOn)});
    if (!written)
        return written.error();
    if (written->empty())
        return fail(ErrorCode::Stale, "The place has been changed meanwhile.");
    return numberIn(written->front()[0]);
}

Result<> DestinationStore::remove(const std::string &id, std::optional<std::int64_t> revision)
{
    const auto kept = one(id);
    if (!kept)
        return kept.error();
    if (revision && *revision != kept->destination.revision)
        return fail(ErrorCode::Stale, "The place has been changed meanwhile.");
    const auto removed = m_database.run("DELETE FROM destinations WHERE id = $1", {id});
    if (!removed)
        return removed.error();
    return Done();
}

Result<std::optional<std::string>> DestinationStore::onlyPlaceOf(const std::string &id, WallTime since)
{
    const auto rows = m_database.run("SELECT s.title FROM service_destinations d JOIN services s ON s.id = d.service "
                                     "WHERE d.destination = $1 AND s.last_at >= $2 AND NOT EXISTS "
                                     "(SELECT 1 FROM service_destinations o WHERE o.service = d.service AND o.destination <> $1) "
                                     "LIMIT 1",
                                     {id, valueOf(since)});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<std::string>() : std::optional(textIn(rows->front()[0]));
}

Result<> DestinationStore::order(const std::string &channel, const std::vector<std::string> &ids)
{
    const auto all = ofChannel(channel);
    if (!all)
        return all.error();
    const auto isWanted = [&ids](const KeptDestination &kept) {
        return std::find(ids.begin(), ids.end(), kept.destination.id) != ids.end();
    };
    if (ids.size() != all->size() || !std::all_of(all->begin(), all->end(), isWanted))
        return fail(ErrorCode::InvalidInput, "order: must name every place of the channel once");
    std::int64_t position = 0;
    for (const std::string &id : ids) {
        if (const auto done = m_database.run("UPDATE destinations SET position = $2 WHERE id = $1", {id, ++position}); !done)
            return done.error();
    }
    return Done();
}

} // namespace belfry::store
