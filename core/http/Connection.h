// Connection: one client's connection, whatever version of HTTP it speaks, as the ConnectionSet sees it.
#pragma once

#include "base/Executor.h"
#include "base/Limits.h"
#include "http/Observer.h"
#include "http/Router.h"
#include "net/ByteStream.h"

#include <optional>
#include <string_view>

namespace belfry::http {

/// Owned by its ConnectionSet; home thread.
class Connection {
public:
    /// What it needs of its thread.
    struct World {
        virtual ~World() = default;
        virtual Executor &home() = 0;
        virtual const Router &router() = 0;
        virtual const Limits &limits() = 0;
        virtual Observer &observer() = 0;
        /// Notes who asks in `request`. What is returned is held until the answer is through; nothing when the client has
        /// too many requests under way.
        virtual std::optional<Subscription> identify(Request &request, const net::ByteStream &stream)
        {
            request.peer = stream.peer();
            request.isSecure = stream.isSecure();
            return Subscription();
        }
        /// The first request of a connection that is on trial: true when it may stay.
        virtual bool passesTrial(Connection &, const Request &) { return true; }
        virtual std::string_view dateLine() = 0;
        /// The same and the empty line that ends a head (DateLine::endingAt()).
        virtual const SharedBytes &dateEnding() = 0;
        /// Its deadline is nearer than what it said last: look at it then.
        virtual void lookBy(Connection &, TimePoint) {}
        /// A line about this client is worth writing.
        virtual void refused(const Connection &connection, std::string_view why) = 0;
        /// Over: drop it, but not inside this call.
        virtual void ended(Connection &connection) = 0;
        /// Over as a connection of HTTP, but its stream lives on: drop it, not inside this call. What is returned
        /// belongs to the stream and counts it out when that has gone.
        virtual Subscription released(Connection &connection) = 0;
    };

    virtual ~Connection() = default;

    virtual void start() = 0;
    /// Keeps the deadlines; called at nextLook() or a little later, also without need.
    virtual void look(TimePoint now) = 0;
    /// When a deadline may be over, as far as is known after a look; the default is "soon".
    virtual TimePoint nextLook() const { return {}; }
    /// Ends it when it is idle, else after the answers under way.
    virtual void drain() = 0;
    virtual const net::Address &peer() const = 0;

    /// It came in by the reserve: its first request must show that it is an operator's (World::passesTrial()).
    bool isOnTrial = false;
};

} // namespace belfry::http
