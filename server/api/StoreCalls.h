// StoreCalls: a handler's way to the store and back: what it wants done there, and the answer that comes of it.
#pragma once

#include "http/Handler.h"
#include "server/api/ApiContext.h"
#include "server/api/ApiKit.h"
#include "server/api/StoreAsking.h"

#include <functional>

namespace belfry::server::api {

/// What is done with the database, and what the caller is answered. Copies what it needs: the request is gone when it runs.
using StoreWork = std::function<Result<http::Response>(store::Database &database)>;

/// View thread. Asks for a read; an error becomes a problem.
inline void readAndAnswer(const ApiContext &context, http::Responder responder, StoreWork work)
{
    readStore(context.foundation.store(), *context.room, std::move(responder), std::move(work), [](http::Response made) { return made; });
}

/// View thread. Runs `work` in a transaction; once it is committed `afterwards` runs on the store's thread, before the answer:
/// to tell others and to forget what was remembered.
inline void writeAndAnswer(const ApiContext &context, http::Responder responder, StoreWork work, std::function<void()> afterwards)
{
    auto answer = context.room->keep<Result<http::Response>>(std::move(responder), [](http::Responder waiting, Result<http::Response> made) {
        waiting.send(made ? *std::move(made) : problem(made.error()));
    });
    context.foundation.store().write(std::move(work),
                                     [answer = std::move(answer), afterwards = std::move(afterwards)](Result<http::Response> made) mutable {
                                         if (made && afterwards)
                                             afterwards();
                                         answer(std::move(made));
                                     });
}

/// The body as an object for an InputReader, or the refusal was sent and this is nothing.
inline std::optional<QJsonObject> bodyOf(const ApiContext &context, const ApiCall &call, http::Responder &responder)
{
    Body body = readBody(call.request, context.limits);
    if (!body.refused)
        return std::move(body.object);
    responder.send(problem(*body.refused));
    return std::nullopt;
}

} // namespace belfry::server::api
