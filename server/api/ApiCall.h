// ApiCall: one request to the API that was let in, and what answers it.
#pragma once

#include "auth/Caller.h"
#include "http/Handler.h"

#include <functional>
#include <string_view>

namespace belfry::server::api {

/// Lives as long as the call of its handler: copy what is needed later.
struct ApiCall {
    const http::Request &request;
    const auth::Caller &caller;
    std::string_view requestId; ///< also in the answer's X-Request-Id and in every log line about it
};

using ApiHandler = std::function<void(const ApiCall &call, http::Responder responder)>;

} // namespace belfry::server::api
