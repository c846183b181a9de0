// Handler and Responder: how a request is answered, now or later.
#pragma once

#include "base/Executor.h"
#include "http/ReadyResponse.h"
#include "net/ByteStream.h"

#include <functional>
#include <memory>

namespace belfry::http {

/// Answers one request, once. Moves; may be kept and used later, on the connection's thread. Destroyed unanswered it
/// sends 500 (on whatever thread that happens). When the connection has gone, send() does nothing.
class Responder {
public:
    /// The connection's side.
    struct Target {
        virtual ~Target() = default;
        virtual void respond(std::uint64_t requestId, Response response) = 0;
        virtual void respond(std::uint64_t requestId, const ReadyResponsePtr &ready)
        {
            respond(requestId, Response(ready->response()));
        }
        virtual net::ByteStreamPtr takeOver(std::uint64_t, Response) { return nullptr; }
        virtual Executor &home() = 0;
    };

    Responder(const std::shared_ptr<Target> &target, std::uint64_t requestId);
    /// For a Target that lives right now.
    Responder(std::weak_ptr<Target> target, Executor &home, std::uint64_t requestId);
    Responder(Responder &&) noexcept;
    Responder &operator=(Responder &&) noexcept;
    ~Responder();

    void send(Response response);
    /// The quickest way for what many ask for: nothing is made for this one request.
    void send(const ReadyResponsePtr &ready);
    /// Sends `head` (a 200 whose body has no end of its own, or a 101) and gives what follows to the caller: the
    /// connection itself, or one stream of an HTTP/2 connection. `head.body` goes out behind it. Null when the client
    /// has gone. The stream may outlive this object, but not the HttpServer, and is counted as a connection till then.
    net::ByteStreamPtr takeOver(Response head);
    /// The thread send() must be called on. Valid until sent.
    Executor &home() const;
    /// False once answered or once the connection is gone.
    bool isOpen() const;

private:
    void abandon();

    std::weak_ptr<Target> m_target;
    Executor *m_home = nullptr;
    std::uint64_t m_requestId = 0;
    bool m_open = false;
};

/// Runs on the view thread of its connection; must not block.
using Handler = std::function<void(const Request &request, Responder responder)>;

} // namespace belfry::http
