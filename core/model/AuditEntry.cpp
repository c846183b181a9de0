#include "model/AuditEntry.h"

#include "model/Json.h"

#include <QJsonArray>

namespace belfry::model {
namespace {

bool isSecret(const QString &name)
{
    static const QLatin1String kInside[] = {QLatin1String("password"), QLatin1String("secret"), QLatin1String("token")};
    for (const QLatin1String word : kInside) {
        if (name.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return name.endsWith(QLatin1String("key"), Qt::CaseInsensitive);
}

QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isObject())
        return withoutSecrets(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray out;
    for (const QJsonValue &one : value.toArray())
        out.append(cleaned(one));
    return out;
}

} // namespace

QJsonObject withoutSecrets(const QJsonObject &object)
{
    QJsonObject out;
    for (auto at = object.begin(); at != object.end(); ++at) {
        // A truth value under such a name ("password": true) says that it was changed, not what it is.
        const bool isHidden = isSecret(at.key()) && !at.value().isBool() && !at.value().isNull();
        out.insert(at.key(), isHidden ? QJsonValue(QStringLiteral("••••")) : cleaned(at.value()));
    }
    return out;
}

QJsonObject toJson(const AuditEntry &entry)
{
    return {{QStringLiteral("id"), textValue(entry.id)},
            {QStringLiteral("at"), textValue(toRfc3339(entry.at))},
            {QStringLiteral("who"), textValue(entry.who)},
            {QStringLiteral("who_name"), textValue(entry.whoName)},
            {QStringLiteral("role"), textValue(entry.role)},
            {QStringLiteral("action"), textValue(entry.action)},
            {QStringLiteral("subject"), textValue(entry.subject)},
            {QStringLiteral("details"), entry.details},
            {QStringLiteral("address"), textValue(entry.address)},
            {QStringLiteral("request_id"), textValue(entry.requestId)}};
}

} // namespace belfry::model
