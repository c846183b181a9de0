#include "store/RecordingStore.h"

#include <QJsonDocument>

namespace belfry::store {
namespace {

using model::Recording;

std::int64_t numberOf(Duration duration)
{
    return duration.count();
}

std::string textOf(const std::vector<model::RecordingChapter> &chapters)
{
    return QJsonDocument(model::toJson(chapters)).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<model::RecordingChapter> chaptersIn(const std::string &text)
{
    return model::chaptersFromJson(QJsonDocument::fromJson(QByteArray::fromStdString(text)).array());
}

Recording recordingOf(const Row &row)
{
    Recording recording;
    recording.id = textIn(row[0]);
    recording.channel = textIn(row[1]);
    recording.server = textIn(row[2]);
    recording.startedAt = timeIn(row[3]);
    recording.endedAt = optionalTimeIn(row[4]);
    recording.isPublished = truthIn(row[5]);
    recording.revision = numberIn(row[6]);
    recording.broadcast = optionalTextIn(row[7]);
    recording.title = optionalTextIn(row[8]).value_or("");
    recording.chapters = chaptersIn(textIn(row[9]));
    return recording;
}

Result<> done(const Result<Rows> &rows)
{
    return rows ? Result<>(Done()) : Result<>(rows.error());
}

Error notThere()
{
    return fail(ErrorCode::NotFound, "There is no such recording.");
}

} // namespace

Result<> RecordingStore::begin(const std::string &id, const std::string &channel, const std::string &server, WallTime startedAt)
{
    return done(m_database.run("INSERT INTO recordings (id, channel, server, started_at) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING",
                               {id, channel, server, valueOf(startedAt)}));
}

Result<> RecordingStore::setFile(const std::string &id, const model::RecordingFile &file)
{
    return done(m_database.run("INSERT INTO recording_files (recording, number, bytes, starts_ms, length_ms) "
                               "SELECT id, CAST($2 AS BIGINT), CAST($3 AS BIGINT), CAST($4 AS BIGINT), CAST($5 AS BIGINT) FROM recordings WHERE id = $1 "
                               "ON CONFLICT (recording, number) DO UPDATE SET bytes = excluded.bytes, starts_ms = excluded.starts_ms, "
                               "length_ms = excluded.length_ms",
                               {id, file.number, file.bytes, numberOf(file.startsAt), numberOf(file.length)}));
}

Result<> RecordingStore::addGap(const std::string &id, const model::RecordingGap &gap)
{
    return done(m_database.run("INSERT INTO recording_gaps (recording, at_ms, length_ms, reason) "
                               "SELECT id, CAST($2 AS BIGINT), CAST($3 AS BIGINT), CAST($4 AS TEXT) FROM recordings WHERE id = $1 "
                               "ON CONFLICT (recording, at_ms) DO NOTHING",
                               {id, numberOf(gap.at), numberOf(gap.length), gap.reason}));
}

Result<> RecordingStore::end(const std::string &id, WallTime endedAt)
{
    return done(m_database.run("UPDATE recordings SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL", {id, valueOf(endedAt)}));
}

Result<> RecordingStore::reopen(const std::string &id)
{
    return done(m_database.run("UPDATE recordings SET ended_at = NULL WHERE id = $1 AND ended_at IS NOT NULL", {id}));
}

Result<std::int64_t> RecordingStore::change(const std::string &id, const model::RecordingChange &change, std::optional<std::int64_t> revision)
{
    const auto found = one(id);
    if (!found)
        return found.error();
    if (revision && *revision != found->revision)
        return fail(ErrorCode::Stale, "Somebody has changed it meanwhile.");
    if (const auto fits = model::checkFits(change, *found); !fits)
        return fits.error();
    const auto written = m_database.run("UPDATE recordings SET is_published = $2, chapters = $3, revision = revision + 1 WHERE id = $1",
                                        {id, valueOf(change.isPublished.value_or(found->isPublished)), textOf(change.chapters.value_or(found->chapters))});
    if (!written)
        return written.error();
    return found->revision + 1;
}

Result<> RecordingStore::remove(const std::string &id, std::optional<std::int64_t> revision)
{
    const auto found = one(id);
    if (!found)
        return found.error();
    if (revision && *revision != found->revision)
        return fail(ErrorCode::Stale, "Somebody has changed it meanwhile.");
    return done(m_database.run("DELETE FROM recordings WHERE id = $1", {id}));
}

Result<std::vector<Recording>> RecordingStore::list(std::string_view where, const Values &values)
{
    const auto rows = m_database.run("SELECT r.id, r.channel, r.server, r.started_at, r.ended_at, r.is_published, r.revision, b.id, b.title, r.chapters "
                                     "FROM recordings r LEFT JOIN broadcast_legs l ON l.id = r.id LEFT JOIN broadcasts b ON b.id = l.broadcast "
                                         + std::string(where),
                                     values);
    if (!rows)
        return rows.error();
    std::vector<Recording> all;
    for (const Row &row : *rows) {
        all.push_back(recordingOf(row));
        if (const auto added = addParts(all.back()); !added)
            return added.error();
    }
    return all;
}

Result<> RecordingStore::addParts(Recording &recording)
{
    const auto files = m_database.run("SELECT number, bytes, starts_ms, length_ms FROM recording_files WHERE recording = $1 ORDER BY number",
                                      {recording.id});
    if (!files)
        return files.error();
    for (const Row &row : *files)
        recording.files.push_back({numberIn(row[0]), numberIn(row[1]), Duration(numberIn(row[2])), Duration(numberIn(row[3]))});
    const auto gaps = m_database.run("SELECT at_ms, length_ms, reason FROM recording_gaps WHERE recording = $1 ORDER BY at_ms LIMIT 1000",
                                     {recording.id});
    if (!gaps)
        return gaps.error();
    for (const Row &row : *gaps)
        recording.gaps.push_back({Duration(numberIn(row[0])), Duration(numberIn(row[1])), textIn(row[2])});
    return Done();
}

Result<Recording> RecordingStore::one(const std::string &id)
{
    auto found = list("WHERE r.id = $1", {id});
    if (!found)
        return found.error();
    if (found->empty())
        return notThere();
    return std::move(found->front());
}

Result<std::vector<Recording>> RecordingStore::ofChannel(const std::string &channel, Which which, const BroadcastPage &page)
{
    const std::string seen = which == Which::Seen ? "AND r.is_published = 1 AND r.ended_at IS NOT NULL " : "";
    return list("WHERE r.channel = $1 AND r.id < $2 " + seen + "ORDER BY r.id DESC LIMIT $3", {channel, page.before.value_or("ZZ"), page.limit});
}

Result<std::vector<Recording>> RecordingStore::endedBefore(const std::string &server, WallTime before, std::int64_t limit)
{
    return list("WHERE r.server = $1 AND r.ended_at < $2 ORDER BY r.ended_at, r.id LIMIT $3", {server, valueOf(before), limit});
}

} // namespace belfry::store
