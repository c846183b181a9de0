// Redis: this server's commands to Redis, one batch after the other on the `bus` thread, and what happens while it is away.
#pragma once

#include "base/Breaker.h"
#include "base/Worker.h"
#include "bus/RedisConnection.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace belfry::bus {

struct RedisSettings {
    RedisAddress address;
    Duration timeout{500}; ///< for a connection, and for each answer
    /// The longest wait is what another second without Redis costs everybody: short.
    BreakerSettings breaker{.failuresInARow = 2, .failureRate = 1, .callsMin = 1'000, .openFor = Duration(100),
                            .openForMax = Duration(1'000), .trialTime = Duration(5'000)};
    std::size_t asksMax = 10'000; ///< that wait; beyond it Unavailable at once
};

/// Owns the `bus` thread. Connects by itself, again and again, with growing waits.
class Redis {
public:
    using Replies = std::vector<RedisReply>;
    using Answer = UniqueFunction<void(Result<Replies>)>;

    explicit Redis(RedisSettings settings);
    ~Redis();
    Redis(const Redis &) = delete;
    Redis &operator=(const Redis &) = delete;

    /// Any thread; never blocks. Answered once, on the bus thread; or inside the call, with Unavailable, while Redis is
    /// known to be away. A "no" of Redis is a Refusal among the replies. Not answered when stop() comes first.
    void ask(std::vector<RedisCommand> commands, Answer answer);
    /// Any thread.
    bool isUp() const { return m_isUp.load(std::memory_order_acquire); }
    const Breaker &breaker() const { return m_breaker; }
    Executor &thread() { return m_thread; }
    const RedisAddress &address() const { return m_settings.address; }

    /// Bus thread; blocks.
    Result<Replies> run(const std::vector<RedisCommand> &commands);
    /// Called on the bus thread each time that Redis can be asked again. Before start().
    void whenUp(std::function<void()> call) { m_whenUp.push_back(std::move(call)); }

    void start();
    /// Ends the thread: nobody is called after.
    void stop() { m_thread.stop(); }

private:
    void connect();
    void lost(const Error &error);

    const RedisSettings m_settings;
    Breaker m_breaker;
    std::atomic<bool> m_isUp{false};
    std::atomic<std::size_t> m_waiting{0};
    std::vector<std::function<void()>> m_whenUp;
    std::unique_ptr<RedisConnection> m_connection; // bus thread
    bool m_saidAway = false;                       // bus thread
    Subscription m_retry;                          // bus thread
    Worker m_thread{"bus"};                        // last: it uses all of the above
};

} // namespace belfry::bus
