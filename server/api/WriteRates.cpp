#include "server/api/WriteRates.h"

#include "server/api/ApiKit.h"

#include <memory>

namespace belfry::server::api {
namespace {

using auth::RateKind;
using auth::RateOf;

/// A request that waits for the count.
struct Pending {
    http::Request request;
    auth::Caller caller;
    std::string requestId;
    http::Responder responder;
};

http::Response tooMany(Duration wait)
{
    auto response = problem(fail(ErrorCode::TooMany, "There were too many requests. Wait a little."));
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    response.header("Retry-After", std::to_string(std::max<std::int64_t>(seconds, 1)));
    return response;
}

} // namespace

std::vector<auth::RateAsk> WriteRates::asksOf(RateKind kind, const ApiCall &call) const
{
    const bool isChat = kind == RateKind::Chat;
    std::vector<auth::RateAsk> asks{{kind, RateOf::Address, net::countedAs(call.request.peer),
                                     isChat ? m_rates.chatPerAddress : m_rates.writesPerAddress}};
    if (call.caller.via == auth::Caller::Via::Session)
        asks.push_back(
            {kind, RateOf::Account, call.caller.id, isChat ? m_rates.chatPerAccount : m_rates.writesPerAccount});
    else if (call.caller.via == auth::Caller::Via::ApiKey)
        asks.push_back({kind, RateOf::Key, call.caller.id, isChat ? m_rates.chatPerAccount : m_rates.writesPerKey});
    return asks;
}

ApiHandler WriteRates::counted(RateKind kind, ApiHandler handler) const
{
    auto shared = std::make_shared<const ApiHandler>(std::move(handler));
    return [this, kind, shared](const ApiCall &call, http::Responder responder) {
        if (call.caller.via == auth::Caller::Via::ThisComputer) {
            (*shared)(call, std::move(responder));
            return;
        }
        Executor &home = responder.home();
        auto pending = std::make_shared<Pending>(
            Pending{call.request, call.caller, std::string(call.requestId), std::move(responder)});
        const auto decided = [this, kind, shared, pending](const auth::RateVerdict &verdict) {
            if (verdict.allowed) {
                (*shared)({pending->request, pending->caller, pending->requestId}, std::move(pending->responder));
                return;
            }
            m_metrics.rateLimited(kind, verdict.refusedBy);
            pending->responder.send(tooMany(verdict.wait));
        };
        m_limits.take(asksOf(kind, call), [&home, decided](auth::RateVerdict verdict) {
            if (home.isHere())
                decided(verdict);
            else
                home.post([decided, verdict] { decided(verdict); });
        });
    };
}

ApiHandler WriteRates::countedBegins(ApiHandler handler) const
{
    return [this, handler = std::move(handler)](const ApiCall &call, http::Responder responder) {
        if (call.caller.via != auth::Caller::Via::ThisComputer) {
            const auto verdict = m_limits.takeHere(
                {RateKind::Connect, RateOf::Address, net::countedAs(call.request.peer), m_rates.connectsPerAddress});
            if (!verdict.allowed) {
                m_metrics.rateLimited(RateKind::Connect, verdict.refusedBy);
                responder.send(tooMany(verdict.wait));
                return;
            }
        }
        handler(call, std::move(responder));
    };
}

} // namespace belfry::server::api
