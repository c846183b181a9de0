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

} // namespace belfry::model
