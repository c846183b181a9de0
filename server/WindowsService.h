// WindowsService: belfry-server as Windows' service control manager runs it (installer/windows). Windows alone.
#pragma once

#include <atomic>
#include <functional>

namespace belfry::server {

/// What the manager starts, hears from and stops. There is at most one in a process. It is starting until tellRunning(), for
/// up to ten minutes as a first start may have a database to make; stopped when `serve` returns, with its status as the
/// service's own exit code, so that the manager's log tells a wrong setting (2) from a failure (1).
class WindowsService {
public:
    /// Blocks until the service has ended. `serve` runs on a thread of the manager's; `stop` is called on another when the
    /// service is to end or the system goes down, after tellRunning() only. 1 when nobody manages this process: it was
    /// started by hand, and says so.
    static int serve(std::function<int()> serve, std::function<void()> stop);
    /// Null unless serve() is running. Any thread.
    static WindowsService *ofProcess();

    void tellRunning();
    void tellStopping();

private:
    struct Manager;

    WindowsService(std::function<int()> serve, std::function<void()> stop);
    void run();
    void tell(unsigned long state, unsigned long exitCode = 0);

    std::function<int()> m_serve;
    std::function<void()> m_stop;
    std::atomic<void *> m_handle = nullptr; ///< SERVICE_STATUS_HANDLE
    std::atomic<unsigned long> m_step = 0;
    int m_result = 1;
};

} // namespace belfry::server
