// HttpServer: listens and answers HTTP on the view threads, plain and over TLS.
#pragma once

#include "base/Limits.h"
#include "base/Result.h"
#include "http/Entrance.h"
#include "http/Observer.h"
#include "http/Router.h"
#include "net/Address.h"
#include "net/IoThread.h"
#include "net/TlsContext.h"

#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace belfry::http {

/// Made and destroyed on a thread that is none of the view threads.
class HttpServer {
public:
    /// Called once for each view thread, on it, before the first request: routes may hold per-thread state.
    using MakeRouter = std::function<std::shared_ptr<const Router>(net::IoThread &home)>;
    /// Called once for each view thread, on it: who counts for that thread. Outlives the server.
    using ObserverOf = std::function<Observer &(net::IoThread &home)>;

    static Result<std::unique_ptr<HttpServer>> open(const net::Address &address, std::vector<net::IoThread *> views,
                                                    MakeRouter makeRouter, const Limits &limits, const ObserverOf &observerOf,
                                                    Entrance entrance = {});
    virtual ~HttpServer() = default;

    /// What may be spoken over TLS, for TlsContext::load(), the best first.
    static std::span<const std::string_view> secureProtocols();

    /// Takes TLS connections as well, at an address of their own: same routes, same limits. Once.
    virtual Result<> listenSecurely(const net::Address &address, net::TlsContextPtr context) = 0;
    /// New connections get this certificate; those under way keep theirs. After listenSecurely().
    virtual void useCertificate(net::TlsContextPtr context) = 0;

    virtual const net::Address &local() const = 0;
    /// Null without listenSecurely().
    virtual const net::Address *secureLocal() const = 0;
    /// Accepts no more, lets answers under way finish for at most `grace`, then closes. Blocks that long at most.
    virtual void drain(Duration grace) = 0;
};

} // namespace belfry::http
