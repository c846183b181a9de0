#include "auth/TokenCheck.h"

#include "base/Text.h"

namespace belfry::auth {
namespace {

constexpr std::size_t kTokenBytesMax = 2048;

} // namespace

Proof TokenCheck::check(std::string_view authorization) const
{
    constexpr std::string_view kScheme = "bearer ";
    if (authorization.empty())
        return Proof::None;
    if (!equalsIgnoringCase(authorization.substr(0, kScheme.size()), kScheme))
        return Proof::Wrong;
    const std::string_view token = trimmed(authorization.substr(kScheme.size()));
    if (token.size() > kTokenBytesMax || !m_expected)
        return Proof::Wrong;
    return KeyedHash::of(token) == *m_expected ? Proof::Owner : Proof::Wrong;
}

} // namespace belfry::auth
