#include "server/api/ApiRoutes.h"

#include "base/Id.h"
#include "server/api/ApiKit.h"

namespace belfry::server::api {
namespace {

constexpr std::size_t kRequestIdCharacters = 16;

http::Response refusal(const Doors::Answer &who)
{
    if (who.wrong)
        return problem(fail(ErrorCode::Unauthorized, "This token is not known here."));
    if (who.caller.via == auth::Caller::Via::Nobody)
        return problem(fail(ErrorCode::Unauthorized, "Sign in for this."));
    return problem(fail(ErrorCode::Forbidden, "You may not do this. An owner can change what you may do."));
}

} // namespace

void ApiRoutes::add(http::Method method, std::string_view pattern, auth::Permission needs, ApiHandler handler)
{
    m_rows.push_back({method, std::string(pattern), needs});
    m_router.add(method, pattern, [&doors = m_doors, needs, handler = std::move(handler)](const http::Request &request, http::Responder responder) {
        const Doors::Answer who = doors.whoIs(request);
        if (who.wrong || !who.caller.may(needs)) {
            responder.send(refusal(who));
            return;
        }
        const std::string id = randomBase32(kRequestIdCharacters);
        handler({request, who.caller, id}, std::move(responder));
    });
}

} // namespace belfry::server::api
