// Executor: a thread that runs what is posted to it, in order. The only way work changes threads.
#pragma once

#include "base/Subscription.h"
#include "base/Task.h"
#include "base/Time.h"

namespace belfry {

class Executor {
public:
    virtual ~Executor() = default;

    /// Runs `task` on this thread, after everything posted before it. Callable from any thread; never blocks and
    /// never runs the task inside the call. Tasks posted after the thread has stopped are destroyed unrun.
    virtual void post(Task task) = 0;
    /// True on the executor's own thread.
    virtual bool isHere() const = 0;
    /// Runs `task` once after `delay`, unless the Subscription is destroyed first. Home thread only, both.
    virtual Subscription after(Duration delay, Task task) = 0;
    virtual const Clock &clock() const = 0;
};

} // namespace belfry
