#include "model/Broadcast.h"

#include "model/Json.h"

namespace belfry::model {
namespace {

QJsonValue timeValue(WallTime time)
{
    return textValue(toRfc3339(time));
}

QJsonValue nameOrNull(const std::string &name)
{
    return name.empty() ? QJsonValue(QJsonValue::Null) : textValue(name);
}

QJsonValue numberOrNull(const std::optional<std::int64_t> &number)
{
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue(QJsonValue::Null);
}

std::optional<std::int64_t> wholeOrNull(FieldReader &in, const char *key)
{
    const auto number = in.numberOrNull(key);
    return number ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
}

template<typename T>
Result<T> unlessFailed(const FieldReader &in, T value)
{
    return in.failed() ? Result<T>(in.error()) : Result<T>(std::move(value));
}

} // namespace

QJsonObject toJson(const Broadcast &broadcast, Audience audience)
{
    QJsonObject object{{QStringLiteral("id"), textValue(broadcast.id)},
                       {QStringLiteral("channel"), textValue(broadcast.channel)},
                       {QStringLiteral("service"), toJson(broadcast.service)},
                       {QStringLiteral("occurrence"), toJson(broadcast.occurrence)},
                       {QStringLiteral("title"), textValue(broadcast.title)},
                       {QStringLiteral("category"), textValue(broadcast.category)},
                       {QStringLiteral("started_at"), timeValue(broadcast.startedAt)},
                       {QStringLiteral("ended_at"), toJson(broadcast.endedAt)},
                       {QStringLiteral("viewers_most"), static_cast<qint64>(broadcast.viewersMost)}};
    if (audience == Audience::Crew) {
        object.insert(QStringLiteral("started_by"), nameOrNull(broadcast.startedBy));
        object.insert(QStringLiteral("ended_by"), nameOrNull(broadcast.endedBy));
    }
    return object;
}

QJsonObject toJson(const BroadcastFinding &finding)
{
    const auto values = parseObject(finding.values);
    const std::size_t slash = finding.finding.find('/');
    const bool isAbout = slash != std::string::npos;
    return {{QStringLiteral("id"), textValue(finding.finding.substr(0, slash))},
            {QStringLiteral("about"), isAbout ? textValue(finding.finding.substr(slash + 1)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("severity"), textValue(finding.severity)},
            {QStringLiteral("began_at"), timeValue(finding.beganAt)},
            {QStringLiteral("ended_at"), toJson(finding.endedAt)},
            {QStringLiteral("values"), values ? *values : QJsonObject()}};
}

QJsonObject toJson(const RelayChange &change)
{
    return {{QStringLiteral("destination"), textValue(change.destination)},
            {QStringLiteral("at"), timeValue(change.at)},
            {QStringLiteral("state"), textValue(change.state)},
            {QStringLiteral("reason"), textValue(change.reason)}};
}

QJsonObject toJson(const BroadcastMinute &minute)
{
    return {{QStringLiteral("minute"), timeValue(minute.minute)},
            {QStringLiteral("kbps"), numberOrNull(minute.kbps)},
            {QStringLiteral("loudness"), toJson(minute.loudness)},
            {QStringLiteral("drops"), numberOrNull(minute.drops)},
            {QStringLiteral("viewers"), numberOrNull(minute.viewers)}};
}

QJsonObject toJson(const AudienceSample &sample)
{
    return {{QStringLiteral("at"), timeValue(sample.at)}, {QStringLiteral("viewers"), static_cast<qint64>(sample.viewers)}};
}

Result<Broadcast> broadcastFromJson(const QJsonObject &object)
{
    FieldReader in(object);
    Broadcast broadcast;
    broadcast.id = in.text("id");
    broadcast.channel = in.text("channel");
    broadcast.service = in.textOrNull("service");
    broadcast.occurrence = in.textOrNull("occurrence");
    broadcast.title = in.text("title");
    broadcast.category = in.text("category");
    broadcast.startedAt = in.time("started_at");
    broadcast.startedBy = in.textOrNull("started_by").value_or("");
    broadcast.endedAt = in.timeOrNull("ended_at");
    broadcast.endedBy = in.textOrNull("ended_by").value_or("");
    broadcast.viewersMost = static_cast<std::int64_t>(in.number("viewers_most"));
    return unlessFailed(in, std::move(broadcast));
}

Result<BroadcastFinding> broadcastFindingFromJson(const QJsonObject &object)
{
    FieldReader in(object);
    BroadcastFinding finding;
    finding.finding = in.text("id");
    if (const auto about = in.textOrNull("about"))
        finding.finding += '/' + *about;
    finding.beganAt = in.time("began_at");
    finding.endedAt = in.timeOrNull("ended_at");
    finding.severity = in.text("severity");
    if (const auto values = in.objectOrNull("values"))
        finding.values = toText(*values);
    return unlessFailed(in, std::move(finding));
}

Result<RelayChange> relayChangeFromJson(const QJsonObject &object)
{
    FieldReader in(object);
    RelayChange change;
    change.destination = in.text("destination");
    change.at = in.time("at");
    change.state = in.text("state");
    change.reason = in.text("reason");
    return unlessFailed(in, std::move(change));
}

Result<BroadcastMinute> broadcastMinuteFromJson(const QJsonObject &object)
{
    FieldReader in(object);
    BroadcastMinute minute;
    minute.minute = in.time("minute");
    minute.kbps = wholeOrNull(in, "kbps");
    minute.loudness = in.numberOrNull("loudness");
    minute.drops = wholeOrNull(in, "drops");
    minute.viewers = wholeOrNull(in, "viewers");
    return unlessFailed(in, std::move(minute));
}

} // namespace belfry::model
