// ApiRoutes: the routes of the API: who may call each, and what all of them share.
#pragma once

#include "auth/Caller.h"
#include "base/Limits.h"
#include "http/Handler.h"
#include "http/Router.h"
#include "server/api/AnswerDesk.h"
#include "server/api/ApiCall.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::server::api {

/// A handler that is a free function over what it stands on; each keeps a copy of the context.
template<typename Context, typename Function>
ApiHandler with(const Context &context, Function function)
{
    return [context, function](const ApiCall &call, http::Responder responder) { function(context, call, std::move(responder)); };
}

/// Who a request comes from. Wrong: it brought a token that is not known, expired or revoked.
class Doors {
public:
    struct Answer {
        auth::Caller caller;
        bool wrong = false;
    };

    virtual ~Doors() = default;
    /// View thread; never blocks: it asks a snapshot.
    virtual Answer whoIs(const http::Request &request) const = 0;
    /// The same for a token that came elsewhere, as a WebSocket's subprotocol: "Bearer …".
    virtual Answer whoHas(std::string_view authorization) const = 0;
};

/// One row for each route; the same on every view thread.
struct RouteRow {
    http::Method method;
    std::string pattern;
    auth::Permission needs;
};

/// Fills a Router. A caller who lacks the permission gets 401 when nobody is signed in, 403 otherwise; a wrong token is 401
/// on every route, also where none is needed; a page of another site that makes a browser write gets 403. Every answer
/// bears its request's id, the headers of SecurityHeaders and Sites, and stands in the access log. View thread; made with the
/// Router and forgotten.
class ApiRoutes {
public:
    ApiRoutes(http::Router &router, const Doors &doors, const ApiCommon &common = nothingInCommon());

    /// `pattern` is as for http::Router. A POST is done once for each Idempotency-Key. `Watch` on a GET makes what nobody in particular is told public: readable by any page.
    void add(http::Method method, std::string_view pattern, auth::Permission needs, ApiHandler handler);
    /// A GET that stays open, for what happens: how often an address begins one is limited.
    void addStream(std::string_view pattern, auth::Permission needs, ApiHandler handler);
    /// What every page says every few seconds: not counted as a write, done each time, and not in the access log.
    void addBeat(http::Method method, std::string_view pattern, auth::Permission needs, ApiHandler handler);
    /// Answers what no route takes, with a problem: 404, 405; and the question of a browser whether it may ask (OPTIONS).
    void answerTheRest();
    const std::vector<RouteRow> &rows() const { return m_rows; }
    /// One line of debug log for each: what the tests compare with the document and walk.
    void logRows() const;

private:
    static const ApiCommon &nothingInCommon();
    void route(http::Method method, std::string_view pattern, auth::Permission needs, ApiHandler handler, bool isQuiet);

    http::Router &m_router;
    const Doors &m_doors; ///< outlives the Router, as does m_common
    const ApiCommon &m_common;
    std::shared_ptr<AnswerDesk> m_desk;
    std::vector<RouteRow> m_rows;
};

} // namespace belfry::server::api
