#include "server/api/ChatSocketApi.h"

#include "base/Text.h"
#include "http/WsHandshake.h"
#include "model/Json.h"
#include "net/Network.h"
#include "server/api/ApiKit.h"
#include "server/api/StoreCalls.h"

#include <algorithm>
#include <utility>

namespace belfry::server::api {
namespace {

using http::Request;
using http::Responder;

constexpr std::string_view kProtocol = "belfry.chat.v1";
constexpr std::string_view kBearer = "bearer.";
constexpr std::int64_t kBeatSeconds = 8;
constexpr std::size_t kViewerBytesMin = 16;
constexpr std::size_t kViewerBytesMax = 40;

// What of a request proves who sent it: kept as long as the socket of a member, and asked again.
Request proofOf(const Request &request)
{
    Request proof;
    proof.method = request.method;
    proof.path = request.path;
    proof.peer = request.peer;
    proof.isSecure = request.isSecure;
    if (const std::string_view value = request.header("authorization"); !value.empty())
        proof.headers.emplace_back("authorization", value);
    return proof;
}

// A browser's WebSocket cannot send an Authorization header; a URL is no place for a token (it lands in logs).
bool readProtocols(const Request &request, Request &proof)
{
    bool isSpoken = false;
    for (const std::string_view one : http::offeredProtocols(request)) {
        if (one == kProtocol)
            isSpoken = true;
        else if (one.starts_with(kBearer) && proof.header("authorization").empty())
            proof.headers.emplace_back("authorization", std::string("Bearer ").append(one.substr(kBearer.size())));
    }
    return isSpoken;
}

http::Response tooMany()
{
    auto response = problem(model::ApiError{429, "too_many_sockets", "", "There are too many chat windows open.", ""});
    response.header("Retry-After", "30");
    return response;
}

ChatVisitor visitorOf(const ChatContext &context, const auth::Caller &caller, const Guest &guest, Request proof)
{
    ChatVisitor visitor;
    visitor.address = net::countedAs(proof.peer);
    visitor.role = auth::name(caller.role);
    visitor.isCounted = caller.via != auth::Caller::Via::ThisComputer;
    if (caller.via == auth::Caller::Via::Nobody || !caller.may(auth::Permission::Chat)) {
        visitor.person = {guest.id, "", model::ChatRole::Guest};
        return visitor;
    }
    const bool isHost = caller.may(auth::Permission::Moderate);
    visitor.person = {caller.id, caller.name, isHost ? model::ChatRole::Host : model::ChatRole::Member};
    visitor.mayStay = [&doors = context.api.doors, proof = std::move(proof), id = caller.id, isHost] {
        const Doors::Answer now = doors.whoIs(proof);
        return !now.wrong && now.caller.id == id && now.caller.may(auth::Permission::Moderate) == isHost;
    };
    return visitor;
}

http::AddressCap::Place placeFor(const ChatContext &context, const ChatVisitor &visitor)
{
    const Limits &limits = context.api.limits;
    if (visitor.person.role == model::ChatRole::Guest)
        return context.house.places().enter(visitor.address, limits.chatSocketsPerAddress);
    return context.house.places().enter("person " + visitor.person.id, limits.chatSocketsOfPerson);
}

// The room is looked up before the connection becomes a socket: who asks for none there is hears 404.
void openSocket(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const Request &request = call.request;
    Request proof = proofOf(request);
    const bool isSpoken = readProtocols(request, proof);
    if (!http::asksForWebSocket(request) || !isSpoken)
        return responder.send(problem(fail(ErrorCode::InvalidInput, "This address speaks belfry.chat.v1 over WebSocket.")));
    const Doors::Answer who = context.api.doors.whoIs(proof);
    if (who.wrong)
        return responder.send(wrongToken());
    http::Response accepted = http::wsHandshake(request, kProtocol, context.allowedOrigins);
    if (accepted.status != 101)
        return responder.send(std::move(accepted));
    const Guest guest = guestOf(request);
    // Each time, or whoever comes every Sunday were somebody else after a month.
    if (who.caller.via == auth::Caller::Via::Nobody)
        accepted.header("Set-Cookie", guestCookie(guest, request.isSecure));
    const std::string room(request.capture("room"));
    auto visitor = std::make_shared<ChatVisitor>(visitorOf(context, who.caller, guest, std::move(proof)));
    auto head = std::make_shared<http::Response>(std::move(accepted));
    askDesk<Result<std::string>>(
        context, std::move(responder), [room](ChatDesk &desk, auto back) { desk.open(room, std::move(back)); },
        [context, room, visitor, head](Responder waiting, const Result<std::string> &channel) {
            ChatHall &hall = context.house.hallOf(context.view);
            if (!channel)
                return waiting.send(problem(channel.error()));
            auto place = placeFor(context, *visitor);
            if (!place || hall.isFull())
                return waiting.send(tooMany());
            if (auto stream = waiting.takeOver(std::move(*head)))
                hall.add(room, *channel, std::move(stream), std::move(*visitor), std::move(place));
        });
}

bool isViewer(std::string_view text)
{
    return text.size() >= kViewerBytesMin && text.size() <= kViewerBytesMax && chat::isRef(text);
}

void beat(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const Request &request = call.request;
    const std::string channel(request.capture("channel"));
    const auth::RateAsk ask{auth::RateKind::Connect, auth::RateOf::Address, "beat " + net::countedAs(request.peer),
                            context.api.limits.heartbeatsPerAddress};
    if (const auto verdict = context.api.foundation.rateLimits().takeHere(ask); !verdict.allowed)
        return responder.send(tooMany());
    if (!context.api.room->snapshot(channel))
        return responder.send(notFound());
    std::string viewer;
    if (!request.body.empty()) {
        const Body body = readBody(request, context.api.limits);
        if (body.refused)
            return responder.send(problem(*body.refused));
        viewer = model::toUtf8(body.object.value(QStringLiteral("viewer")).toString());
        if (body.object.contains(QStringLiteral("viewer")) && !isViewer(viewer))
            return responder.send(problem(fail(ErrorCode::InvalidInput, "viewer: must be 16 to 40 of A-Za-z0-9_-")));
    }
    std::string person = personOf(call);
    auto answer = json(200, {{QStringLiteral("viewers"), static_cast<qint64>(context.house.viewers(channel))},
                             {QStringLiteral("every_seconds"), static_cast<qint64>(kBeatSeconds)}});
    // With a name of its own making the page says that it will not be given the cookie back.
    if (person.empty() && !viewer.empty())
        person = "v-" + viewer;
    if (person.empty()) {
        const Guest guest = guestOf(request);
        answer.header("Set-Cookie", guestCookie(guest, request.isSecure));
        person = guest.id;
    }
    context.house.watch(channel, chat::tokenOf(person), chat::tokenOf(net::countedAs(request.peer)));
    responder.send(std::move(answer));
}

} // namespace

void addChatSocketRoutes(ApiRoutes &routes, const ChatContext &context)
{
    using auth::Permission;
    routes.addStream("/api/v1/chat-rooms/{room}/socket", Permission::Watch, with(context, openSocket));
    routes.addBeat(http::Method::Post, "/api/v1/channels/{channel}/heartbeat", Permission::Watch, with(context, beat));
}

} // namespace belfry::server::api
