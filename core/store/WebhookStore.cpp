#include "store/WebhookStore.h"

#include "base/Id.h"
#include "model/Json.h"

#include <QJsonArray>

#include <map>

namespace belfry::store {
namespace {

constexpr std::string_view kColumns = "id, name, url, events, sealed_secret, sealed_last_secret, last_secret_until, is_on, made_at, revision";
constexpr std::string_view kDeliveryColumns =
    "id, webhook, event, kind, body, state, attempts, next_at, last_status, last_error, made_at, done_at";

std::string textOf(const std::vector<std::string> &events)
{
    QJsonArray array;
    for (const std::string &event : events)
        array.append(model::textValue(event));
    return model::toText({{QStringLiteral("events"), array}});
}

std::vector<std::string> eventsIn(const std::string &text)
{
    std::vector<std::string> events;
    if (const auto object = model::parseObject(text)) {
        for (const QJsonValue &event : object->value(QLatin1String("events")).toArray())
            events.push_back(model::toUtf8(event.toString()));
    }
    return events;
}

WebhookRecord recordOf(const Row &row)
{
    WebhookRecord record;
    record.webhook.id = textIn(row[0]);
    record.webhook.name = textIn(row[1]);
    record.webhook.url = textIn(row[2]);
    record.webhook.events = eventsIn(textIn(row[3]));
    record.sealedSecret = textIn(row[4]);
    record.sealedLastSecret = textIn(row[5]);
    record.webhook.lastSecretUntil = optionalTimeIn(row[6]);
    record.webhook.isOn = truthIn(row[7]);
    record.webhook.madeAt = timeIn(row[8]);
    record.webhook.revision = numberIn(row[9]);
    return record;
}

model::WebhookDelivery deliveryOf(const Row &row)
{
    model::WebhookDelivery delivery;
    delivery.id = textIn(row[0]);
    delivery.webhook = textIn(row[1]);
    delivery.event = textIn(row[2]);
    delivery.kind = textIn(row[3]);
    delivery.body = textIn(row[4]);
    delivery.state = model::deliveryStateNamed(textIn(row[5])).value_or(model::DeliveryState::Dead);
    delivery.attempts = static_cast<int>(numberIn(row[6]));
    delivery.nextAt = optionalTimeIn(row[7]);
    if (!std::holds_alternative<std::monostate>(row[8]))
        delivery.lastStatus = static_cast<int>(numberIn(row[8]));
    delivery.lastError = textIn(row[9]);
    delivery.madeAt = timeIn(row[10]);
    delivery.doneAt = optionalTimeIn(row[11]);
    return delivery;
}

std::string select(std::string_view columns, std::string_view rest)
{
    return std::string("SELECT ").append(columns).append(" FROM ").append(rest);
}

Error noWebhook()
{
    return fail(ErrorCode::NotFound, "There is no such webhook.");
}

Error noDelivery()
{
    return fail(ErrorCode::NotFound, "There is no such delivery.");
}

} // namespace

Result<std::vector<WebhookRecord>> WebhookStore::readAll(std::string_view sql, const Values &values)
{
    const auto rows = m_database.run(sql, values);
    if (!rows)
        return rows.error();
    std::vector<WebhookRecord> records;
    for (const Row &row : *rows)
        records.push_back(recordOf(row));
    return records;
}

Result<std::vector<WebhookRecord>> WebhookStore::all()
{
    return readAll(select(kColumns, "webhooks ORDER BY id"), {});
}

Result<WebhookRecord> WebhookStore::one(const std::string &id)
{
    auto found = readAll(select(kColumns, "webhooks WHERE id = $1"), {id});
    if (!found)
        return found.error();
    if (found->empty())
        return noWebhook();
    return std::move(found->front());
}

Result<> WebhookStore::add(const WebhookRecord &record)
{
    const auto count = m_database.run("SELECT COUNT(*) FROM webhooks");
    if (!count)
        return count.error();
    if (numberIn(count->front().front()) >= kWebhooksMax)
        return fail(ErrorCode::Conflict, "There are " + std::to_string(kWebhooksMax) + " webhooks already.");
    const model::Webhook &webhook = record.webhook;
    const auto done = m_database.run(
        "INSERT INTO webhooks (id, name, url, events, sealed_secret, sealed_last_secret, last_secret_until, is_on, made_at, revision) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        {webhook.id, webhook.name, webhook.url, textOf(webhook.events), record.sealedSecret, record.sealedLastSecret,
         valueOf(webhook.lastSecretUntil), valueOf(webhook.isOn), valueOf(webhook.madeAt), webhook.revision});
    return done ? Result<>(Done()) : Result<>(done.error());
}

