// RateLimits: how often one address, account or key may do something: token buckets, of this server alone
// (LocalRateLimits) or shared by all servers of a church (the Redis one of core/bus).
#pragma once

#include "base/Limits.h"
#include "base/Task.h"

#include <string>
#include <string_view>
#include <vector>

namespace belfry::auth {

enum class RateKind { Login, SignUp, Write, Chat, Connect };
/// "login", "sign_up", "write", "chat", "connect": a metric's label.
std::string_view name(RateKind kind);

enum class RateOf { Address, Account, Key };
/// "address", "account", "key".
std::string_view name(RateOf whose);

/// One bucket and what it may hold. `who` is countedAs() of an address, a user's or key's id, or a login: whatever a
/// stranger wrote there is 200 bytes at most.
struct RateAsk {
    RateKind kind;
    RateOf whose;
    std::string who;
    Rate rate;

    /// "login.address.192.0.2.7": what tells one bucket from another.
    std::string bucket() const;
};

struct RateVerdict {
    bool allowed = true;
    Duration wait{0}; ///< after which one more will be allowed; whole seconds stand in Retry-After
    RateOf refusedBy = RateOf::Address;
};

/// Any thread. A bucket begins full (Rate::tokens) and fills evenly, all of it in Rate::per.
class RateLimits {
public:
    /// Called once, on any thread, perhaps before take() returns.
    using Answer = UniqueFunction<void(RateVerdict)>;

    virtual ~RateLimits() = default;

    /// One token from each bucket, or from none of them when one is empty: then the longest wait is told. When the
    /// other servers cannot be reached, this server decides by its own count.
    virtual void take(std::vector<RateAsk> asks, Answer answer) = 0;
    /// By this server's own count, at once: for what cannot wait, such as connections.
    virtual RateVerdict takeHere(const RateAsk &ask) = 0;
};

} // namespace belfry::auth
