// ApiKit: what all handlers of the API share: who asks, what they sent, and how a problem is answered.
#pragma once

#include "auth/TokenCheck.h"
#include "base/Limits.h"
#include "base/Result.h"
#include "http/Handler.h"
#include "http/Message.h"
#include "model/ApiError.h"

#include <QJsonObject>

#include <string>
#include <string_view>

namespace belfry::server::api {

/// JSON for this caller and this moment: never cached, never run. (The connection says nosniff to everything.)
http::Response json(int status, const QJsonObject &object);
http::Response problem(const model::ApiError &error);
/// The one place where an ErrorCode becomes a status. A sentence that starts with "field: " names the field.
http::Response problem(const Error &error);
/// The same bytes for everybody who asks for what is not there.
http::Response notFound();

/// Title for a status: "Not Found".
std::string_view titleOf(int status);

/// The body as one JSON object, within Limits: 415 for another content type or encoding, 413, 400.
struct Body {
    QJsonObject object;
    std::optional<model::ApiError> refused;
};
Body readBody(const http::Request &request, const Limits &limits);

/// Runs `handler` for the owner; 401 with a problem body for everybody else.
http::Handler ownerOnly(const auth::TokenCheck &token, http::Handler handler);
/// Runs `handler` for viewers and the owner; a wrong token is 401 even so.
http::Handler anyone(const auth::TokenCheck &token, http::Handler handler);
bool isOwner(const auth::TokenCheck &token, const http::Request &request);

} // namespace belfry::server::api
