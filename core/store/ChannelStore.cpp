#include "store/ChannelStore.h"

#include "base/Id.h"
#include "model/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

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
    const auto parents = QJsonDocument::fromJson(QByteArray::fromStdString(textIn(row[10]))).array();
    for (const auto &parent : parents)
        record.embedParents.push_back(model::toUtf8(parent.toString()));
    record.isRecorded = truthIn(row[11]);
    record.links = model::linksFromJson(QJsonDocument::fromJson(QByteArray::fromStdString(textIn(row[12]))).array());
    record.delaySeconds = numberIn(row[13]);
    return record;
}

std::string textOf(const std::vector<model::Link> &links)
{
    return QJsonDocument(model::toJson(links)).toJson(QJsonDocument::Compact).toStdString();
}

std::string textOf(const std::vector<std::string> &parents)
{
    QJsonArray array;
    for (const std::string &parent : parents)
        array.append(model::textValue(parent));
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Result<std::vector<ChannelRecord>> ChannelStore::all()
{
    const auto rows = m_database.run(
        "SELECT id, church, title, description, category, language, time_zone, next_start, playback_id, revision, embed_parents, is_recorded, links, delay_s "
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
        "SELECT id, church, title, description, category, language, time_zone, next_start, playback_id, revision, embed_parents, is_recorded, links, delay_s "
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

Result<ChannelRecord> ChannelStore::change(const std::string &id, const model::ChannelChange &change, std::optional<std::int64_t> wanted)
{
    auto record = one(id);
    if (!record)
        return record.error();
    if (wanted && *wanted != record->revision)
        return fail(ErrorCode::Stale, "Somebody else has changed this channel meanwhile.");
    record->church = change.church.value_or(record->church);
    record->title = change.title.value_or(record->title);
    record->description = change.description.value_or(record->description);
    record->category = change.category.value_or(record->category);
    record->language = change.language.value_or(record->language);
    record->timeZone = change.timeZone.value_or(record->timeZone);
    record->embedParents = change.embedParents.value_or(record->embedParents);
    record->links = change.links.value_or(record->links);
    record->nextStart = change.nextStart.value_or(record->nextStart);
    record->isRecorded = change.isRecorded.value_or(record->isRecorded);
    record->delaySeconds = change.delaySeconds.value_or(record->delaySeconds);
    const auto written = m_database.run("UPDATE channels SET church = $2, title = $3, next_start = $4, description = $5, category = $6, "
                                        "language = $7, time_zone = $8, embed_parents = $9, is_recorded = $10, links = $11, delay_s = $12, revision = revision + 1 WHERE id = $1",
                                        {id, record->church, record->title, valueOf(record->nextStart), record->description,
                                         record->category, record->language, record->timeZone, textOf(record->embedParents),
                                         valueOf(record->isRecorded), textOf(record->links), record->delaySeconds});
    if (!written)
        return written.error();
    ++record->revision;
    return record;
}

Result<ChannelRecord> ChannelStore::add(const ChannelRecord &record)
{
    const auto made = m_database.run(
        "INSERT INTO channels (id, church, title, description, category, language, time_zone, embed_parents, next_start, playback_id, "
        "made_at, is_recorded, links, delay_s) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (id) DO NOTHING",
        {record.id, record.church, record.title, record.description, record.category, record.language, record.timeZone,
         textOf(record.embedParents), valueOf(record.nextStart), randomBase32(kPlaybackCharacters), valueOf(systemClock().wall()),
         valueOf(record.isRecorded), textOf(record.links), record.delaySeconds});
    if (!made)
        return made.error();
    if (m_database.changed() == 0)
        return fail(ErrorCode::Conflict, "There is or was a channel with this name.");
    return one(record.id);
}

Result<> ChannelStore::remove(const std::string &id, WallTime at)
{
    const auto removed = m_database.run("UPDATE channels SET removed_at = $2, revision = revision + 1 WHERE id = $1 AND removed_at IS NULL",
                                        {id, valueOf(at)});
    if (!removed)
        return removed.error();
    if (m_database.changed() == 0)
        return fail(ErrorCode::NotFound, "There is no such channel.");
    const auto revoked = m_database.run("UPDATE ingest_keys SET revoked_at = $2 WHERE channel = $1 AND revoked_at IS NULL", {id, valueOf(at)});
    if (!revoked)
        return revoked.error();
    return Done();
}

} // namespace belfry::store
