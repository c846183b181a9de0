#include "http/Message.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace belfry::http {
namespace {

template<typename Pairs>
std::string_view valueOf(const Pairs &pairs, std::string_view key)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const auto &pair) { return pair.first == key; });
    return found == pairs.end() ? std::string_view() : std::string_view(found->second);
}

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
    return valueOf(headers, lowerName);
}

std::string_view Request::capture(std::string_view key) const
{
    return valueOf(captures, key);
}

std::optional<std::string> Request::queryValue(std::string_view key) const
{
    if (query.empty())
        return std::nullopt;
    for (const std::string_view pair : split(query, '&')) {
        const auto equals = pair.find('=');
        if (queryDecoded(pair.substr(0, equals)) == key)
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