Result<WebhookRecord> WebhookStore::change(const std::string &id, std::optional<std::int64_t> revision,
                                           const model::WebhookChange &change)
{
    auto record = one(id);
    if (!record)
        return record.error();
    model::Webhook &webhook = record->webhook;
    if (revision && *revision != webhook.revision)
        return fail(ErrorCode::Stale, "Somebody else has changed this webhook meanwhile.");
    webhook.name = change.name.value_or(webhook.name);
    webhook.url = change.url.value_or(webhook.url);
    webhook.events = change.events.value_or(webhook.events);
    webhook.isOn = change.isOn.value_or(webhook.isOn);
    const auto done = m_database.run(
        "UPDATE webhooks SET name = $3, url = $4, events = $5, is_on = $6, revision = revision + 1 WHERE id = $1 AND revision = $2",
        {id, webhook.revision, webhook.name, webhook.url, textOf(webhook.events), valueOf(webhook.isOn)});
    if (!done)
        return done.error();
    if (m_database.changed() == 0)
        return fail(ErrorCode::Stale, "Somebody else has changed this webhook meanwhile.");
    ++webhook.revision;
    return record;
}

Result<WebhookRecord> WebhookStore::rotate(const std::string &id, const std::string &sealedSecret,
                                           const std::string &sealedLastSecret, WallTime until)
{
    const auto done = m_database.run(
        "UPDATE webhooks SET sealed_secret = $2, sealed_last_secret = $3, last_secret_until = $4, revision = revision + 1 WHERE id = $1",
        {id, sealedSecret, sealedLastSecret, valueOf(until)});
    if (!done)
        return done.error();
    return one(id);
}

Result<> WebhookStore::remove(const std::string &id)
{
    if (const auto done = m_database.run("DELETE FROM webhooks WHERE id = $1", {id}); !done)
        return done.error();
    return m_database.changed() == 0 ? Result<>(noWebhook()) : Result<>(Done());
}

Result<int> WebhookStore::queue(const HookEvent &event)
{
    const auto webhooks = all();
    if (!webhooks)
        return webhooks.error();
    int queued = 0;
    for (const WebhookRecord &record : *webhooks) {
        if (!record.webhook.isOn || !record.webhook.wants(event.kind))
            continue;
        const auto done = m_database.run(
            "INSERT INTO webhook_deliveries (id, webhook, event, kind, body, state, attempts, next_at, made_at) "
            "VALUES ($1, $2, $3, $4, $5, 'due', 0, $6, $6) ON CONFLICT (webhook, event) DO NOTHING",
            {makeUlid(event.at), record.webhook.id, event.id, event.kind, event.body, valueOf(event.at)});
        if (!done)
            return done.error();
        queued += static_cast<int>(m_database.changed());
    }
    return queued;
}

// The outer conditions are judged again on what another server has just changed; those of the inner SELECT are not.
Result<std::vector<ClaimedDelivery>> WebhookStore::claim(WallTime now, WallTime claimedUntil, int most)
{
    const std::string sql = "UPDATE webhook_deliveries SET next_at = $2, attempts = attempts + 1 "
                            "WHERE state = 'due' AND next_at <= $1 AND id IN "
                            "(SELECT id FROM webhook_deliveries WHERE state = 'due' AND next_at <= $1 ORDER BY next_at LIMIT $3) "
                            "RETURNING " +
                            std::string(kDeliveryColumns);
    const auto rows = m_database.run(sql, {valueOf(now), valueOf(claimedUntil), std::int64_t(most)});
    if (!rows)
        return rows.error();
    std::vector<ClaimedDelivery> claimed;
    std::map<std::string, WebhookRecord> known;
    for (const Row &row : *rows) {
        ClaimedDelivery taken{deliveryOf(row), {}};
        auto found = known.find(taken.delivery.webhook);
        if (found == known.end()) {
            auto record = one(taken.delivery.webhook);
            if (!record)
                return record.error();
            found = known.emplace(taken.delivery.webhook, *std::move(record)).first;
        }
        taken.to = found->second;
        claimed.push_back(std::move(taken));
    }
    return claimed;
}

