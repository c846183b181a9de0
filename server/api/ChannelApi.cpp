#include "server/api/ChannelApi.h"

#include "model/InputReader.h"
#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/CommandAnswer.h"
#include "server/api/Page.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

using http::Responder;

constexpr std::int64_t kDelayMost = air::Program::kDelayMax.count() / 1000;
constexpr std::int64_t kClosingMost = 60;

/// How long, in seconds, as a body may say; a body is not needed.
Result<Duration> durationIn(const http::Request &request, const Limits &limits, const char *key, std::int64_t most)
{
    if (request.body.empty())
        return Duration(0);
    const Body body = readBody(request, limits);
    if (body.refused)
        return fail(ErrorCode::InvalidInput, body.refused->detail);
    model::InputReader in(body.object);
    const auto value = in.wholeIf(key, 0, most);
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return Duration(value.value_or(0) * 1000);
}

using Ask = void (Station::*)(const std::string &, By, Station::Answer, Duration);

ApiHandler command(const ChannelContext &context, Ask ask, const char *key, std::int64_t most)
{
    return [context, ask, key, most](const ApiCall &call, Responder responder) {
        const auto snapshot = context.room->snapshot(call.request.capture("channel"));
        if (!snapshot) {
            responder.send(notFound());
            return;
        }
        const auto time = durationIn(call.request, context.limits, key, most);
        if (!time) {
            responder.send(problem(time.error()));
            return;
        }
        auto answer = context.room->keep<Answered>(
            std::move(responder), [](Responder waiting, const Answered &answered) { waiting.send(commandAnswer(answered)); });
        context.ctl.post([&station = context.station, ask, channel = snapshot->channel.channel, by = By{call.caller.name},
                          time = *time, answer = std::move(answer)]() mutable {
            (station.*ask)(channel, by, std::move(answer), time);
        });
    };
}

void get(const ChannelContext &context, const ApiCall &call, Responder responder)
{
    const auto snapshot = context.room->snapshot(call.request.capture("channel"));
    if (!snapshot) {
        responder.send(notFound());
    } else if (call.caller.may(auth::Permission::SeeOperations)) {
        responder.send(json(200, model::toJson(snapshot->channel)));
    } else {
        auto response = http::Response::bytes(200, "application/json", snapshot->publicBody);
        response.headers += "Cache-Control: no-cache\r\n";
        responder.send(std::move(response));
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

void patch(const ChannelContext &context, const ApiCall &call, Responder responder)
{
    const auto snapshot = context.room->snapshot(call.request.capture("channel"));
    if (!snapshot) {
        responder.send(notFound());
        return;
    }
    const Body body = readBody(call.request, context.limits);
    if (body.refused) {
        responder.send(problem(*body.refused));
        return;
    }
    const auto change = model::channelChangeFromJson(body.object);
    if (!change) {
        responder.send(problem(change.error()));
        return;
    }
    auto answer = context.room->keep<Result<ChannelSnapshotPtr>>(
        std::move(responder), [](Responder waiting, Result<ChannelSnapshotPtr> changed) {
            waiting.send(changed ? json(200, model::toJson((*changed)->channel)) : problem(changed.error()));
        });
    context.ctl.post([&station = context.station, channel = snapshot->channel.channel, change = *change,
                      answer = std::move(answer)]() mutable { station.change(channel, change, std::move(answer)); });
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
    routes.add(Method::Patch, kChannel, Permission::Plan, with(context, patch));
    routes.add(Method::Get, base + "/findings", Permission::SeeOperations, with(context, getFindings));
    routes.add(Method::Get, base + "/ingest-key", Permission::ManageChannels, with(context, getIngestKey));
    routes.add(Method::Post, base + "/go-live", Permission::Operate, command(context, &Station::goLive, "delay_s", kDelayMost));
    routes.add(Method::Post, base + "/end", Permission::Operate, command(context, &Station::end, "closing_s", kClosingMost));
}

} // namespace belfry::server::api
