// HttpServer: listens and answers HTTP/1.1 on the view threads.
#pragma once

#include "base/Limits.h"
#include "base/Result.h"
#include "http/Router.h"
#include "net/Address.h"
#include "net/IoThread.h"

#include <functional>
#include <memory>
#include <vector>

namespace belfry::http {

/// Counts what happened on one connection or thread; implemented by the server's metrics, or a fake. View threads.
struct Observer {
    virtual ~Observer() = default;
    virtual void requestDone(std::string_view pattern, Method method, int status, std::uint64_t bodyBytes,
                             Duration took) = 0;
    virtual void connectionsChanged(int change) = 0;
    virtual void connectionRefused(std::string_view reason) = 0;
};

/// Made and destroyed on a thread that is none of the view threads.
class HttpServer {
public:
    /// Called once for each view thread, on it, before the first request: routes may hold per-thread state.
    using MakeRouter = std::function<std::shared_ptr<const Router>(net::IoThread &home)>;

    static Result<std::unique_ptr<HttpServer>> open(const net::Address &address, std::vector<net::IoThread *> views,
                                                    MakeRouter makeRouter, const Limits &limits, Observer &observer);
    virtual ~HttpServer() = default;

    virtual const net::Address &local() const = 0;
    /// Accepts no more, lets answers under way finish for at most `grace`, then closes. Blocks that long at most.
    virtual void drain(Duration grace) = 0;
};

} // namespace belfry::http
