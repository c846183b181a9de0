// Passwords: the few threads on which passwords are hashed and checked, so that sign-ins can exhaust neither the
// memory nor the time of a server that is on air.
#pragma once

#include "auth/PasswordHash.h"
#include "base/Executor.h"
#include "base/Task.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace belfry::auth {

/// Any thread may ask. Answers come on one of its own threads and post on.
class Passwords {
public:
    static constexpr int kThreads = 2;
    static constexpr std::size_t kWaitingMax = 16; ///< about 0.4 s

    struct Checked {
        bool isRight = false;
        std::optional<std::string> rehashed; ///< to be kept instead: the cost has changed since
    };
    using OnHash = UniqueFunction<void(Result<std::string>)>;
    using OnChecked = UniqueFunction<void(Result<Checked>)>;

    explicit Passwords(const PasswordCost &cost = {});
    /// On threads that were made elsewhere.
    Passwords(std::vector<std::unique_ptr<Executor>> threads, const PasswordCost &cost, std::size_t waitingMax);
    ~Passwords();
    Passwords(const Passwords &) = delete;
    Passwords &operator=(const Passwords &) = delete;

    /// Finishes what waits and ends the threads; whoever asks from here on is told Busy.
    void stop();

    /// Busy at once, inside the call, when too many wait; so for both.
    void hash(Secret password, OnHash answer);
    /// `hash` of an unknown or disabled user is "": the same work is done, and the answer is wrong.
    void check(Secret password, std::string hash, OnChecked answer);
    /// Asked for and not answered yet.
    std::size_t waiting() const;

private:
    struct Thread {
        std::unique_ptr<Executor> executor;
        std::size_t jobs = 0;
    };

    /// False when too many wait.
    bool enqueue(Task job);
    const std::string &hashOfNobody();

    const PasswordCost m_cost;
    const std::size_t m_waitingMax;
    mutable std::mutex m_mutex;
    std::once_flag m_nobodyMade;
    std::string m_nobody; ///< no one's password
    bool m_stopped = false;
    std::vector<Thread> m_threads;
};

} // namespace belfry::auth
