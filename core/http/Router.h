// Router: method and path pattern to Handler.
#pragma once

#include "http/Handler.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
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
    /// Answers a path that is known with a method it does not take, instead of the plain 405. `allow`: those it takes.
    using WrongMethod = std::function<void(const Request &request, Responder responder, std::string_view allow)>;
    void onWrongMethod(WrongMethod handler) { m_wrongMethod = std::move(handler); }
    /// Asked before every handler, with its pattern; what it answers is sent instead.
    using Gate = std::function<std::optional<Response>(std::string_view pattern)>;
    void guard(Gate gate) { m_gate = std::move(gate); }
    /// Calls the handler. Returns the pattern that took it, "" when none did: the label of a metric, never the path.
    /// Fills the request's captures.
    std::string_view dispatch(Request &request, Responder responder) const;
    std::string_view dispatch(Request &&request, Responder responder) const { return dispatch(request, std::move(responder)); }
    /// The pattern that would take it, "" when none.
    std::string_view patternFor(Method method, std::string_view path) const;

private:
    enum class Kind : std::uint8_t { Literal, Capture, Rest };
    struct Segment {
        std::string text; ///< the literal, or the name of what is captured
        Kind kind;
    };
    struct Route {
        Method method;
        std::string pattern;
        std::vector<Segment> segments;
        Handler handler;
    };

    const Route *find(Method method, std::string_view path) const;
    const Route *findFor(Method method, std::string_view path) const;
    std::string allowed(std::string_view path) const;
    static Segment compiled(std::string_view segment);
    static bool matches(const Route &route, std::string_view path);
    static bool isCloser(const Route &a, const Route &b);
    static void capture(const Route &route, Request &request);

    std::deque<Route> m_routes; // a pattern stays where it is: metrics know it by its place
    Handler m_otherwise;
    WrongMethod m_wrongMethod;
    Gate m_gate;
};

} // namespace belfry::http
