#include "server/api/ApiKit.h"

#include "base/Text.h"
#include "model/Json.h"
#include "server/api/SecurityHeaders.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace belfry::server::api {
namespace {

constexpr std::string_view kUnkept = "Cache-Control: no-store\r\n";
constexpr std::string_view kAskAgain = "Cache-Control: private, no-cache\r\nVary: Authorization, Cookie\r\n";

struct Status {
    int status;
    std::string_view title;
};
constexpr Status kStatuses[] = {{400, "Bad Request"},     {401, "Unauthorized"},
                                {403, "Forbidden"},       {404, "Not Found"},
                                {405, "Method Not Allowed"},
                                {409, "Conflict"},        {412, "Precondition Failed"},
                                {413, "Content Too Large"}, {422, "Unprocessable Content"}, {426, "Upgrade Required"},
                                {415, "Unsupported Media Type"}, {429, "Too Many Requests"},
                                {500, "Internal Server Error"},
                                {502, "Bad Gateway"},     {503, "Service Unavailable"},
                                {504, "Gateway Timeout"}};

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Malformed: return 400;
    case ErrorCode::TooLarge: return 413;
    case ErrorCode::Unsupported: return 415;
    case ErrorCode::NotFound: return 404;
    case ErrorCode::Conflict: return 409;
    case ErrorCode::Stale: return 412;
    case ErrorCode::Unauthorized: return 401;
    case ErrorCode::Forbidden: return 403;
    case ErrorCode::TooMany: return 429;
    case ErrorCode::Timeout: return 504;
    case ErrorCode::Refused:
    case ErrorCode::Unreachable: return 502;
    case ErrorCode::Busy:
    case ErrorCode::Unavailable: return 503;
    case ErrorCode::Closed:
    case ErrorCode::Io:
    case ErrorCode::Corrupt:
    case ErrorCode::Internal: return 500;
    }
    return 500;
}

constexpr std::string_view kDatabase = "database: ";
constexpr std::string_view kStoreRetry = "Retry-After: 5\r\n";

model::ApiError errorOf(const Error &error)
{
    model::ApiError out;
    out.status = statusOf(error.code);
    out.code = name(error.code);
    out.detail = error.what;
    // Sentences of the database are for the log.
    if (error.code == ErrorCode::Unavailable && error.what.starts_with(kDatabase)) {
        out.code = "store_away";
        out.detail = "Nothing can be saved or looked up right now: the database is away. What is on air goes on. "
                     "Try again in a moment.";
    }
    const std::size_t colon = error.what.find(": ");
    if (error.code == ErrorCode::InvalidInput && colon != std::string::npos)
        out.field = error.what.substr(0, colon);
    return out;
}

std::string etagOf(std::string_view text, std::optional<std::int64_t> revision)
{
    std::array<char, 17> hash{};
    std::snprintf(hash.data(), hash.size(), "%016llx", static_cast<unsigned long long>(hashOf(text)));
    return '"' + (revision ? std::to_string(*revision) + '.' : std::string()) + hash.data() + '"';
}

} // namespace

std::string_view titleOf(int status)
{
    const auto found = std::find_if(std::begin(kStatuses), std::end(kStatuses),
                                    [status](const Status &s) { return s.status == status; });
    return found == std::end(kStatuses) ? "Error" : found->title;
}

http::Response json(int status, const QJsonObject &object)
{
    auto response = http::Response::text(status, "application/json", model::toText(object));
    response.headers += kUnkept;
    guardAnswer(response);
    return response;
}

http::Response readAnswer(const QJsonObject &object, std::optional<std::int64_t> revision)
{
    const std::string text = model::toText(object);
    auto response = http::Response::text(200, "application/json", text);
    guardAnswer(response);
    response.headers.append(kAskAgain).append("ETag: ").append(etagOf(text, revision)).append("\r\n");
    return response;
}

http::Response readAnswer(const SharedBytes &body, std::int64_t revision)
{
    auto response = http::Response::bytes(200, "application/json", body);
    guardAnswer(response);
    response.headers.append(kAskAgain).append("ETag: ").append(etagOf(body.text(), revision)).append("\r\n");
    return response;
}

