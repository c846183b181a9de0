#include "server/api/PushApi.h"

#include "auth/Base64.h"
#include "base/Id.h"
#include "model/Json.h"
#include "net/Network.h"
#include "server/api/StoreCalls.h"
#include "store/PushStore.h"

#include <QJsonArray>

#include <algorithm>
#include <atomic>
#include <functional>

namespace belfry::server::api {
namespace {

using http::Responder;

void key(const PushContext &context, const ApiCall &, Responder responder)
{
    if (!context.push->isOn()) {
        responder.send(notFound());
        return;
    }
    const auto answer = [](const std::string &point) {
        return readAnswer({{QStringLiteral("public_key"), model::textValue(auth::toBase64(point))}});
    };
    if (const std::string known = context.push->knownPoint(); !known.empty()) {
        responder.send(answer(known));
        return;
    }
    writeAndAnswer(
        context.api, std::move(responder),
        [push = context.push, answer](store::Database &database) -> Result<http::Response> {
            const auto point = push->point(database);
            if (!point)
                return point.error();
            return answer(*point);
        },
        {});
}

/// The page the browser was on; "" when it does not say, or says something that is no origin.
std::string originOf(const http::Request &request)
{
    constexpr std::size_t kBytes = 200;
    const std::string_view origin = request.header("origin");
    const bool isWeb = origin.starts_with("https://") || origin.starts_with("http://");
    const bool isPlain = std::all_of(origin.begin(), origin.end(), [](unsigned char c) { return c > 0x20 && c < 0x7f && c != '"' && c != '\\'; });
    return isWeb && isPlain && origin.size() <= kBytes ? std::string(origin) : std::string();
}

http::Response tooManyNew(Duration wait)
{
    auto response = problem(fail(ErrorCode::TooMany, "Many browsers of your network have begun to follow. Wait a little."));
    response.header("Retry-After", std::to_string(std::max<std::int64_t>(std::chrono::ceil<std::chrono::seconds>(wait).count(), 1)));
    return response;
}

/// `mayBegin`: asked for a browser that is not known yet.
Result<http::Response> carryOut(store::Database &database, const model::PushWish &wish, const std::function<auth::RateVerdict()> &mayBegin,
                                std::atomic<bool> &isNew)
{
    store::PushStore store(database);
    const auto known = store.find(wish.of.endpoint);
    if (!known)
        return known.error();
    if (!*known && wish.follow.empty())
        return json(200, {{QStringLiteral("channels"), QJsonArray()}});
    if (const auto verdict = *known ? auth::RateVerdict() : mayBegin(); !verdict.allowed)
        return tooManyNew(verdict.wait);
    isNew = !*known;
    auto kept = store.put(wish.of);
    if (!kept)
        return kept.error();
    for (const std::string &channel : wish.follow) {
        if (const auto followed = store.follow(kept->id, channel, wish.of.madeAt); !followed)
            return followed.error();
    }
    for (const std::string &channel : wish.unfollow) {
        if (const auto left = store.unfollow(kept->id, channel); !left)
            return left.error();
    }
    const std::string id = kept->id;
    kept = store.one(id);
    if (!kept)
        return kept.error();
    if (kept->channels.empty()) {
        if (const auto removed = store.remove(id); !removed)
            return removed.error();
    }
    return json(200, model::toJson(*kept));
}

void subscribe(const PushContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    auto wish = model::pushWishFromJson(*body);
    if (!wish) {
        responder.send(problem(wish.error()));
        return;
    }
    const auto refuse = [&responder](const char *what) { responder.send(problem(fail(ErrorCode::InvalidInput, what))); };
    if (!context.push->takes(wish->of.endpoint))
        return refuse("endpoint: must be of a push service this server knows");
    if (const auto point = auth::fromBase64(wish->of.publicKey); !point || !auth::P256Key::isPoint(*point))
        return refuse("keys.p256dh: must be a point of the curve P-256");
    if (!auth::fromBase64(wish->of.secret))
        return refuse("keys.auth: must be 16 bytes in base64url");
    if (!wish->follow.empty() && context.push->isFull()) {
        responder.send(problem(fail(ErrorCode::Conflict, "More browsers follow than this server can tell.")));
        return;
    }
    wish->of.madeAt = systemClock().wall();
    wish->of.id = makeUlid(wish->of.madeAt);
    wish->of.origin = originOf(call.request);
    if (call.caller.via == auth::Caller::Via::Session)
        wish->of.user = call.caller.id;
    const auto isNew = std::make_shared<std::atomic<bool>>(false);
    const auth::RateAsk ask{auth::RateKind::Write, auth::RateOf::Address, "follow." + net::countedAs(call.request.peer),
                            context.api.limits.followsPerAddress};
    auto mayBegin = [&limits = context.api.foundation.rateLimits(), ask, isCounted = call.caller.via != auth::Caller::Via::ThisComputer] {
        return isCounted ? limits.takeHere(ask) : auth::RateVerdict();
    };
    writeAndAnswer(
        context.api, std::move(responder),
        [wish = *std::move(wish), mayBegin = std::move(mayBegin), isNew](store::Database &database) { return carryOut(database, wish, mayBegin, *isNew); },
        [push = context.push, isNew] {
            if (*isNew)
                push->oneMore();
        });
}

} // namespace

void addPushRoutes(ApiRoutes &routes, const PushContext &context)
{
    using auth::Permission;
    using http::Method;
    routes.add(Method::Get, "/api/v1/push-key", Permission::Watch, with(context, key));
    routes.add(Method::Post, "/api/v1/push-subscriptions", Permission::Watch, with(context, subscribe));
}

} // namespace belfry::server::api
