// Process: what the server asks of the operating system for itself.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace belfry::server {

/// Call first in main: files are for this user only, a broken pipe is no death, no core dump holds a key (unless they are
/// wanted), and as many files as the system allows may be open. Returns that number, 0 where there is none.
std::uint64_t prepareProcess(bool coreDumps = false);

/// A session of its own, and nothing more on the terminal or pipes of who started it.
void leaveSession();
/// Standard input, output and error go nowhere from here on.
void silenceStandardStreams();
bool standardOutputIsTerminal();
std::int64_t processId();

/// SIGTERM and SIGINT (Ctrl+C and the end of the session on Windows); with TLS also SIGHUP, by which a renewal says that
/// there is a new certificate. Make it before any thread starts.
class StopSignal {
public:
    enum class Wanted { Stop, Reload, Started };

    explicit StopSignal(bool hangUpReloads);
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    /// Blocks until somebody wants something. A second signal after Stop ends the process at once.
    Wanted wait();
    /// Makes wait() answer Started, once. Any thread.
    void tellStarted();
    /// The same as when somebody asks the process to end. Any thread, while one of these exists.
    static void tellStop();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace belfry::server
