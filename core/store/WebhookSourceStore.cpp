#include "store/WebhookSourceStore.h"

#include "base/Text.h"

namespace belfry::store {
namespace {

constexpr std::string_view kSelect = "SELECT id, name, actions, channel, sealed_secret, made_at, revision FROM webhook_sources";

std::string textOf(const std::vector<model::HookAction> &actions)
{
    std::string text;
    for (const model::HookAction action : actions)
        text.append(text.empty() ? "" : " ").append(model::name(action));
    return text;
}

WebhookSourceRecord recordOf(const Row &row)
{
    WebhookSourceRecord record;
    record.source.id = textIn(row[0]);
    record.source.name = textIn(row[1]);
    const std::string actions = textIn(row[2]);
    for (const std::string_view word : split(actions, ' ')) {
        if (const auto action = model::hookActionNamed(word))
            record.source.actions.push_back(*action);
    }
    record.source.channel = textIn(row[3]);
    record.sealedSecret = textIn(row[4]);
    record.source.madeAt = timeIn(row[5]);
    record.source.revision = numberIn(row[6]);
    return record;
}

Error noSource()
{
    return fail(ErrorCode::NotFound, "There is no such webhook source.");
}

} // namespace

Result<std::vector<WebhookSourceRecord>> WebhookSourceStore::readAll(std::string_view sql, const Values &values)
{
    const auto rows = m_database.run(sql, values);
    if (!rows)
        return rows.error();
    std::vector<WebhookSourceRecord> records;
    for (const Row &row : *rows)
        records.push_back(recordOf(row));
    return records;
}

Result<std::vector<WebhookSourceRecord>> WebhookSourceStore::all()
{
    return readAll(std::string(kSelect) + " ORDER BY id", {});
}

Result<WebhookSourceRecord> WebhookSourceStore::one(const std::string &id)
{
    auto found = readAll(std::string(kSelect) + " WHERE id = $1", {id});
    if (!found)
        return found.error();
    if (found->empty())
        return noSource();
    return std::move(found->front());
}

Result<> WebhookSourceStore::add(const WebhookSourceRecord &record)
{
    const auto count = m_database.run("SELECT COUNT(*) FROM webhook_sources");
    if (!count)
        return count.error();
    if (numberIn(count->front().front()) >= kSourcesMax)
        return fail(ErrorCode::Conflict, "There are " + std::to_string(kSourcesMax) + " webhook sources already.");
    const model::WebhookSource &source = record.source;
    const auto done = m_database.run(
        "INSERT INTO webhook_sources (id, name, actions, channel, sealed_secret, made_at, revision) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        {source.id, source.name, textOf(source.actions), source.channel, record.sealedSecret, valueOf(source.madeAt), source.revision});
    return done ? Result<>(Done()) : Result<>(done.error());
}

Result<WebhookSourceRecord> WebhookSourceStore::change(const std::string &id, std::optional<std::int64_t> revision,
                                                       const model::WebhookSourceChange &change)
{
    auto record = one(id);
    if (!record)
        return record.error();
    model::WebhookSource &source = record->source;
    const auto stale = [] { return fail(ErrorCode::Stale, "Somebody else has changed this source meanwhile."); };
    if (revision && *revision != source.revision)
        return stale();
    source.name = change.name.value_or(source.name);
    source.actions = change.actions.value_or(source.actions);
    source.channel = change.channel.value_or(source.channel);
    const auto done = m_database.run(
        "UPDATE webhook_sources SET name = $3, actions = $4, channel = $5, revision = revision + 1 WHERE id = $1 AND revision = $2",
        {id, source.revision, source.name, textOf(source.actions), source.channel});
    if (!done)
        return done.error();
    if (m_database.changed() == 0)
        return stale();
    ++source.revision;
    return record;
}

Result<WebhookSourceRecord> WebhookSourceStore::rotate(const std::string &id, const std::string &sealedSecret)
{
    const auto done = m_database.run("UPDATE webhook_sources SET sealed_secret = $2, revision = revision + 1 WHERE id = $1",
                                     {id, sealedSecret});
    if (!done)
        return done.error();
    return one(id);
}

Result<> WebhookSourceStore::remove(const std::string &id)
{
    if (const auto done = m_database.run("DELETE FROM webhook_sources WHERE id = $1", {id}); !done)
        return done.error();
    return m_database.changed() == 0 ? Result<>(noSource()) : Result<>(Done());
}

Result<bool> WebhookSourceStore::see(const std::string &source, const std::string &eventId, WallTime at)
{
    const auto done = m_database.run(
        "INSERT INTO webhook_seen (source, event_id, at) VALUES ($1, $2, $3) ON CONFLICT (source, event_id) DO NOTHING",
        {source, eventId, valueOf(at)});
    if (!done)
        return done.error();
    return m_database.changed() != 0;
}

Result<std::int64_t> WebhookSourceStore::forgetBefore(WallTime time, int most)
{
    // The row is named by both columns: either alone is not one.
    const auto rows = m_database.run("SELECT source, event_id FROM webhook_seen WHERE at < $1 ORDER BY at LIMIT $2",
                                     {valueOf(time), std::int64_t(most)});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        const auto done = m_database.run("DELETE FROM webhook_seen WHERE source = $1 AND event_id = $2", row);
        if (!done)
            return done.error();
    }
    return static_cast<std::int64_t>(rows->size());
}

} // namespace belfry::store
