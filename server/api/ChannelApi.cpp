#include "server/api/ChannelApi.h"

#include "model/InputReader.h"
#include "model/Json.h"
#include "auth/Sealer.h"
#include "server/api/ApiKit.h"
#include "server/api/Audit.h"
#include "server/api/ChannelsApi.h"
#include "server/api/CommandAnswer.h"
#include "server/api/Page.h"

#include <algorithm>
#include <functional>

namespace belfry::server::api {
namespace {

using http::Responder;

static_assert(air::Program::kDelayMax == std::chrono::seconds(model::kChannelDelayMost));
constexpr std::int64_t kClosingMost = 60;
constexpr std::int64_t kStartingMost = 3'600;

/// A body is not needed. False when it was answered.
bool readIfThere(const http::Request &request, const Limits &limits, Responder &responder,
                 const std::function<void(model::InputReader &)> &read)
{
    if (request.body.empty())
        return true;
    const Body body = readBody(request, limits);
    if (body.refused) {
        responder.send(problem(*body.refused));
        return false;
    }
    model::InputReader in(body.object);
    read(in);
    const auto ok = in.accepted();
    if (!ok)
        responder.send(problem(ok.error()));
    return ok.hasValue();
}

Duration secondsIn(model::InputReader &in, const char *key, std::int64_t most)
{
    return Duration(in.wholeIf(key, 0, most).value_or(0) * 1000);
}

/// The same request again, also on another server, is the same ask.
std::string keyOf(const ApiCall &call)
{
    const std::string_view key = call.request.header("idempotency-key");
    return key.empty() ? std::string() : auth::digestOf("air-ask", call.caller.id + '\n' + std::string(key));
}

template<typename Tell>
void tellStation(const ChannelContext &context, const ApiCall &call, const ChannelSnapshotPtr &snapshot, const char *action,
                 Responder responder, Tell tell)
{
    auto answer = context.room->keep<Answered>(
        std::move(responder), [](Responder waiting, const Answered &answered) { waiting.send(commandAnswer(answered)); });
    context.ctl.post([&station = context.station, channel = snapshot->channel.channel, tell,
                      by = By{call.caller.name, keyOf(call), auditOf(call, action, "channels/" + snapshot->channel.channel)},
                      answer = std::move(answer)]() mutable { tell(station, channel, by, std::move(answer)); });
}

void goLive(const ChannelContext &context, const ApiCall &call, Responder responder)
{
    const auto snapshot = context.room->snapshot(call.request.capture("channel"));
    if (!snapshot) {
        responder.send(notFound());
        return;
    }
    Opening opening;
    const bool isGood = readIfThere(call.request, context.limits, responder, [&opening](model::InputReader &in) {
        if (const auto delay = in.wholeIf("delay_s", 0, model::kChannelDelayMost))
            opening.delay = Duration(*delay * 1'000);
        opening.starting = secondsIn(in, "starting_s", kStartingMost);
    });
    if (!isGood)
        return;
    tellStation(context, call, snapshot, "channel.go_live", std::move(responder),
                [opening](Station &station, const std::string &channel, const By &by, Station::Answer answer) {
                    station.goLive(channel, by, std::move(answer), opening);
                });
}

void end(const ChannelContext &context, const ApiCall &call, Responder responder)
{
    const auto snapshot = context.room->snapshot(call.request.capture("channel"));
    if (!snapshot) {
        responder.send(notFound());
        return;
    }
    Duration closing{0};
    const bool isGood = readIfThere(call.request, context.limits, responder,
                                    [&closing](model::InputReader &in) { closing = secondsIn(in, "closing_s", kClosingMost); });
    if (!isGood)
        return;
    tellStation(context, call, snapshot, "channel.end", std::move(responder),
                [closing](Station &station, const std::string &channel, const By &by, Station::Answer answer) {
                    station.end(channel, by, std::move(answer), closing);
                });
}

void get(const ChannelContext &context, const ApiCall &call, Responder responder)
{
    const auto snapshot = context.room->snapshot(call.request.capture("channel"));
    if (!snapshot) {
        responder.send(notFound());
    } else if (call.caller.may(auth::Permission::SeeOperations)) {
        responder.send(readAnswer(channelForWhoRunsIt(*snapshot), snapshot->revision));
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
    // Who asks in secret is not sent to where the key can be read on the way.
    const std::uint16_t secure = call.request.isSecure ? context.rtmpsPort.load() : std::uint16_t(0);
    const std::string rtmp = (secure != 0 ? "rtmps://" : "rtmp://") + hostOf(call.request.header("host")) + ':' +
                             std::to_string(secure != 0 ? secure : context.rtmpPort.load()) + "/live";
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
    routes.add(Method::Post, base + "/go-live", Permission::Operate, with(context, goLive));
    routes.add(Method::Post, base + "/end", Permission::Operate, with(context, end));
}

} // namespace belfry::server::api