Result<std::optional<WallTime>> WebhookStore::nextDue()
{
    const auto rows = m_database.run("SELECT next_at FROM webhook_deliveries WHERE state = 'due' ORDER BY next_at LIMIT 1");
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<WallTime>() : optionalTimeIn(rows->front().front());
}

Result<> WebhookStore::settle(const std::vector<DeliveryOutcome> &outcomes, WallTime now)
{
    for (const DeliveryOutcome &outcome : outcomes) {
        const bool isOver = outcome.state != model::DeliveryState::Due;
        const Value status = outcome.status ? Value(std::int64_t(*outcome.status)) : Value();
        const auto done = m_database.run(
            "UPDATE webhook_deliveries SET state = $3, next_at = $4, last_status = $5, last_error = $6, done_at = $7, attempts = $8 "
            "WHERE id = $1 AND attempts = $2 AND state = 'due'",
            {outcome.delivery, std::int64_t(outcome.attempt), std::string(model::name(outcome.state)),
             isOver ? Value() : valueOf(outcome.nextAt), status, outcome.error, isOver ? valueOf(now) : Value(),
             std::int64_t(outcome.counts ? outcome.attempt : outcome.attempt - 1)});
        if (!done)
            return done.error();
    }
    return Done();
}

Result<std::vector<model::WebhookDelivery>> WebhookStore::deliveries(const DeliveryQuery &query)
{
    std::string rest = "webhook_deliveries WHERE ";
    Values values;
    const auto where = [&](std::string_view condition, Value value) {
        values.push_back(std::move(value));
        rest.append(values.size() == 1 ? "" : " AND ").append(condition).append("$").append(std::to_string(values.size()));
    };
    if (!query.webhook.empty())
        where("webhook = ", query.webhook);
    if (query.state)
        where("state = ", std::string(model::name(*query.state)));
    if (!query.before.empty())
        where("id < ", query.before);
    if (values.empty())
        return fail(ErrorCode::Internal, "a list of all deliveries was asked for");
    values.emplace_back(std::int64_t(query.most));
    rest.append(" ORDER BY id DESC LIMIT $").append(std::to_string(values.size()));
    const auto rows = m_database.run(select(kDeliveryColumns, rest), values);
    if (!rows)
        return rows.error();
    std::vector<model::WebhookDelivery> deliveries;
    for (const Row &row : *rows)
        deliveries.push_back(deliveryOf(row));
    return deliveries;
}

Result<model::WebhookDelivery> WebhookStore::delivery(const std::string &webhook, const std::string &id)
{
    const auto rows = m_database.run(select(kDeliveryColumns, "webhook_deliveries WHERE id = $1 AND webhook = $2"), {id, webhook});
    if (!rows)
        return rows.error();
    return rows->empty() ? Result<model::WebhookDelivery>(noDelivery()) : deliveryOf(rows->front());
}

Result<model::WebhookDelivery> WebhookStore::replay(const std::string &webhook, const std::string &id, WallTime now)
{
    const auto known = delivery(webhook, id);
    if (!known)
        return known.error();
    const auto done = m_database.run(
        "UPDATE webhook_deliveries SET state = 'due', next_at = $3, attempts = 0, done_at = NULL "
        "WHERE id = $1 AND webhook = $2 AND state <> 'due'",
        {id, webhook, valueOf(now)});
    if (!done)
        return done.error();
    if (m_database.changed() == 0)
        return fail(ErrorCode::Conflict, "It is still being tried.");
    return delivery(webhook, id);
}

Result<std::int64_t> WebhookStore::removeBefore(WallTime time, int most)
{
    const std::string last = makeUlid(time).substr(0, 10) + std::string(16, '0');
    const auto done = m_database.run("DELETE FROM webhook_deliveries WHERE id IN (SELECT id FROM webhook_deliveries WHERE id < $1 "
                                     "AND state <> 'due' ORDER BY id LIMIT $2)",
                                     {last, std::int64_t(most)});
    if (!done)
        return done.error();
    return m_database.changed();
}

} // namespace belfry::store
