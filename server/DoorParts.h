// DoorParts: what the rooms behind sign-in have in common: what they stand on, who comes, and how it ends for them.
#pragma once

#include "auth/Passwords.h"
#include "auth/RateLimits.h"
#include "bus/Bus.h"
#include "model/AuditEntry.h"
#include "model/Session.h"
#include "model/User.h"
#include "server/DoorFeed.h"
#include "server/DoorMetrics.h"
#include "store/Store.h"

#include <optional>
#include <string>

namespace belfry::server {

/// Answers come once, on some thread, and post on.
template<typename T>
using DoorAnswer = UniqueFunction<void(T)>;

/// Why somebody was not let in, and for how long.
struct Refused {
    Error error;
    Duration wait{0}; ///< 0: waiting does not help
};

/// What a client gets that is in. Holds secrets.
struct SignedIn {
    model::User user;
    model::Session session;
    Secret access;
    Secret refresh;
    std::string csrf;
};

template<typename T>
class [[nodiscard]] Let {
public:
    Let(T in) : m_in(std::move(in)) {}
    Let(Refused refused) : m_refused(std::move(refused)) {}
    Let(Error error) : m_refused{std::move(error), Duration(0)} {}

    explicit operator bool() const { return m_in.has_value(); }
    T &operator*() { return *m_in; }
    T *operator->() { return &*m_in; }
    const Refused &refused() const { return m_refused; }

private:
    std::optional<T> m_in;
    Refused m_refused;
};

/// Who asks, from where. `audit` has its who, address and request id.
struct Visitor {
    std::string counted; ///< net::countedAs() of the address
    std::string agent;   ///< the User-Agent
    auth::Caller caller;
    model::AuditEntry audit;
};

/// What SignIns and its sisters stand on; all outlive them.
struct DoorParts {
    store::Store &store;
    bus::Bus &bus;
    auth::Passwords &passwords;
    auth::RateLimits &limits;
    DoorKeeper &doors;
    DoorFeed &feed;
    DoorMetrics &metrics;
    const Limits &rates;
    const Clock &clock;
};

/// Of an answer that keeps somebody waiting.
inline Refused pleaseWait(std::string what, Duration wait)
{
    return {fail(ErrorCode::TooMany, std::move(what)), wait};
}

} // namespace belfry::server
