// Http2Stream: one request of an HTTP/2 connection and its answer.
#pragma once

#include "http/BodyQueue.h"
#include "http/ByteRate.h"
#include "http/Conditions.h"
#include "http/Handler.h"
#include "http/Http2Fields.h"

#include <memory>
#include <optional>

namespace belfry::http {

class Http2Connection;

/// What the connection knows of it. Held by the connection while it is open, and by the ByteStream it was given away
/// as; a Responder sees by its end that the client has gone. Home thread.
struct Http2Stream final : Responder::Target, std::enable_shared_from_this<Http2Stream> {
    enum class Phase : std::uint8_t { Header, Body, Handling, Answering };

    Http2Stream(Http2Connection &owner, std::int32_t streamId, const Limits &limits);

    void respond(std::uint64_t requestId, Response response) override;
    void respond(std::uint64_t requestId, const ReadyResponsePtr &ready) override;
    net::ByteStreamPtr takeOver(std::uint64_t requestId, Response head) override;
    Executor &home() override { return executor; }

    Executor &executor;
    Http2Connection *connection; ///< null once the stream is closed
    const std::int32_t id;
    Phase phase = Phase::Header;
    Method method = Method::Get;
    bool isLast = false;               ///< nothing follows what is in `body`
    bool isHeld = false;               ///< as told to the observer
    bool isDispatching = false;        ///< inside its handler's first call
    bool isDeferred = false;           ///< the session asks again only when told to
    std::optional<Http2Fields> fields; ///< until the request is dispatched
    std::optional<Subscription> place; ///< of its request (World::identify())
    BodyQueue body;
    Conditions conditions;
    std::string_view pattern;
    int status = 0;
    std::uint64_t sentBytes = 0;
    TimePoint requestSince{};
    TimePoint lateAfter{};      ///< the answer should be through by then; 0: whenever
    std::uint64_t received = 0; ///< of the request's body
    ByteRate rate;              ///< of the body that comes, then of the answer that goes

    // Of a stream that was taken over.
    net::ByteStream::Reader *reader = nullptr;
    bool isTaken = false;
    bool owesDrained = false;
};

} // namespace belfry::http
