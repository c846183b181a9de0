#include "server/api/ChannelApi.h"

#include "model/Json.h"
#include "auth/Sealer.h"
#include "server/api/ApiKit.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

using http::Responder;

http::Response commandAnswer(const Answered &answered)
{
    const Outcome outcome = answered.outcome;
    if (outcome == Outcome::NothingCame) {
        return problem(model::ApiError{409, "no_ingest", "", "Nothing that can be shown came from the encoder in time. "
                                                             "Nothing is on air.", ""});
    }
    if (outcome == Outcome::Leaving)
        return notFound();
    if (outcome == Outcome::OutOfReach)
        return outOfReach();
    if (outcome == Outcome::Cancelled)
        return problem(model::ApiError{409, "cancelled", "", "End was said while Go Live was waiting.", ""});
    const bool already = outcome == Outcome::AlreadyLive || outcome == Outcome::AlreadyOff;
    const QJsonValue by = answered.by.empty() ? QJsonValue(QJsonValue::Null) : model::textValue(answered.by);
    return json(200, {{QStringLiteral("channel"), model::toJson(answered.channel->channel)},
                      {QStringLiteral("already"), already},
                      {QStringLiteral("by"), by},
                      {QStringLiteral("since"), model::toJson(answered.since)}});
}

using Ask = void (Station::*)(const std::string &, By, Station::Answer);

/// The same request again, also on another server, is the same ask.
std::string keyOf(const ApiCall &call)
{
    const std::string_view key = call.request.header("idempotency-key");
    return key.empty() ? std::string() : auth::digestOf("air-ask", call.caller.id + '\n' + std::string(key));
}

ApiHandler command(const ChannelContext &context, Ask ask, const char *action)
{
    return [context, ask, action](const ApiCall &call, Responder responder) {
        const auto snapshot = context.room->snapshot(call.request.capture("channel"));
        if (!snapshot) {
            responder.send(notFound());
            return;
        }
        auto answer = context.room->keep<Answered>(
            std::move(responder), [](Responder waiting, const Answered &answered) { waiting.send(commandAnswer(answered)); });
        context.ctl.post([&station = context.station, ask, channel = snapshot->channel.channel,
                          by = By{call.caller.name, keyOf(call), auditOf(call, action, "channels/" + snapshot->channel.channel)},
                          answer = std::move(answer)]() mutable { (station.*ask)(channel, by, std::move(answer)); });
    };
}

void get(const ChannelContext &context, const ApiCall &call, Responder responder)
{
    const auto snapshot = context.room->snapshot(call.request.capture("channel"));
    if (!snapshot) {
        responder.send(notFound());
    } else if (call.caller.may(auth::Permission::SeeOperations)) {
        responder.send(readAnswer(model::toJson(snapshot->channel), snapshot->revision));
    } else {
        responder.send(readAnswer(snapshot->publicBody, snapshot->revision));
    }
}

// All of them at once: a channel has a handful at most.
void getFindings(const ChannelContext &context, const ApiCall &call, Responder responder)
{
    const auto snapshot = context.room->snapshot(call.request.capture("channel"));
    if (!snapshot) {
        responder.send(notFound());
        return;
    }
    const QJsonObject health = model::toJson(snapshot->channel.health.value_or(model::Health()));
    responder.send(listAnswer(health[QLatin1String("findings")].toArray(), ""));
}

void getIngestKey(const ChannelContext &context, const ApiCall &call, Responder responder)
{
    const Secret *key = context.room->ingestKey(call.request.capture("channel"));
    if (!key) {
        responder.send(notFound());
        return;
    }
    const std::string rtmp =
        "rtmp://" + hostOf(call.request.header("host")) + ':' + std::to_string(context.rtmpPort.load()) + "/live";
    responder.send(json(200, {{QStringLiteral("rtmp"), model::textValue(rtmp)},
                              {QStringLiteral("key"), model::textValue(key->reveal())}}));
}

} // namespace

std::string hostOf(std::string_view hostHeader)
{
    const bool bracketed = hostHeader.starts_with('[');
    const std::size_t end = bracketed ? hostHeader.find(']') : hostHeader.find(':');
    std::string_view host = hostHeader.substr(0, bracketed && end != std::string_view::npos ? end + 1 : end);
    const std::string_view inner = bracketed && host.size() > 2 ? host.substr(1, host.size() - 2) : host;
    const bool allowed = std::all_of(inner.begin(), inner.end(), [bracketed](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.'
               || (bracketed ? c == ':' : c == '-' || c == '_');
    });
    if (inner.empty() || inner.size() > 253 || !allowed || (bracketed && end == std::string_view::npos))
        return "localhost";
    return std::string(host);
}

void addChannelRoutes(ApiRoutes &routes, const ChannelContext &context)
{
    using auth::Permission;
    using http::Method;
    constexpr std::string_view kChannel = "/api/v1/channels/{channel}";
    const std::string base(kChannel);
    routes.add(Method::Get, kChannel, Permission::Watch, with(context, get));
    routes.add(Method::Get, base + "/findings", Permission::SeeOperations, with(context, getFindings));
    routes.add(Method::Get, base + "/ingest-key", Permission::ManageChannels, with(context, getIngestKey));
    routes.add(Method::Post, base + "/go-live", Permission::Operate, command(context, &Station::goLive, "channel.go_live"));
    routes.add(Method::Post, base + "/end", Permission::Operate, command(context, &Station::end, "channel.end"));
}

} // namespace belfry::server::api
