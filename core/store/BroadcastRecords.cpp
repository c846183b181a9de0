#include "store/BroadcastRecords.h"

#include "base/Id.h"
#include "model/Json.h"
#include "store/AudienceStore.h"
#include "store/AuditStore.h"

#include <QJsonArray>

#include <algorithm>

namespace belfry::store {
namespace {

constexpr std::string_view kEnded = "ended";

using model::textValue;
using model::toUtf8;

QJsonValue numberOf(WallTime time)
{
    return static_cast<qint64>(time.time_since_epoch().count());
}

QJsonValue numberOf(Duration duration)
{
    return static_cast<qint64>(duration.count());
}

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    if (!value)
        return QJsonValue::Null;
    if constexpr (std::is_same_v<T, std::string>)
        return textValue(*value);
    else if constexpr (std::is_same_v<T, WallTime>)
        return numberOf(*value);
    else if constexpr (std::is_same_v<T, double>)
        return *value;
    else
        return static_cast<qint64>(*value);
}

/// Its body was written by this program and passed a CRC: what is missing is empty.
class Reader {
public:
    explicit Reader(const OutboxRecord &record) : m_object(model::parseObject(record.body)) {}

    bool failed() const { return !m_object; }
    std::string text(const char *key) const { return toUtf8(at(key).toString()); }
    WallTime time(const char *key) const { return WallTime(duration(key)); }
    Duration duration(const char *key) const { return Duration(at(key).toInteger()); }
    bool truth(const char *key) const { return at(key).toBool(); }
    QJsonValue at(const char *key) const { return m_object->value(QLatin1String(key)); }
    std::optional<std::string> textOrNull(const char *key) const
    {
        return at(key).isString() ? std::optional(text(key)) : std::nullopt;
    }
    std::optional<WallTime> timeOrNull(const char *key) const
    {
        return at(key).isDouble() ? std::optional(time(key)) : std::nullopt;
    }
    std::optional<std::int64_t> numberOrNull(const char *key) const
    {
        return at(key).isDouble() ? std::optional<std::int64_t>(at(key).toInteger()) : std::nullopt;
    }

private:
    Result<QJsonObject> m_object;
};

OutboxRecord recordOf(const char *kind, const QJsonObject &body)
{
    return {makeUlid(systemClock().wall()), kind, model::toText(body)};
}

/// A record's apply from one that answers no text.
template<typename Function>
Outbox::Apply applying(Function function)
{
    return [function](Database &database, const OutboxRecord &record) -> Result<std::string> {
        const Reader body(record);
        if (body.failed())
            return fail(ErrorCode::Malformed, "a record that is no JSON");
        const Result<> done = function(database, body);
        return done ? Result<std::string>(std::string()) : Result<std::string>(done.error());
    };
}

QJsonValue newsValue(const std::optional<HookEvent> &news)
{
    if (!news)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("id"), textValue(news->id)},
                       {QStringLiteral("kind"), textValue(news->kind)},
                       {QStringLiteral("body"), textValue(news->body)},
                       {QStringLiteral("at"), numberOf(news->at)}};
}

Result<> queueNews(Database &database, const Reader &body)
{
    if (!body.at("news").isObject())
        return Done();
    const QJsonObject news = body.at("news").toObject();
    const auto text = [&news](const char *key) { return toUtf8(news[QLatin1String(key)].toString()); };
    const HookEvent event{text("id"), text("kind"), text("body"), WallTime(Duration(news[QLatin1String("at")].toInteger()))};
    const auto queued = WebhookStore(database).queue(event);
    return queued ? Result<>(Done()) : Result<>(queued.error());
}

BroadcastLeg legIn(const Reader &body)
{
    return {body.text("leg"), body.text("channel"),       body.text("server"),          body.time("at"),
            body.text("by"),  body.textOrNull("service"), body.textOrNull("occurrence"), body.truth("old")};
}

