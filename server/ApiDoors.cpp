#include "server/ApiDoors.h"

namespace belfry::server {

ApiDoors::Answer ApiDoors::whoIs(const http::Request &request) const
{
    return whoHas(request.header("authorization"));
}

ApiDoors::Answer ApiDoors::whoHas(std::string_view authorization) const
{
    auth::Recognised who = auth::recognise(*m_snapshot, authorization, m_clock.wall());
    if (who.isWrong())
        m_observer.tokenRefused(who.fault);
    else if (who.caller.via == auth::Caller::Via::ApiKey)
        m_observer.keyUsed(who.caller.id);
    return {std::move(who.caller), who.isWrong()};
}

} // namespace belfry::server
