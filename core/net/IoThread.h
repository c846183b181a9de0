// IoThread: a thread that runs sockets and timers: the media thread and each view thread are one.
#pragma once

#include "base/Executor.h"

#include <memory>
#include <string>

namespace belfry::net {

/// On what it runs: the loop written for this system, where there is one, or the one for every system.
enum class LoopKind : unsigned char { Native, Portable };

/// Owns its thread and event loop. Sockets, acceptors and timers made on it stay on it. Everything with a socket must
/// be destroyed before it, on its thread.
class IoThread final : public Executor {
public:
    explicit IoThread(std::string name, LoopKind kind = LoopKind::Native);
    ~IoThread() override;
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    void post(Task task) override;
    bool isHere() const override;
    Subscription after(Duration delay, Task task) override;
    const Clock &clock() const override;

    /// Runs `task` on the thread and waits for it; from the thread itself it runs at once. For start and stop only.
    void runAndWait(Task task);
    /// How late the loop is: how long what stands ready waits for its turn. Measured once a second; a loop that is
    /// stuck grows ever later. Any thread.
    Duration lag() const;
    /// Ends the loop and joins. Called by the destructor.
    void stop();

    /// The event loop, for core/net's own .cpp files.
    struct Impl;
    Impl &impl() { return *m_impl; }

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace belfry::net