Result<std::string> applyBegan(Database &database, const OutboxRecord &record)
{
    const Reader body(record);
    if (body.failed())
        return fail(ErrorCode::Malformed, "a record that is no JSON");
    BroadcastLeg leg = legIn(body);
    leg.isOld = leg.isOld || record.isOld;
    const auto claim = BroadcastStore(database).start(leg, leg.beganAt - body.duration("grace") - kClocksApart);
    if (!claim)
        return claim.error();
    if (!claim->adopted && !claim->ended) {
        if (const auto told = queueNews(database, body); !told)
            return told.error();
    }
    return model::toText({{QStringLiteral("broadcast"), textValue(claim->broadcast)},
                          {QStringLiteral("adopted"), claim->adopted},
                          {QStringLiteral("ended"), claim->ended},
                          {QStringLiteral("by"), textValue(claim->startedBy)},
                          {QStringLiteral("at"), numberOf(claim->startedAt)},
                          {QStringLiteral("ended_by"), textValue(claim->endedBy)}});
}

BroadcastClaim claimIn(const std::string &outcome)
{
    const Reader body(OutboxRecord{{}, {}, outcome});
    if (body.failed())
        return {};
    return {body.text("broadcast"), body.truth("adopted"), body.truth("ended"),
            body.text("by"),        body.time("at"),       body.text("ended_by")};
}

/// Of a record that may have ended a broadcast.
Result<std::string> outcomeOf(Database &database, const Reader &body, const Result<bool> &ended)
{
    if (!ended)
        return ended.error();
    if (!*ended)
        return std::string();
    const auto told = queueNews(database, body);
    return told ? Result<std::string>(std::string(kEnded)) : Result<std::string>(told.error());
}

Result<std::string> applyOpenEnded(Database &database, const OutboxRecord &record)
{
    const Reader body(record);
    if (body.failed())
        return fail(ErrorCode::Malformed, "a record that is no JSON");
    const auto ended = BroadcastStore(database).endOpen(body.text("channel"), body.time("at"), body.text("by"));
    return outcomeOf(database, body, ended);
}

Result<std::string> applyEnded(Database &database, const OutboxRecord &record)
{
    const Reader body(record);
    if (body.failed())
        return fail(ErrorCode::Malformed, "a record that is no JSON");
    const WallTime at = body.time("at");
    const auto ended = BroadcastStore(database).end(body.text("leg"), at, body.text("by"),
                                                    body.truth("all") ? EndOf::Broadcast : EndOf::Leg,
                                                    at - body.duration("grace") - kClocksApart);
    return outcomeOf(database, body, ended);
}

Result<> applyLeft(Database &database, const Reader &body)
{
    const auto rows = database.run("SELECT id FROM broadcast_legs WHERE server = $1 AND ended_at IS NULL", {body.text("server")});
    if (!rows)
        return rows.error();
    const QJsonArray carried = body.at("carried").toArray();
    for (const Row &row : *rows) {
        const std::string leg = textIn(row[0]);
        const WallTime at = body.time("at");
        if (carried.contains(textValue(leg)))
            continue;
        const auto ended = BroadcastStore(database).end(leg, at, "", EndOf::Leg, at - body.duration("grace") - kClocksApart);
        if (!ended)
            return ended.error();
    }
    return Done();
}

model::BroadcastFinding findingIn(const Reader &body)
{
    return {body.text("finding"), body.time("began_at"), body.timeOrNull("ended_at"), body.text("severity"), body.text("values")};
}

model::BroadcastMinute minuteIn(const Reader &body)
{
    model::BroadcastMinute minute{body.time("minute"), body.numberOrNull("kbps"), {}, body.numberOrNull("drops"),
                                  body.numberOrNull("viewers")};
    if (body.at("loudness").isDouble())
        minute.loudness = body.at("loudness").toDouble();
    return minute;
}

Result<> applyAudit(Database &database, const Reader &body)
{
    model::AuditEntry entry;
    entry.id = body.text("id");
    entry.at = body.time("at");
    entry.who = body.text("who");
    entry.whoName = body.text("who_name");
    entry.role = body.text("role");
    entry.action = body.text("action");
    entry.subject = body.text("subject");
    entry.details = body.at("details").toObject();
    entry.address = body.text("address");
    entry.requestId = body.text("request_id");
    return AuditStore(database).add(entry);
}

} // namespace

