#include "store/ChannelStore.h"

#include "base/Id.h"

namespace belfry::store {
namespace {

constexpr std::size_t kPlaybackCharacters = 32; // 160 bits

ChannelRecord recordOf(const Row &row)
{
    ChannelRecord record;
    record.id = textIn(row[0]);
    record.church = textIn(row[1]);
    record.title = textIn(row[2]);
    record.description = textIn(row[3]);
    record.category = textIn(row[4]);
    record.language = textIn(row[5]);
    record.timeZone = textIn(row[6]);
    record.nextStart = optionalTimeIn(row[7]);
    record.playbackId = textIn(row[8]);
    record.revision = numberIn(row[9]);
    return record;
}

} // namespace

Result<std::vector<ChannelRecord>> ChannelStore::all()
{
    const auto rows = m_database.run(
        "SELECT id, church, title, description, category, language, time_zone, next_start, playback_id, revision "
        "FROM channels WHERE removed_at IS NULL ORDER BY id");
    if (!rows)
        return rows.error();
    std::vector<ChannelRecord> records;
    for (const Row &row : *rows)
        records.push_back(recordOf(row));
    return records;
}

Result<ChannelRecord> ChannelStore::one(const std::string &id)
{
    const auto rows = m_database.run(
        "SELECT id, church, title, description, category, language, time_zone, next_start, playback_id, revision "
        "FROM channels WHERE id = $1 AND removed_at IS NULL",
        {id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return fail(ErrorCode::NotFound, "there is no channel \"" + id + "\"");
    return recordOf(rows->front());
}

Result<ChannelRecord> ChannelStore::findOrMake(const std::string &id, const std::string &church, const std::string &title)
{
    const auto made = m_database.run(
        "INSERT INTO channels (id, church, title, playback_id, made_at) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (id) DO NOTHING",
        {id, church, title, randomBase32(kPlaybackCharacters), valueOf(systemClock().wall())});
    if (!made)
        return made.error();
    return one(id);
}

Result<ChannelRecord> ChannelStore::change(const std::string &id, const model::ChannelChange &change)
{
    auto record = one(id);
    if (!record)
        return record.error();
    record->church = change.church.value_or(record->church);
    record->title = change.title.value_or(record->title);
    record->nextStart = change.nextStart.value_or(record->nextStart);
    const auto written = m_database.run("UPDATE channels SET church = $2, title = $3, next_start = $4, revision = revision + 1 "
                                        "WHERE id = $1",
                                        {id, record->church, record->title, valueOf(record->nextStart)});
    if (!written)
        return written.error();
    ++record->revision;
    return record;
}

} // namespace belfry::store
