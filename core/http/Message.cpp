#include "http/Message.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace belfry::http {
namespace {

std::optional<std::string> queryDecoded(std::string_view text)
{
    std::string spaced(text);
    std::replace(spaced.begin(), spaced.end(), '+', ' '); // as forms and URLSearchParams write it
    return percentDecoded(spaced);
}

bool isToken(std::string_view text)
{
    constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || kMarks.find(c) != std::string_view::npos;
    });
}

} // namespace

std::string_view name(Method method)
{
    switch (method) {
    case Method::Get: return "GET";
    case Method::Head: return "HEAD";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    case Method::Options: return "OPTIONS";
    }
    return "GET";
}

std::optional<Method> methodNamed(std::string_view word)
{
    constexpr std::array kAll{Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete,
                              Method::Options};
    for (const Method method : kAll) {
        if (name(method) == word)
            return method;
    }
    return std::nullopt;
}

std::string_view Request::header(std::string_view lowerName) const
{
    return headers.find(lowerName);
}

std::string_view Request::capture(std::string_view key) const
{
    return captures.find(key);
}

std::optional<std::string> Request::queryValue(std::string_view key) const
{
    for (std::string_view rest = query; !rest.empty();) {
        const auto end = rest.find('&');
        const std::string_view pair = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        const auto equals = pair.find('=');
        const std::string_view name = pair.substr(0, equals);
        // Most names are written as they are.
        const bool plain = name.find_first_of("%+") == std::string_view::npos;
        if (plain ? name == key : queryDecoded(name) == key)
            return queryDecoded(equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1));
    }
    return std::nullopt;
}

std::string_view Request::bearerToken() const
{
    constexpr std::string_view kScheme = "Bearer ";
    const std::string_view value = header("authorization");
    if (value.size() <= kScheme.size() || !equalsIgnoringCase(value.substr(0, kScheme.size()), kScheme))
        return {};
    return trimmed(value.substr(kScheme.size()));
}

void Request::clear()
{
    constexpr std::size_t kBodyKept = 16u << 10;
    method = Method::Get;
    path.clear();
    query.clear();
    headers.clear();
    if (body.capacity() > kBodyKept)
        body = {};
    body.clear();
    captures.clear();
}

Response &Response::header(std::string_view key, std::string_view value)
{
    constexpr std::string_view kForbidden("\r\n\0", 3);
    if (!isToken(key) || value.find_first_of(kForbidden) != std::string_view::npos)
        return *this;
    headers.append(key).append(": ").append(value).append("\r\n");
    return *this;
}

std::size_t Response::bodyBytes() const
{
    std::size_t sum = 0;
    for (const SharedBytes &piece : body)
        sum += piece.size();
    return sum;
}

Response Response::text(int status, std::string_view contentType, std::string body)
{
    return bytes(status, contentType, SharedBytes::copyOf(body));
}

Response Response::bytes(int status, std::string_view contentType, SharedBytes body)
{
    Response response = empty(status);
    response.header("Content-Type", contentType);
    response.body.push_back(std::move(body));
    return response;
}

Response Response::empty(int status)
{
    Response response;
    response.status = status;
    return response;
}

} // namespace belfry::http