OutboxRecord legBegan(const BroadcastLeg &leg, Duration grace, const std::optional<HookEvent> &news)
{
    return recordOf("broadcast.began", {{QStringLiteral("leg"), textValue(leg.id)},
                                        {QStringLiteral("channel"), textValue(leg.channel)},
                                        {QStringLiteral("server"), textValue(leg.server)},
                                        {QStringLiteral("at"), numberOf(leg.beganAt)},
                                        {QStringLiteral("by"), textValue(leg.by)},
                                        {QStringLiteral("service"), orNull(leg.service)},
                                        {QStringLiteral("occurrence"), orNull(leg.occurrence)},
                                        {QStringLiteral("old"), leg.isOld},
                                        {QStringLiteral("news"), newsValue(news)},
                                        {QStringLiteral("grace"), numberOf(grace)}});
}

OutboxRecord legEnded(const LegEnd &end, const std::optional<HookEvent> &news)
{
    return recordOf("broadcast.ended", {{QStringLiteral("leg"), textValue(end.leg)},
                                        {QStringLiteral("channel"), textValue(end.channel)},
                                        {QStringLiteral("at"), numberOf(end.at)},
                                        {QStringLiteral("by"), textValue(end.by)},
                                        {QStringLiteral("all"), end.what == EndOf::Broadcast},
                                        {QStringLiteral("news"), newsValue(news)},
                                        {QStringLiteral("grace"), numberOf(end.grace)}});
}

OutboxRecord openEnded(const std::string &channel, WallTime at, const std::string &by, const std::optional<HookEvent> &news)
{
    return recordOf("broadcast.open_ended", {{QStringLiteral("channel"), textValue(channel)},
                                             {QStringLiteral("at"), numberOf(at)},
                                             {QStringLiteral("by"), textValue(by)},
                                             {QStringLiteral("news"), newsValue(news)}});
}

OutboxRecord legsLeft(const std::string &server, const std::vector<std::string> &carried, WallTime at, Duration grace)
{
    QJsonArray legs;
    std::transform(carried.begin(), carried.end(), std::back_inserter(legs), textValue);
    return recordOf("broadcast.legs_left", {{QStringLiteral("server"), textValue(server)},
                                            {QStringLiteral("carried"), legs},
                                            {QStringLiteral("at"), numberOf(at)},
                                            {QStringLiteral("grace"), numberOf(grace)}});
}

OutboxRecord findingBegan(const std::string &leg, const model::BroadcastFinding &finding)
{
    return recordOf("broadcast.finding", {{QStringLiteral("leg"), textValue(leg)},
                                          {QStringLiteral("finding"), textValue(finding.finding)},
                                          {QStringLiteral("began_at"), numberOf(finding.beganAt)},
                                          {QStringLiteral("ended_at"), orNull(finding.endedAt)},
                                          {QStringLiteral("severity"), textValue(finding.severity)},
                                          {QStringLiteral("values"), textValue(finding.values)}});
}

OutboxRecord findingEnded(const std::string &leg, const std::string &finding, WallTime beganAt, WallTime at)
{
    return recordOf("broadcast.finding_ended", {{QStringLiteral("leg"), textValue(leg)},
                                                {QStringLiteral("finding"), textValue(finding)},
                                                {QStringLiteral("began_at"), numberOf(beganAt)},
                                                {QStringLiteral("at"), numberOf(at)}});
}

OutboxRecord relayChanged(const std::string &leg, const model::RelayChange &change)
{
    return recordOf("broadcast.relay", {{QStringLiteral("leg"), textValue(leg)},
                                        {QStringLiteral("destination"), textValue(change.destination)},
                                        {QStringLiteral("at"), numberOf(change.at)},
                                        {QStringLiteral("state"), textValue(change.state)},
                                        {QStringLiteral("reason"), textValue(change.reason)}});
}

