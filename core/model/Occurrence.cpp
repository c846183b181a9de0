#include "model/Occurrence.h"

#include "model/Json.h"

namespace belfry::model {

QJsonObject toJson(const Occurrence &occurrence)
{
    return {{QStringLiteral("service"), textValue(occurrence.service)},
            {QStringLiteral("channel"), textValue(occurrence.channel)},
            {QStringLiteral("occurrence"), textValue(toText(occurrence.day))},
            {QStringLiteral("title"), textValue(occurrence.title)},
            {QStringLiteral("category"), textValue(occurrence.category)},
            {QStringLiteral("time_zone"), textValue(occurrence.timeZone)},
            {QStringLiteral("starts_local"), textValue(toText(occurrence.startsLocal))},
            {QStringLiteral("starts_at"), textValue(toRfc3339(occurrence.startsAt))},
            {QStringLiteral("ends_at"), textValue(toRfc3339(occurrence.endsAt))},
            {QStringLiteral("skipped"), occurrence.skipped},
            {QStringLiteral("changed"), occurrence.changed}};
}

} // namespace belfry::model
