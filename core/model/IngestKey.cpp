#include "model/IngestKey.h"

#include "model/InputReader.h"
#include "model/Json.h"

namespace belfry::model {

QJsonObject toJson(const IngestKey &key)
{
    return {{QStringLiteral("id"), textValue(key.id)},
            {QStringLiteral("channel"), textValue(key.channel)},
            {QStringLiteral("name"), textValue(key.name)},
            {QStringLiteral("made_at"), toJson(std::optional(key.madeAt))},
            {QStringLiteral("last_used_at"), toJson(key.lastUsedAt)},
            {QStringLiteral("revoked_at"), toJson(key.revokedAt)}};
}

Result<std::string> ingestKeyNameFromJson(const QJsonObject &object)
{
    InputReader in(object);
    std::string name = in.text("name", TextRule::name());
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return name;
}

} // namespace belfry::model
