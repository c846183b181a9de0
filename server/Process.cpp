#include "server/Process.h"

#if defined(_WIN32)
#include <cstdio>
#include <io.h>
#include <windows.h>
#else
#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#if defined(__linux__)
#include <sys/prctl.h>
#endif

namespace belfry::server {

#if defined(_WIN32)

namespace {

HANDLE stopEvent = nullptr;
HANDLE startedEvent = nullptr;

BOOL WINAPI onConsole(DWORD)
{
    SetEvent(stopEvent);
    return TRUE;
}

} // namespace

struct StopSignal::Impl {};

std::uint64_t prepareProcess(bool)
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return 0;
}

void leaveSession()
{
    FreeConsole();
}

void silenceStandardStreams()
{
    for (FILE *stream : {stdin, stdout, stderr})
        static_cast<void>(std::freopen("NUL", stream == stdin ? "r" : "w", stream));
}

bool standardOutputIsTerminal()
{
    return _isatty(_fileno(stdout)) != 0;
}

std::int64_t processId()
{
    return static_cast<std::int64_t>(GetCurrentProcessId());
}

StopSignal::StopSignal(bool) : m_impl(std::make_unique<Impl>())
{
    stopEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    startedEvent = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    SetConsoleCtrlHandler(onConsole, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onConsole, FALSE);
}

StopSignal::Wanted StopSignal::wait()
{
    const HANDLE events[] = {stopEvent, startedEvent};
    return WaitForMultipleObjects(2, events, FALSE, INFINITE) == WAIT_OBJECT_0 + 1 ? Wanted::Started : Wanted::Stop;
}

void StopSignal::tellStarted()
{
    SetEvent(startedEvent);
}

void StopSignal::tellStop()
{
    SetEvent(stopEvent);
}

#else

namespace {

// Linux calls a thousand million "unlimited" on some systems; tables that size cost memory at each fork.
constexpr rlim_t kFilesWanted = 1u << 20;

std::uint64_t raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    limit.rlim_cur = std::min(limit.rlim_max, kFilesWanted);
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // Also for dumps that are piped to a program. The sanitizers look into the process themselves.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace

struct StopSignal::Impl {
    sigset_t signals{};
};

std::uint64_t prepareProcess(bool coreDumps)
{
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    if (!coreDumps)
        forbidCoreDumps();
    return raiseFileLimit();
}

void leaveSession()
{
    // It fails for the leader of a process group, which a shell's job is; then the terminal's end must not reach us.
    if (::setsid() < 0)
        std::signal(SIGHUP, SIG_IGN);
}

void silenceStandardStreams()
{
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nowhere < 0)
        return;
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nowhere, stream);
    if (nowhere > STDERR_FILENO)
        ::close(nowhere);
}

bool standardOutputIsTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

std::int64_t processId()
{
    return ::getpid();
}

StopSignal::StopSignal(bool hangUpReloads) : m_impl(std::make_unique<Impl>())
{
    sigemptyset(&m_impl->signals);
    sigaddset(&m_impl->signals, SIGTERM);
    sigaddset(&m_impl->signals, SIGINT);
    sigaddset(&m_impl->signals, SIGUSR1);
    if (hangUpReloads)
        sigaddset(&m_impl->signals, SIGHUP);
    // Blocked here, before threads start, so blocked in all of them: only wait() takes them.
    ::pthread_sigmask(SIG_BLOCK, &m_impl->signals, nullptr);
}

StopSignal::~StopSignal() = default;

StopSignal::Wanted StopSignal::wait()
{
    int taken = 0;
    ::sigwait(&m_impl->signals, &taken);
    if (taken == SIGUSR1)
        return Wanted::Started;
    if (taken == SIGHUP)
        return Wanted::Reload;
    ::pthread_sigmask(SIG_UNBLOCK, &m_impl->signals, nullptr);
    return Wanted::Stop;
}

void StopSignal::tellStarted()
{
    ::kill(::getpid(), SIGUSR1);
}

void StopSignal::tellStop()
{
    ::kill(::getpid(), SIGTERM);
}

#endif

} // namespace belfry::server
