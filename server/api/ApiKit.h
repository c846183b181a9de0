// ApiKit: what all handlers of the API share: who asks, what they sent, and how a problem is answered.
#pragma once

#include "auth/TokenCheck.h"
#include "base/Limits.h"
#include "base/Result.h"
#include "base/SharedBytes.h"
#include "base/Time.h"
#include "http/Handler.h"
#include "http/Message.h"
#include "model/ApiError.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace belfry::server::api {

/// JSON for this caller and this moment: never kept by anybody, so also for what shows a secret. (The connection says
/// nosniff to everything.)
http::Response json(int status, const QJsonObject &object);
/// 200 with an ETag, so that the same caller can ask again with If-None-Match and be told 304. `revision` is that of the
/// row behind it: the ETag with which If-Match changes it.
http::Response readAnswer(const QJsonObject &object, std::optional<std::int64_t> revision = std::nullopt);
/// The same for a body that was rendered before.
http::Response readAnswer(const SharedBytes &body, std::int64_t revision);
/// 201 with where it is now ("/api/v1/webhooks/01J…") and its ETag. Nobody keeps it: it may show a secret once.
http::Response created(std::string_view location, const QJsonObject &object, std::optional<std::int64_t> revision = std::nullopt);
/// 204.
http::Response noContent();

/// What If-Match asks a write for: the revision it is a change of. Nothing when there is no If-Match, or "*": the write
/// goes on, and whoever was last wins. Stale when it is no ETag of ours: it cannot match.
Result<std::optional<std::int64_t>> wantedRevision(const http::Request &request);
/// For a write that found another revision than wanted: 412, with who changed it last and when, where that is known.
Error stale(std::string_view changedBy = {}, std::optional<WallTime> changedAt = std::nullopt);

/// A query parameter: nothing when absent, InvalidInput naming it when it is badly escaped.
Result<std::optional<std::string>> queryText(const http::Request &request, std::string_view key);

/// Short and stable, to tell one text from another; not against somebody who wants two that are alike.
std::uint64_t hashOf(std::string_view text);

http::Response problem(const model::ApiError &error);
/// The one place where an ErrorCode becomes a status. A sentence that starts with "field: " names the field.
http::Response problem(const Error &error);
/// The same bytes for everybody who asks for what is not there.
http::Response notFound();
/// End was said for what is on air on a server that cannot be asked: 503 server_away.
http::Response outOfReach();

/// 401 for a token that is not known, expired or revoked.
http::Response wrongToken();

/// Title for a status: "Not Found".
std::string_view titleOf(int status);

/// The body as one JSON object, within Limits: 415 for another content type or encoding, 413, 400.
struct Body {
    QJsonObject object;
    std::optional<model::ApiError> refused;
};
Body readBody(const http::Request &request, const Limits &limits);

bool isOwner(const auth::TokenCheck &token, const http::Request &request);

} // namespace belfry::server::api
