// DoorsKit: what the routes of accounts and sessions share.
#pragma once

#include "base/Limits.h"
#include "server/Doorway.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server::api {

/// What these handlers stand on; everything outlives the Router.
struct DoorsContext {
    std::shared_ptr<ViewRoom> room;
    Doorway &doorway;
    const Limits &limits;
    const std::vector<std::string> &allowedOrigins;
};

Visitor visitorOf(const ApiCall &call);

/// A problem, with Retry-After where waiting helps.
http::Response problemOf(const Refused &refused);
/// Tokens, session and user; 200 or 201. In a cookie the refresh token is not in the body: no script of a page can read
/// it.
http::Response answerOf(int status, const SignedIn &in, bool inCookie, bool secure, WallTime now);

/// The body, read as `read` says; when it cannot be, the problem is sent and there is nothing.
template <typename Read>
auto bodyOf(const ApiCall &call, const Limits &limits, http::Responder &responder, Read read)
    -> std::optional<std::decay_t<decltype(*read(QJsonObject()))>>;
std::optional<QJsonObject> objectOf(const ApiCall &call, const Limits &limits, http::Responder &responder);
void refuse(http::Responder &responder, const Error &error);

template <typename Read>
auto bodyOf(const ApiCall &call, const Limits &limits, http::Responder &responder, Read read)
    -> std::optional<std::decay_t<decltype(*read(QJsonObject()))>>
{
    const auto object = objectOf(call, limits, responder);
    if (!object)
        return std::nullopt;
    auto value = read(*object);
    if (value)
        return *std::move(value);
    refuse(responder, value.error());
    return std::nullopt;
}

} // namespace belfry::server::api
