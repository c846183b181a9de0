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
    /// Calls the handler. `routeOf` in metrics is the pattern, never the path.
    void dispatch(Request request, Responder responder) const;
    /// The pattern that would take it, "" when none: the label of a metric.
    std::string_view patternFor(Method method, std::string_view path) const;

private:
    struct Route {
        Method method;
        std::string pattern;
        std::vector<std::string> segments;
        Handler handler;
    };
    const Route *find(Method method, const std::vector<std::string_view> &path, bool *pathKnown) const;

    std::vector<Route> m_routes;
    Handler m_otherwise;
};

} // namespace belfry::http
