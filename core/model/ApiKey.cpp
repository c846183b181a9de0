#include "model/ApiKey.h"

#include "model/InputReader.h"
#include "model/Json.h"

#include <QJsonArray>

namespace belfry::model {
namespace {

constexpr std::size_t kScopesMax = 20;

} // namespace

QJsonObject toJson(const ApiKey &key)
{
    QJsonArray scopes;
    for (const std::string &scope : key.scopes)
        scopes.append(textValue(scope));
    return {{QStringLiteral("id"), textValue(key.id)},
            {QStringLiteral("name"), textValue(key.name)},
            {QStringLiteral("scopes"), scopes},
            {QStringLiteral("made_by"), textValue(key.madeBy)},
            {QStringLiteral("made_at"), textValue(toRfc3339(key.madeAt))},
            {QStringLiteral("last_used_at"), toJson(key.lastUsedAt)},
            {QStringLiteral("expires_at"), toJson(key.expiresAt)},
            {QStringLiteral("revoked_at"), toJson(key.revokedAt)}};
}

Result<NewApiKey> newApiKeyFromJson(const QJsonObject &object, bool (*mayBeScope)(std::string_view word))
{
    InputReader in(object);
    NewApiKey key;
    key.name = in.text("name", TextRule::name());
    key.scopes = in.texts("scopes", kScopesMax, TextRule::name());
    if (!in.failed() && key.scopes.empty())
        in.refuse("scopes", "must name what the key may do");
    for (std::size_t i = 0; i < key.scopes.size(); ++i) {
        if (!mayBeScope(key.scopes[i]))
            in.refuse("scopes[" + std::to_string(i) + "]", "is nothing a key can be allowed to do");
    }
    if (!in.isNull("expires_at"))
        key.expiresAt = in.timeIf("expires_at");
    if (const auto accepted = in.accepted(); !accepted)
        return accepted.error();
    return key;
}

} // namespace belfry::model
