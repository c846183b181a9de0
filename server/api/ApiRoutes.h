// ApiRoutes: the routes of the API: who may call each, and what all of them share.
#pragma once

#include "auth/Caller.h"
#include "base/Limits.h"
#include "http/Handler.h"
#include "http/Router.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::server::api {

/// One request that was let in. Lives as long as the call of its handler: copy what is needed later.
struct ApiCall {
    const http::Request &request;
    const auth::Caller &caller;
    std::string_view requestId; ///< also in the answer's X-Request-Id and in every log line about it
};

using ApiHandler = std::function<void(const ApiCall &call, http::Responder responder)>;

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
};

/// One row for each route; the same on every view thread.
struct RouteRow {
    http::Method method;
    std::string pattern;
    auth::Permission needs;
};

/// Fills a Router. A caller who lacks the permission gets 401 when nobody is signed in, 403 otherwise; a wrong token is 401
/// on every route, also where none is needed. View thread; made with the Router and forgotten.
class ApiRoutes {
public:
    ApiRoutes(http::Router &router, const Doors &doors) : m_router(router), m_doors(doors) {}

    /// `pattern` is as for http::Router.
    void add(http::Method method, std::string_view pattern, auth::Permission needs, ApiHandler handler);
    const std::vector<RouteRow> &rows() const { return m_rows; }

private:
    http::Router &m_router;
    const Doors &m_doors; ///< outlives the Router
    std::vector<RouteRow> m_rows;
};

} // namespace belfry::server::api
