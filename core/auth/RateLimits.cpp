#include "auth/RateLimits.h"

namespace belfry::auth {

std::string_view name(RateKind kind)
{
    switch (kind) {
    case RateKind::Login: return "login";
    case RateKind::SignUp: return "sign_up";
    case RateKind::Write: return "write";
    case RateKind::Chat: return "chat";
    case RateKind::Connect: return "connect";
    }
    return "";
}

std::string_view name(RateOf whose)
{
    switch (whose) {
    case RateOf::Address: return "address";
    case RateOf::Account: return "account";
    case RateOf::Key: return "key";
    }
    return "";
}

std::string RateAsk::bucket() const
{
    return std::string(name(kind)).append(1, '.').append(name(whose)).append(1, '.').append(who);
}

} // namespace belfry::auth
