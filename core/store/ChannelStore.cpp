#include "store/ChannelStore.h"

#include "base/Id.h"

namespace belfry::store {
namespace {

constexpr std::size_t kKeyCharacters = 32;      // 160 bits
constexpr std::size_t kPlaybackCharacters = 32; // 160 bits

constexpr std::string_view kSelect =
    "SELECT id, church, title, next_start, playback_id, ingest_key FROM channels WHERE id = $1";

std::string textOf(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

ChannelRecord recordOf(const Row &row)
{
    ChannelRecord record{textOf(row[0]), textOf(row[1]), textOf(row[2]), std::nullopt, textOf(row[4]),
                         Secret(textOf(row[5]))};
    if (const auto *ms = std::get_if<std::int64_t>(&row[3]))
        record.nextStart = WallTime(std::chrono::milliseconds(*ms));
    return record;
}

Value valueOf(const std::optional<WallTime> &time)
{
    return time ? Value(std::int64_t(time->time_since_epoch().count())) : Value();
}

} // namespace

Result<std::vector<ChannelRecord>> ChannelStore::all()
{
    const auto rows = m_database.run(
        "SELECT id, church, title, next_start, playback_id, ingest_key FROM channels ORDER BY id");
    if (!rows)
        return rows.error();
    std::vector<ChannelRecord> records;
    for (const Row &row : *rows)
        records.push_back(recordOf(row));
    return records;
}

Result<ChannelRecord> ChannelStore::one(const std::string &id)
{
    const auto rows = m_database.run(kSelect, {id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return fail(ErrorCode::NotFound, "there is no channel \"" + id + "\"");
    return recordOf(rows->front());
}

Result<ChannelRecord> ChannelStore::findOrMake(const std::string &id, const std::string &church, const std::string &title)
{
    const auto made = m_database.run(
        "INSERT INTO channels (id, church, title, playback_id, ingest_key) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (id) DO NOTHING",
        {id, church, title, randomBase32(kPlaybackCharacters), randomBase32(kKeyCharacters)});
    if (!made)
        return made.error();
    return one(id);
}

Result<ChannelRecord> ChannelStore::change(const std::string &id, const model::ChannelChange &change)
{
    Transaction transaction(m_database);
    auto record = one(id);
    if (!record)
        return record.error();
    record->church = change.church.value_or(record->church);
    record->title = change.title.value_or(record->title);
    record->nextStart = change.nextStart.value_or(record->nextStart);
    const auto written = m_database.run("UPDATE channels SET church = $2, title = $3, next_start = $4 WHERE id = $1",
                                        {id, record->church, record->title, valueOf(record->nextStart)});
    if (!written)
        return written.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return record;
}

} // namespace belfry::store
