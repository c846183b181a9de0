#include "server/api/EventsApi.h"

#include "http/EventStream.h"
#include "http/WsHandshake.h"
#include "server/api/ApiKit.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

using http::Framing;
using http::Request;
using http::Responder;

constexpr std::string_view kProtocol = "belfry.v1";
constexpr std::string_view kBearer = "bearer.";
constexpr std::string_view kPublicHeaders = "Access-Control-Allow-Origin: *\r\n";
constexpr std::string_view kPersonalHeaders = "Referrer-Policy: no-referrer\r\n";
constexpr std::size_t kWordBytesMax = 60;

// What of a request proves who sent it: kept as long as the stream, and asked again.
Request proofOf(const Request &request)
{
    Request proof;
    proof.method = request.method;
    proof.path = request.path;
    proof.peer = request.peer;
    proof.isSecure = request.isSecure;
    for (const std::string_view name : {"authorization", "cookie"}) {
        if (const std::string_view value = request.header(name); !value.empty())
            proof.headers.emplace_back(name, value);
    }
    return proof;
}

// A browser's WebSocket cannot send an Authorization header; a URL is no place for a token (it lands in logs).
std::string_view readProtocols(const Request &request, Request &proof)
{
    std::string_view spoken;
    for (const std::string_view one : http::offeredProtocols(request)) {
        if (one == kProtocol)
            spoken = kProtocol;
        else if (one.starts_with(kBearer) && proof.header("authorization").empty())
            proof.headers.emplace_back("authorization", std::string("Bearer ").append(one.substr(kBearer.size())));
    }
    return spoken;
}

bool isWord(std::string_view text)
{
    return text.size() <= kWordBytesMax && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
           });
}

struct Wanted {
    std::string channel;
    std::string category;
    std::optional<Error> refused;
};

Wanted readWanted(const Request &request, const ViewRoom &room)
{
    Wanted wanted{request.queryValue("channel").value_or(""), request.queryValue("category").value_or(""), std::nullopt};
    if (!isWord(wanted.category))
        wanted.refused = fail(ErrorCode::InvalidInput, "category: must be \"all\" or the name of a category");
    else if (!wanted.channel.empty() && !room.snapshot(wanted.channel))
        wanted.refused = fail(ErrorCode::NotFound, "There is no such channel.");
    if (wanted.category == "all")
        wanted.category.clear();
    return wanted;
}

// A page says by heartbeats that somebody watches; its streams do not say it once more.
bool saysItDoesNotCount(const Request &request)
{
    return request.queryValue("counted") == "no";
}

http::Response tooMany(std::string_view detail)
{
    auto response = problem(model::ApiError{429, "too_many_streams", "", std::string(detail), ""});
    response.headers += "Retry-After: 30\r\n";
    return response;
}

http::AddressCap::Place placeFor(const AllEventsContext &context, const Request &request, const auth::Caller &caller)
{
    switch (caller.via) {
    case auth::Caller::Via::Nobody: return context.places.enter(net::countedAs(request.peer), context.limits.eventStreamsPerAddress);
    case auth::Caller::Via::ThisComputer: return context.places.enter("owner", context.limits.eventStreamsOfOwner);
    case auth::Caller::Via::Session:
    case auth::Caller::Via::ApiKey: break;
    }
    return context.places.enter("person " + caller.id, context.limits.eventStreamsOfPerson);
}

std::function<bool()> stillMay(const AllEventsContext &context, const auth::Caller &caller, Request proof)
{
    if (caller.via == auth::Caller::Via::Nobody)
        return {};
    return [&doors = context.doors, proof = std::move(proof), rights = EventsRoom::rightsOf(caller), id = caller.id] {
        const Doors::Answer now = doors.whoIs(proof);
        return !now.wrong && now.caller.id == id && EventsRoom::rightsOf(now.caller) == rights;
    };
}

void open(const AllEventsContext &context, const ApiCall &call, Responder responder)
{
    const Request &request = call.request;
    Request proof = proofOf(request);
    const bool isSocket = http::asksForWebSocket(request);
    const std::string_view protocol = isSocket ? readProtocols(request, proof) : std::string_view();
    const Doors::Answer who = isSocket ? context.doors.whoIs(proof) : Doors::Answer{call.caller, false};
    if (who.wrong)
        return responder.send(problem(fail(ErrorCode::Unauthorized, "This token is not known here.")));
    Wanted wanted = readWanted(request, *context.room);
    if (wanted.refused)
        return responder.send(problem(*wanted.refused));
    http::Response accepted;
    if (isSocket) {
        accepted = http::wsHandshake(request, protocol, context.allowedOrigins);
        if (accepted.status != 101)
            return responder.send(std::move(accepted));
    }
    auto ofAddress = placeFor(context, request, who.caller);
    if (!ofAddress)
        return responder.send(tooMany("You listen to too many event streams."));
    const bool isOfChannel = !wanted.channel.empty();
    auto ofChannel = isOfChannel ? context.places.enter("channel " + wanted.channel, context.limits.eventStreamsOfChannel)
                                 : http::AddressCap::Place();
    if (isOfChannel && !ofChannel)
        return responder.send(tooMany("Too many listen to this channel."));
    http::EventPlaces places{std::move(ofAddress), std::move(ofChannel)};
    const Framing framing = isSocket ? Framing::WebSocket : Framing::ServerSent;
    auto filter = context.events.filterFor(who.caller, std::move(wanted.channel), std::move(wanted.category), framing,
                                           stillMay(context, who.caller, std::move(proof)));
    filter->isCounted = !saysItDoesNotCount(request);
    http::EventFan &fan = context.events.fan();
    const bool isViewer = who.caller.via == auth::Caller::Via::Nobody;
    if (isSocket)
        http::openEventSocket(fan, request, std::move(responder), std::move(accepted), std::move(places), context.limits,
                              std::move(filter));
    else
        http::openEventStream(fan, request, std::move(responder), isViewer ? kPublicHeaders : kPersonalHeaders, std::move(places),
                              context.limits, std::move(filter));
}

} // namespace

void addAllEventRoutes(ApiRoutes &routes, const AllEventsContext &context)
{
    routes.addStream("/api/v1/events", auth::Permission::Watch,
               [context](const ApiCall &call, Responder responder) { open(context, call, std::move(responder)); });
}

} // namespace belfry::server::api
