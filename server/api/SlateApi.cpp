#include "server/api/SlateApi.h"

#include "base/Text.h"
#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/CommandAnswer.h"

namespace belfry::server::api {
namespace {

using http::Responder;

const ChannelSnapshotPtr channelOf(const ApiContext &context, const ApiCall &call, Responder &responder)
{
    auto snapshot = context.room->snapshot(call.request.capture("channel"));
    if (!snapshot)
        responder.send(notFound());
    return snapshot;
}

using Ask = void (Station::*)(const std::string &, By, Station::Answer);

ApiHandler command(const ApiContext &context, Ask ask)
{
    return [context, ask](const ApiCall &call, Responder responder) {
        const auto snapshot = channelOf(context, call, responder);
        if (!snapshot)
            return;
        auto answer = context.room->keep<Answered>(
            std::move(responder), [](Responder waiting, const Answered &answered) { waiting.send(commandAnswer(answered)); });
        context.ctl.post([&station = context.station, ask, channel = snapshot->channel.channel, by = By{call.caller.name},
                          answer = std::move(answer)]() mutable { (station.*ask)(channel, by, std::move(answer)); });
    };
}

void change(const ApiContext &context, const ApiCall &call, Responder responder, Bytes picture)
{
    const auto snapshot = channelOf(context, call, responder);
    if (!snapshot)
        return;
    const auto kind = slateKindFrom(call.request.capture("slate"));
    if (!kind) {
        responder.send(notFound());
        return;
    }
    auto answer = context.room->keep<Result<>>(std::move(responder), [](Responder waiting, const Result<> &changed) {
        waiting.send(changed ? noContent() : problem(changed.error()));
    });
    context.channels.slates().change(snapshot->channel.channel, *kind, std::move(picture), std::move(answer));
}

void put(const ApiContext &context, const ApiCall &call, Responder responder)
{
    // Its size is bounded as every body's is.
    const std::string_view type = call.request.header("content-type");
    if (!equalsIgnoringCase(type, "image/png") && !equalsIgnoringCase(type, "image/jpeg") && !equalsIgnoringCase(type, "video/mp4")) {
        responder.send(problem(model::ApiError{415, "unsupported", "", "It must be sent as image/png, image/jpeg or video/mp4.", ""}));
        return;
    }
    const ByteView body = asBytes(call.request.body);
    if (body.empty()) {
        responder.send(problem(fail(ErrorCode::InvalidInput, "There is no picture in the body.")));
        return;
    }
    change(context, call, std::move(responder), Bytes(body.begin(), body.end()));
}

void remove(const ApiContext &context, const ApiCall &call, Responder responder)
{
    change(context, call, std::move(responder), {});
}

} // namespace

void addSlateRoutes(ApiRoutes &routes, const ApiContext &context)
{
    using auth::Permission;
    using http::Method;
    const std::string channel = "/api/v1/channels/{channel}";
    routes.add(Method::Put, channel + "/slates/{slate}", Permission::Plan, with(context, put));
    routes.add(Method::Delete, channel + "/slates/{slate}", Permission::Plan, with(context, remove));
    routes.add(Method::Post, channel + "/keep-going", Permission::Operate, command(context, &Station::keepGoing));
    routes.add(Method::Post, channel + "/panic", Permission::Operate, command(context, &Station::panic));
    routes.add(Method::Post, channel + "/switch-encoder", Permission::Operate, command(context, &Station::swap));
}

} // namespace belfry::server::api