http::Response created(std::string_view location, const QJsonObject &object, std::optional<std::int64_t> revision)
{
    auto response = json(201, object);
    response.header("Location", location);
    if (revision)
        response.header("ETag", etagOf(model::toText(object), revision));
    return response;
}

http::Response noContent()
{
    auto response = http::Response::empty(204);
    response.headers += kUnkept;
    guardAnswer(response);
    return response;
}

Result<std::optional<std::int64_t>> wantedRevision(const http::Request &request)
{
    const std::string_view etag = trimmed(request.header("if-match"));
    if (etag.empty() || etag == "*")
        return std::optional<std::int64_t>();
    // "12.f00…"; what follows the dot tells representations of one revision apart, which a write does not care for.
    const std::size_t dot = etag.find('.');
    if (etag.front() == '"' && etag.back() == '"' && dot != std::string_view::npos) {
        if (const auto revision = toNumber(etag.substr(1, dot - 1), INT64_MAX))
            return std::optional(static_cast<std::int64_t>(*revision));
    }
    return stale();
}

Error stale(std::string_view changedBy, std::optional<WallTime> changedAt)
{
    std::string sentence = changedBy.empty() ? "Somebody" : std::string(changedBy);
    sentence += " changed this";
    if (changedAt)
        sentence += " at " + toRfc3339(*changedAt);
    return fail(ErrorCode::Stale, sentence + " after you last saw it. Read it again, then change it.");
}

Result<std::optional<std::string>> queryText(const http::Request &request, std::string_view key)
{
    auto value = request.queryValue(key);
    if (value)
        return value;
    for (const std::string_view pair : split(request.query, '&')) {
        if (pair.substr(0, pair.find('=')) == key)
            return fail(ErrorCode::InvalidInput, std::string(key) + ": is badly escaped");
    }
    return std::optional<std::string>();
}

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325u; // FNV-1a, 64 bits
    for (const unsigned char c : text)
        hash = (hash ^ c) * 0x100000001b3u;
    return hash;
}

http::Response problem(const model::ApiError &error)
{
    model::ApiError full = error;
    if (full.title.empty())
        full.title = titleOf(full.status);
    auto response = http::Response::text(full.status, "application/problem+json", model::toText(model::toJson(full)));
    response.headers += kUnkept;
    guardAnswer(response);
    return response;
}

http::Response problem(const Error &error)
{
    const model::ApiError its = errorOf(error);
    auto response = problem(its);
    if (its.code == "store_away")
        response.headers.append(kStoreRetry);
    return response;
}

http::Response wrongToken()
{
    auto response = problem(fail(ErrorCode::Unauthorized, "This token is not known here."));
    response.headers += "WWW-Authenticate: Bearer\r\n";
    return response;
}

http::Response outOfReach()
{
    auto response = problem(model::ApiError{503, "server_away", "", "The server that is on air cannot be reached. End is kept, and done as "
                                                                    "soon as it can be.", ""});
    response.headers.append(kStoreRetry);
    return response;
}

http::Response notFound()
{
    static const SharedBytes body = SharedBytes::copyOf(
        model::toText(model::toJson(model::ApiError{404, "not_found", "Not Found", "There is nothing here.", ""})));
    auto response = http::Response::bytes(404, "application/problem+json", body);
    response.headers += kUnkept;
    guardAnswer(response);
    return response;
}

Body readBody(const http::Request &request, const Limits &limits)
{
    const auto refuse = [](int status, const char *code, std::string detail) {
        return Body{{}, model::ApiError{status, code, "", std::move(detail), ""}};
    };
    const std::string_view type = request.header("content-type");
    if (!equalsIgnoringCase(trimmed(type.substr(0, type.find(';'))), "application/json"))
        return refuse(415, "unsupported", "The body must be application/json.");
    if (!request.header("content-encoding").empty())
        return refuse(415, "unsupported", "The body must not be compressed.");
    if (request.body.size() > limits.jsonBodyBytes)
        return refuse(413, "too_large", "The body is too large.");
    auto object = model::parseObject(request.body, limits.jsonDepth);
    if (!object)
        return {{}, errorOf(object.error())};
    return {*std::move(object), std::nullopt};
}

bool isOwner(const auth::TokenCheck &token, const http::Request &request)
{
    return token.check(request.header("authorization")) == auth::Proof::Owner;
}

} // namespace belfry::server::api
