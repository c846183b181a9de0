#include "model/Session.h"

#include "model/InputReader.h"
#include "model/Json.h"
#include "model/User.h"

namespace belfry::model {

QJsonObject toJson(const Session &session, bool isCurrent)
{
    return {{QStringLiteral("id"), textValue(session.id)},
            {QStringLiteral("user"), textValue(session.user)},
            {QStringLiteral("agent"), textValue(session.agent)},
            {QStringLiteral("made_at"), textValue(toRfc3339(session.madeAt))},
            {QStringLiteral("used_at"), textValue(toRfc3339(session.usedAt))},
            {QStringLiteral("expires_at"), textValue(toRfc3339(session.expiresAt))},
            {QStringLiteral("current"), isCurrent}};
}

Result<Credentials> credentialsFromJson(const QJsonObject &object)
{
    InputReader in(object);
    Credentials credentials;
    // What no login can be is answered as what nobody has: the shape of logins is not worth telling.
    const std::string login = in.secret("login", 1, 200);
    if (auto kept = loginFrom(login))
        credentials.login = *std::move(kept);
    credentials.password = in.secret("password", 1, 1'000);
    credentials.wantsCookie = in.truthIf("cookie").value_or(false);
    if (const auto accepted = in.accepted(); !accepted)
        return accepted.error();
    return credentials;
}

} // namespace belfry::model
