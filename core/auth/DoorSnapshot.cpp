#include "auth/DoorSnapshot.h"

#include "auth/RefreshTokens.h"
#include "base/Text.h"

namespace belfry::auth {
namespace {

constexpr std::string_view kScheme = "bearer ";

Recognised byKey(const DoorSnapshot &doors, std::string_view key, WallTime now)
{
    const auto found = doors.keys.find(apiKeyDigest(key));
    if (found == doors.keys.end())
        return {{}, "unknown_key"};
    const DoorSnapshot::Key &known = found->second;
    if (known.expires && *known.expires <= now)
        return {{}, "expired_key"};
    return {{Caller::Via::ApiKey, Role::Viewer, known.id, known.name, "", known.scopes}, {}};
}

bool hasEnded(const DoorSnapshot &doors, const Access &access)
{
    if (doors.ended.contains(access.session))
        return true;
    const auto user = doors.ended.find(access.user);
    return user != doors.ended.end() && access.generation < user->second;
}

Recognised byToken(const DoorSnapshot &doors, std::string_view token, WallTime now)
{
    const auto verdict = doors.tokens->check(token, now);
    if (!verdict.access)
        return {{}, name(verdict.fault)};
    const Access &access = *verdict.access;
    if (hasEnded(doors, access))
        return {{}, "ended"};
    return {{Caller::Via::Session, access.role, access.user, access.name, access.session, std::nullopt}, {}};
}

} // namespace

Recognised recognise(const DoorSnapshot &doors, std::string_view authorization, WallTime now)
{
    if (authorization.empty())
        return {};
    if (doors.owner->check(authorization) == Proof::Owner)
        return {{Caller::Via::ThisComputer, Role::Owner, "this-computer", "This computer", "", std::nullopt}, {}};
    if (authorization.size() <= kScheme.size() || !equalsIgnoringCase(authorization.substr(0, kScheme.size()), kScheme))
        return {{}, "not_bearer"};
    if (!doors.isRead)
        return {{}, "not_ready"};
    const std::string_view token = trimmed(authorization.substr(kScheme.size()));
    return token.starts_with(kApiKeyBegin) ? byKey(doors, token, now) : byToken(doors, token, now);
}

} // namespace belfry::auth
