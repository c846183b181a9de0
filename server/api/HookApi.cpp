#include "server/api/HookApi.h"

#include "auth/HookSignature.h"
#include "model/Json.h"
#include "model/Webhook.h"
#include "server/api/ApiKit.h"
#include "store/AuditStore.h"
#include "store/WebhookSourceStore.h"

#include <utility>

namespace belfry::server::api {
namespace {

using http::Responder;
using model::HookAction;
using store::Database;
using store::WebhookSourceRecord;
using store::WebhookSourceStore;

struct Received {
    std::string body;
    auth::HookSignature signature;
    model::HookMessage message;
    std::string address;
    std::string requestId;
};
using ReceivedPtr = std::shared_ptr<const Received>;

// The same for a source that is not there, a wrong secret and an old signature.
http::Response notProven(std::string_view detail)
{
    return problem(model::ApiError{401, "unauthorized", "", std::string(detail), ""});
}

http::Response replayed()
{
    return problem(model::ApiError{409, "replayed", "", "This id was sent before; it is taken once.", "id"});
}

http::Response taken(const model::HookMessage &message, std::string_view outcome)
{
    return json(200, {{QStringLiteral("id"), model::textValue(message.id)},
                      {QStringLiteral("action"), model::textValue(model::name(message.action))},
                      {QStringLiteral("outcome"), model::textValue(outcome)}});
}

http::Response commandAnswer(const model::HookMessage &message, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Live: return taken(message, "live");
    case Outcome::AlreadyLive: return taken(message, "already_live");
    case Outcome::Ended: return taken(message, "ended");
    case Outcome::AlreadyOff: return taken(message, "already_off");
    case Outcome::NothingCame:
        return problem(model::ApiError{409, "no_ingest", "", "Nothing that can be shown came from the encoder in time.", ""});
    case Outcome::Cancelled: return problem(model::ApiError{409, "cancelled", "", "End was said while Go Live was waiting.", ""});
    case Outcome::OutOfReach: return outOfReach();
    case Outcome::Leaving: return notFound();
    default: break; // of what hooks do not ask for
    }
    return problem(fail(ErrorCode::Internal, "an outcome nobody knows"));
}

model::AuditEntry auditOfHook(const WebhookSourceRecord &source, const Received &received)
{
    model::AuditEntry entry;
    entry.at = systemClock().wall();
    entry.who = source.source.id;
    entry.whoName = source.source.name;
    entry.role = "webhook_source";
    entry.action = "hook." + std::string(model::name(received.message.action));
    entry.subject = received.message.channel.empty() ? "webhook-sources/" + source.source.id : "channels/" + received.message.channel;
    entry.details = {{QStringLiteral("id"), model::textValue(received.message.id)}};
    entry.address = received.address;
    entry.requestId = received.requestId;
    return entry;
}

void tellReceived(const HookContext &context, const WebhookSourceRecord &source, const model::HookMessage &message)
{
    Happening happening;
    happening.kind = "hook.received";
    happening.channel = message.channel;
    happening.needs = auth::Permission::Operate;
    happening.subject = "webhook-sources/" + source.source.id;
    happening.json = {{QStringLiteral("id"), model::textValue(message.id)},
                      {QStringLiteral("source"), model::textValue(source.source.name)},
                      {QStringLiteral("action"), model::textValue(model::name(message.action))},
                      {QStringLiteral("data"), message.data}};
    context.announcer.tell(std::move(happening));
}

void act(const HookContext &context, const std::string &by, const model::HookMessage &message, Responder responder)
{
    if (message.action == HookAction::Notify)
        return responder.send(taken(message, "told"));
    auto answer = context.room->keep<Answered>(std::move(responder), [message](Responder waiting, const Answered &answered) {
        waiting.send(commandAnswer(message, answered.outcome));
    });
    context.ctl.post([&station = context.station, by, message, answer = std::move(answer)]() mutable {
        if (!station.has(message.channel))
            answer(Answered{Outcome::Cancelled, nullptr, "", {}});
        else if (message.action == HookAction::GoLive)
            station.goLive(message.channel, By{by}, std::move(answer));
        else
            station.end(message.channel, By{by}, std::move(answer));
    });
}

// Once it is proven: is it new, and may it?
void takeIn(const HookContext &context, const WebhookSourceRecord &source, const ReceivedPtr &received, Responder responder)
{
    const model::HookMessage &message = received->message;
    if (!source.source.may(message.action))
        return responder.send(problem(fail(ErrorCode::Forbidden, "This source may not ask for that.")));
    if (!source.source.channel.empty() && !message.channel.empty() && message.channel != source.source.channel)
        return responder.send(problem(fail(ErrorCode::Forbidden, "This source may not speak of that channel.")));
    if (!message.channel.empty() && !context.room->snapshot(message.channel))
        return responder.send(problem(fail(ErrorCode::InvalidInput, "channel: there is no such channel")));
    const auto then = [context, source, received](Responder waiting, const Result<bool> &isNew) {
        if (!isNew)
            return waiting.send(problem(isNew.error()));
        if (!*isNew)
            return waiting.send(replayed());
        tellReceived(context, source, received->message);
        act(context, source.source.name, received->message, std::move(waiting));
    };
    context.store.write(
        [id = source.source.id, event = message.id, entry = auditOfHook(source, *received)](Database &database) -> Result<bool> {
            const auto isNew = WebhookSourceStore(database).see(id, event, entry.at);
            if (!isNew || !*isNew)
                return isNew;
            if (const auto kept = store::AuditStore(database).add(entry); !kept)
                return kept.error();
            return true;
        },
        context.room->keep<Result<bool>>(std::move(responder), then));
}

void judge(const HookContext &context, const Result<WebhookSourceRecord> &source, const ReceivedPtr &received, Responder responder)
{
    if (!source && source.error().code != ErrorCode::NotFound)
        return responder.send(problem(source.error()));
    // An unknown source costs as much as a known one.
    Secret secret("whsec_");
    if (source) {
        auto opened = context.sealer.open(source->sealedSecret, WebhookSourceRecord::secretPlace(source->source.id));
        if (!opened)
            return responder.send(problem(opened.error()));
        secret = *std::move(opened);
    }
    const auto proven = received->signature.check(secret, received->message.id, received->body, systemClock().wall());
    if (!source || !proven)
        return responder.send(notProven(proven ? "The signature does not fit the secret, the id and the body." : proven.error().what));
    takeIn(context, *source, received, std::move(responder));
}

void receive(const HookContext &context, const ApiCall &call, Responder responder)
{
    const http::Request &request = call.request;
    auto signature = auth::HookSignature::parse(request.header("belfry-signature"));
    if (!signature)
        return responder.send(notProven(signature.error().what));
    const Body body = readBody(request, context.limits);
    if (body.refused)
        return responder.send(problem(*body.refused));
    auto message = model::hookMessageFromJson(body.object);
    if (!message)
        return responder.send(problem(message.error()));
    if (const std::string_view id = request.header("belfry-id"); !id.empty() && id != message->id)
        return responder.send(problem(fail(ErrorCode::InvalidInput, "id: must be the same as in Belfry-Id")));
    const auto received = std::make_shared<const Received>(
        Received{request.body, *std::move(signature), *std::move(message), request.peer.host, std::string(call.requestId)});
    const auto then = [context, received](Responder waiting, const Result<WebhookSourceRecord> &source) {
        judge(context, source, received, std::move(waiting));
    };
    context.store.read([id = std::string(request.capture("source"))](Database &database) { return WebhookSourceStore(database).one(id); },
                       context.room->keep<Result<WebhookSourceRecord>>(std::move(responder), then));
}

} // namespace

void addHookRoutes(ApiRoutes &routes, const HookContext &context)
{
    routes.add(http::Method::Post, "/api/v1/hooks/{source}", auth::Permission::Watch,
               [context](const ApiCall &call, Responder responder) { receive(context, call, std::move(responder)); });
}

} // namespace belfry::server::api
