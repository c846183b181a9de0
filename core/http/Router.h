// Router: method and path pattern to Handler.
#pragma once

#include "http/Handler.h"

#include <string>
#include <string_view>
#include <vector>

namespace belfry::http {

/// Patterns: "/api/v1/channels/{channel}" (a {name} is one non-empty segment), "/assets/{file...}" (the rest of the
/// path, last only). Literal segments win over captures. HEAD falls back to GET. Unknown path: 404; known path, other
/// method: 405 with Allow. Fill it before use; then it is read only. One per view thread.
class Router {
public:
    void add(Method method, std::string_view pattern, Handler handler);
    /// Answers everything that no pattern took; instead of the plain 404.
    void otherwise(Handler handler);
    /// Calls the handler. Returns the pattern that took it, "" when none did: the label of a metric, never the path.
    std::string_view dispatch(Request request, Responder responder) const;
    /// The pattern that would take it, "" when none.
    std::string_view patternFor(Method method, std::string_view path) const;

private:
    struct Route {
        Method method;
        std::string pattern;
        std::vector<std::string> segments;
        Handler handler;
    };
    using Path = std::vector<std::string_view>;

    const Route *find(Method method, const Path &path) const;
    const Route *findFor(Method method, const Path &path) const;
    std::string allowed(const Path &path) const;
    static bool matches(const Route &route, const Path &path);
    static bool isCloser(const Route &a, const Route &b);
    static void capture(const Route &route, const Path &path, Request &request);

    std::vector<Route> m_routes;
    Handler m_otherwise;
};

} // namespace belfry::http
