#include "server/api/EventsApi.h"

#include "http/EventStream.h"
#include "http/WsHandshake.h"
#include "server/api/ApiKit.h"

namespace belfry::server::api {
namespace {

using http::Request;
using http::Responder;
using Audience = ViewRoom::Audience;

constexpr std::string_view kProtocol = "belfry.v1";
constexpr std::string_view kBearer = "bearer.";
constexpr std::string_view kPublicHeaders = "";
constexpr std::string_view kOwnersHeaders = "Referrer-Policy: no-referrer\r\n";

// A browser's WebSocket cannot send an Authorization header; a URL is no place for a token (it lands in logs).
struct Offered {
    std::string_view protocol;
    Doors::Answer who;
};

bool sees(const auth::Caller &caller)
{
    return caller.may(auth::Permission::SeeOperations);
}

Offered readOffered(const Request &request, const Doors &doors)
{
    Offered offered;
    for (const std::string_view one : http::offeredProtocols(request)) {
        if (one == kProtocol)
            offered.protocol = kProtocol;
        else if (one.starts_with(kBearer))
            offered.who = doors.whoHas(std::string("Bearer ").append(one.substr(kBearer.size())));
    }
    return offered;
}

http::Response tooMany()
{
    auto response = problem(model::ApiError{429, "too_many_streams", "", "This address listens to too many event streams.", ""});
    response.headers += "Retry-After: 30\r\n";
    return response;
}

http::AddressCap::Place takePlace(const EventsContext &context, const Request &request, Audience audience)
{
    if (audience == Audience::Owner)
        return context.places.enter("owner", context.limits.eventStreamsOfOwner);
    return context.places.enter(net::countedAs(request.peer), context.limits.eventStreamsPerAddress);
}

// A page says by heartbeats that somebody watches; its streams do not say it once more.
http::AddressCap::Place notCounted(const EventsContext &context, const Request &request, Audience audience)
{
    const bool counts = audience == Audience::Owner || request.queryValue("counted") != "no";
    return counts ? http::AddressCap::Place() : context.room->notCounted(std::string(request.capture("channel")));
}

void openSocket(const EventsContext &context, const Request &request, const auth::Caller &caller, Responder responder)
{
    const Offered offered = readOffered(request, context.doors);
    if (offered.who.wrong) {
        responder.send(problem(fail(ErrorCode::Unauthorized, "This token is not known here.")));
        return;
    }
    http::Response accepted = http::wsHandshake(request, offered.protocol, context.allowedOrigins);
    if (accepted.status != 101) {
        responder.send(std::move(accepted));
        return;
    }
    const bool owns = sees(offered.who.caller) || sees(caller);
    const Audience audience = owns ? Audience::Owner : Audience::Viewers;
    http::EventFan *fan = context.room->events(request.capture("channel"), audience);
    if (auto place = takePlace(context, request, audience); place)
        http::openEventSocket(*fan, request, std::move(responder), std::move(accepted), {std::move(place), {}, notCounted(context, request, audience)}, context.limits);
    else
        responder.send(tooMany());
}

void openStream(const EventsContext &context, const Request &request, const auth::Caller &caller, Responder responder)
{
    const Audience audience = sees(caller) ? Audience::Owner : Audience::Viewers;
    http::EventFan *fan = context.room->events(request.capture("channel"), audience);
    const std::string_view headers = audience == Audience::Owner ? kOwnersHeaders : kPublicHeaders;
    if (auto place = takePlace(context, request, audience); place)
        http::openEventStream(*fan, request, std::move(responder), headers, {std::move(place), {}, notCounted(context, request, audience)}, context.limits);
    else
        responder.send(tooMany());
}

} // namespace

void addEventRoutes(ApiRoutes &routes, const EventsContext &context)
{
    routes.addStream("/api/v1/channels/{channel}/events", auth::Permission::Watch,
               [context](const ApiCall &call, Responder responder) {
                   if (!context.room->events(call.request.capture("channel"), Audience::Viewers))
                       responder.send(notFound());
                   else if (http::asksForWebSocket(call.request))
                       openSocket(context, call.request, call.caller, std::move(responder));
                   else
                       openStream(context, call.request, call.caller, std::move(responder));
               });
}

} // namespace belfry::server::api