OutboxRecord minuteMeasured(const std::string &leg, const model::BroadcastMinute &minute)
{
    return recordOf("broadcast.minute", {{QStringLiteral("leg"), textValue(leg)},
                                         {QStringLiteral("minute"), numberOf(minute.minute)},
                                         {QStringLiteral("kbps"), orNull(minute.kbps)},
                                         {QStringLiteral("loudness"), orNull(minute.loudness)},
                                         {QStringLiteral("drops"), orNull(minute.drops)},
                                         {QStringLiteral("viewers"), orNull(minute.viewers)}});
}

OutboxRecord audienceCounted(const std::string &channel, const std::string &server, const model::AudienceSample &sample)
{
    return recordOf("audience", {{QStringLiteral("channel"), textValue(channel)},
                                 {QStringLiteral("server"), textValue(server)},
                                 {QStringLiteral("at"), numberOf(sample.at)},
                                 {QStringLiteral("viewers"), static_cast<qint64>(sample.viewers)}});
}

OutboxRecord audited(model::AuditEntry entry)
{
    if (entry.id.empty())
        entry.id = makeUlid(entry.at);
    OutboxRecord record = recordOf("audit", {{QStringLiteral("id"), textValue(entry.id)},
                                             {QStringLiteral("at"), numberOf(entry.at)},
                                             {QStringLiteral("who"), textValue(entry.who)},
                                             {QStringLiteral("who_name"), textValue(entry.whoName)},
                                             {QStringLiteral("role"), textValue(entry.role)},
                                             {QStringLiteral("action"), textValue(entry.action)},
                                             {QStringLiteral("subject"), textValue(entry.subject)},
                                             {QStringLiteral("details"), model::withoutSecrets(entry.details)},
                                             {QStringLiteral("address"), textValue(entry.address)},
                                             {QStringLiteral("request_id"), textValue(entry.requestId)}});
    record.id = entry.id;
    return record;
}

void handleBroadcastRecords(Outbox &outbox, const BroadcastHears &hears)
{
    const auto tellChanged = [changed = hears.changed](const OutboxRecord &record, const std::string &) {
        const Reader body(record);
        if (changed && !body.failed())
            changed(body.text("channel"));
    };
    outbox.handle("broadcast.began", applyBegan,
                  [claimed = hears.claimed, tellChanged](const OutboxRecord &record, const std::string &outcome) {
                      tellChanged(record, outcome);
                      const Reader body(record);
                      if (claimed && !body.failed())
                          claimed(body.text("leg"), claimIn(outcome));
                  });
    const auto tellEnded = [ended = hears.ended, tellChanged](const OutboxRecord &record, const std::string &outcome) {
        tellChanged(record, outcome);
        if (ended)
            ended(record.id, outcome == kEnded);
    };
    outbox.handle("broadcast.ended", applyEnded, tellEnded);
    outbox.handle("broadcast.open_ended", applyOpenEnded, tellEnded);
    outbox.handle("broadcast.legs_left", applying(applyLeft));
    outbox.handle("broadcast.finding", applying([](Database &database, const Reader &body) {
        return BroadcastStore(database).addFinding(body.text("leg"), findingIn(body));
    }));
    outbox.handle("broadcast.finding_ended", applying([](Database &database, const Reader &body) {
        return BroadcastStore(database).endFinding(body.text("leg"), body.text("finding"), body.time("began_at"), body.time("at"));
    }));
    outbox.handle("broadcast.relay", applying([](Database &database, const Reader &body) {
        return BroadcastStore(database).addRelayChange(
            body.text("leg"), {body.text("destination"), body.time("at"), body.text("state"), body.text("reason")});
    }));
    outbox.handle("broadcast.minute", applying([](Database &database, const Reader &body) {
        return BroadcastStore(database).addMinute(body.text("leg"), minuteIn(body));
    }));
    outbox.handle("audience", applying([](Database &database, const Reader &body) {
        return AudienceStore(database).add(body.text("channel"), body.text("server"),
                                           {body.time("at"), body.at("viewers").toInteger()});
    }));
    outbox.handle("audit", applying(applyAudit));
}

} // namespace belfry::store
