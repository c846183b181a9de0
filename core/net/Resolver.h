// Resolver: names to addresses, each name on a thread of its own: one that nobody answers keeps no other waiting.
#pragma once

#include "base/Executor.h"
#include "base/Result.h"
#include "base/Subscription.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace belfry::net {

/// The system's own way to ask cannot be interrupted and may take half a minute. So a lookup that nobody waits for any more is left
/// to end by itself; who asks for the same name meanwhile shares it. Any thread.
class Resolver {
public:
    /// Numeric, the best first. NotFound: there is no such name; Unavailable: nobody told.
    using Addresses = Result<std::vector<std::string>>;
    /// Blocks.
    using LookUp = std::function<Addresses(const std::string &host)>;
    /// Names at a time; further ones wait for their turn.
    static constexpr std::size_t kNamesMax = 32;

    explicit Resolver(LookUp lookUp, std::size_t namesMax = kNamesMax);
    ~Resolver();
    Resolver(const Resolver &) = delete;
    Resolver &operator=(const Resolver &) = delete;
    /// The process's, that asks the system. Lives for ever.
    static Resolver &system();

    /// `begun` when the turn has come, then `found`; each once, on any thread, and quick: they hold the others up. Once the
    /// Subscription is destroyed no call follows and none is under way.
    [[nodiscard]] Subscription ask(const std::string &host, UniqueFunction<void()> begun, UniqueFunction<void(const Addresses &)> found);

private:
    struct State;
    std::shared_ptr<State> m_state; // the threads' too
};

} // namespace belfry::net
