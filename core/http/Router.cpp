#include "http/Router.h"

#include "base/Assert.h"
#include "base/Text.h"

namespace belfry::http {
namespace {

bool isCapture(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

bool isRest(std::string_view segment)
{
    return isCapture(segment) && segment.size() > 5 && segment.ends_with("...}");
}

// The segments behind the first slash: "/" has one, empty.
std::vector<std::string_view> segmentsOf(std::string_view path)
{
    return split(path.substr(1), '/');
}

Response plain(int status, std::string_view text)
{
    return Response::text(status, "text/plain; charset=utf-8", std::string(text));
}

} // namespace

void Router::add(Method method, std::string_view pattern, Handler handler)
{
    BELFRY_ASSERT(pattern.starts_with('/'));
    Route route{method, std::string(pattern), {}, std::move(handler)};
    for (const std::string_view segment : segmentsOf(pattern)) {
        BELFRY_ASSERT(route.segments.empty() || !isRest(route.segments.back()));
        route.segments.emplace_back(segment);
    }
    m_routes.push_back(std::move(route));
}

void Router::otherwise(Handler handler)
{
    m_otherwise = std::move(handler);
}

std::string_view Router::dispatch(Request request, Responder responder) const
{
    const Path path = segmentsOf(request.path);
    if (const Route *route = findFor(request.method, path)) {
        capture(*route, path, request);
        route->handler(request, std::move(responder));
        return route->pattern;
    }
    const std::string allow = allowed(path);
    if (!allow.empty()) {
        Response response = plain(405, "This address does not take that method.\n");
        response.header("Allow", allow);
        responder.send(std::move(response));
    } else if (m_otherwise) {
        m_otherwise(request, std::move(responder));
    } else {
        responder.send(plain(404, "There is nothing here.\n"));
    }
    return {};
}

std::string_view Router::patternFor(Method method, std::string_view path) const
{
    if (!path.starts_with('/'))
        return {};
    const Route *route = findFor(method, segmentsOf(path));
    return route ? std::string_view(route->pattern) : std::string_view();
}

const Router::Route *Router::findFor(Method method, const Path &path) const
{
    const Route *route = find(method, path);
    return route || method != Method::Head ? route : find(Method::Get, path);
}

const Router::Route *Router::find(Method method, const Path &path) const
{
    const Route *best = nullptr;
    for (const Route &route : m_routes) {
        if (route.method == method && matches(route, path) && (!best || isCloser(route, *best)))
            best = &route;
    }
    return best;
}

std::string Router::allowed(const Path &path) const
{
    std::string list;
    const auto add = [&](std::string_view word) {
        if (list.find(word) == std::string::npos)
            list.append(list.empty() ? "" : ", ").append(word);
    };
    for (const Route &route : m_routes) {
        if (!matches(route, path))
            continue;
        add(name(route.method));
        if (route.method == Method::Get)
            add(name(Method::Head));
    }
    return list;
}

bool Router::matches(const Route &route, const Path &path)
{
    const auto &segments = route.segments;
    const bool open = isRest(segments.back());
    if (open ? path.size() < segments.size() : path.size() != segments.size())
        return false;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (isCapture(segments[i]) ? path[i].empty() : path[i] != segments[i])
            return false;
    }
    return true;
}

// Both match the same path: the one that is literal where they first differ, and a single segment before a rest.
bool Router::isCloser(const Route &a, const Route &b)
{
    const auto rank = [](std::string_view segment) { return isRest(segment) ? 2 : isCapture(segment) ? 1 : 0; };
    for (std::size_t i = 0; i < a.segments.size() && i < b.segments.size(); ++i) {
        if (rank(a.segments[i]) != rank(b.segments[i]))
            return rank(a.segments[i]) < rank(b.segments[i]);
    }
    return false;
}

void Router::capture(const Route &route, const Path &path, Request &request)
{
    std::vector<std::pair<std::string, std::string>> captures;
    for (std::size_t i = 0; i < route.segments.size(); ++i) {
        const std::string_view segment = route.segments[i];
        if (!isCapture(segment))
            continue;
        if (!isRest(segment)) {
            captures.emplace_back(segment.substr(1, segment.size() - 2), path[i]);
            continue;
        }
        const auto from = static_cast<std::size_t>(path[i].data() - request.path.data());
        captures.emplace_back(segment.substr(1, segment.size() - 5), request.path.substr(from));
    }
    request.captures = std::move(captures);
}

} // namespace belfry::http
