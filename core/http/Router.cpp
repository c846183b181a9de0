#include "http/Router.h"

#include "base/Assert.h"

namespace belfry::http {
namespace {

// Takes the next segment off the front of a path that begins with a slash.
std::string_view takeSegment(std::string_view &path)
{
    path.remove_prefix(1);
    const std::string_view segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    return segment;
}

Response plain(int status, std::string_view text)
{
    return Response::text(status, "text/plain; charset=utf-8", std::string(text));
}

} // namespace

Router::Segment Router::compiled(std::string_view segment)
{
    if (segment.size() <= 2 || segment.front() != '{' || segment.back() != '}')
        return {std::string(segment), Kind::Literal};
    segment = segment.substr(1, segment.size() - 2);
    constexpr std::string_view kDots = "...";
    if (segment.size() <= kDots.size() || !segment.ends_with(kDots))
        return {std::string(segment), Kind::Capture};
    return {std::string(segment.substr(0, segment.size() - kDots.size())), Kind::Rest};
}

void Router::add(Method method, std::string_view pattern, Handler handler)
{
    BELFRY_ASSERT(pattern.starts_with('/'));
    Route route{method, std::string(pattern), {}, std::move(handler)};
    while (!pattern.empty()) {
        BELFRY_ASSERT(route.segments.empty() || route.segments.back().kind != Kind::Rest);
        route.segments.push_back(compiled(takeSegment(pattern)));
    }
    m_routes.push_back(std::move(route));
}

void Router::otherwise(Handler handler)
{
    m_otherwise = std::move(handler);
}

std::string_view Router::dispatch(Request &request, Responder responder) const
{
    const std::string_view path = request.path;
    const Route *route = findFor(request.method, path);
    if (m_gate) {
        if (auto instead = m_gate(route ? std::string_view(route->pattern) : std::string_view())) {
            responder.send(*std::move(instead));
            return route ? std::string_view(route->pattern) : std::string_view();
        }
    }
    if (route) {
        capture(*route, request);
        route->handler(request, std::move(responder));
        return route->pattern;
    }
    const std::string allow = allowed(path);
    if (!allow.empty() && m_wrongMethod) {
        m_wrongMethod(request, std::move(responder), allow);
    } else if (!allow.empty()) {
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
    const Route *route = findFor(method, path);
    return route ? std::string_view(route->pattern) : std::string_view();
}

const Router::Route *Router::findFor(Method method, std::string_view path) const
{
    const Route *route = find(method, path);
    return route || method != Method::Head ? route : find(Method::Get, path);
}

const Router::Route *Router::find(Method method, std::string_view path) const
{
    const Route *best = nullptr;
    for (const Route &route : m_routes) {
        if (route.method == method && matches(route, path) && (!best || isCloser(route, *best)))
            best = &route;
    }
    return best;
}

std::string Router::allowed(std::string_view path) const
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

bool Router::matches(const Route &route, std::string_view path)
{
    for (const Segment &wanted : route.segments) {
        if (path.empty())
            return false;
        if (wanted.kind == Kind::Rest)
            return path.size() > 1 && path[1] != '/';
        const std::string_view segment = takeSegment(path);
        if (wanted.kind == Kind::Literal ? segment != wanted.text : segment.empty())
            return false;
    }
    return path.empty();
}

// Both match the same path: the one that is literal where they first differ, and a single segment before a rest.
bool Router::isCloser(const Route &a, const Route &b)
{
    for (std::size_t i = 0; i < a.segments.size() && i < b.segments.size(); ++i) {
        if (a.segments[i].kind != b.segments[i].kind)
            return a.segments[i].kind < b.segments[i].kind;
    }
    return false;
}

void Router::capture(const Route &route, Request &request)
{
    request.captures.clear();
    std::string_view path = request.path;
    for (const Segment &wanted : route.segments) {
        const std::string_view rest = path.substr(1);
        const std::string_view segment = takeSegment(path);
        if (wanted.kind != Kind::Literal)
            request.captures.emplace_back(wanted.text, wanted.kind == Kind::Rest ? rest : segment);
    }
}

} // namespace belfry::http
