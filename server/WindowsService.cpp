#include "server/WindowsService.h"

#include <windows.h>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <utility>

namespace belfry::server {
namespace {

constexpr wchar_t kName[] = L"BelfryServer"; // ignored for a service that has its process for itself
constexpr DWORD kStartMostMs = 10 * 60 * 1000;
constexpr DWORD kStopMostMs = 20 * 1000;

std::atomic<WindowsService *> current = nullptr;

} // namespace

/// The manager calls plain functions.
struct WindowsService::Manager {
    static void WINAPI begin(DWORD, wchar_t **)
    {
        current.load()->run();
    }
    static DWORD WINAPI control(DWORD wish, DWORD, void *, void *context)
    {
        switch (wish) {
        case SERVICE_CONTROL_STOP:
        case SERVICE_CONTROL_SHUTDOWN:
            static_cast<WindowsService *>(context)->tellStopping();
            static_cast<WindowsService *>(context)->m_stop();
            return NO_ERROR;
        case SERVICE_CONTROL_INTERROGATE: return NO_ERROR;
        default: return ERROR_CALL_NOT_IMPLEMENTED;
        }
    }
};

WindowsService::WindowsService(std::function<int()> serve, std::function<void()> stop)
    : m_serve(std::move(serve)), m_stop(std::move(stop))
{
}

int WindowsService::serve(std::function<int()> serve, std::function<void()> stop)
{
    WindowsService service(std::move(serve), std::move(stop));
    current = &service;
    wchar_t name[sizeof kName / sizeof *kName];
    std::copy(std::begin(kName), std::end(kName), name);
    const SERVICE_TABLE_ENTRYW table[] = {{name, Manager::begin}, {nullptr, nullptr}};
    const bool managed = StartServiceCtrlDispatcherW(table) != 0;
    current = nullptr;
    if (!managed)
        std::fprintf(stderr, "belfry-server: --service is for Windows' service manager; start it with: sc start BelfryServer\n");
    return service.m_result;
}

WindowsService *WindowsService::ofProcess()
{
    return current;
}

void WindowsService::run()
{
    m_handle = RegisterServiceCtrlHandlerExW(kName, Manager::control, this);
    if (m_handle == nullptr)
        return;
    tell(SERVICE_START_PENDING);
    m_result = m_serve();
    tell(SERVICE_STOPPED, static_cast<DWORD>(m_result));
}

void WindowsService::tellRunning()
{
    tell(SERVICE_RUNNING);
}

void WindowsService::tellStopping()
{
    tell(SERVICE_STOP_PENDING);
}

void WindowsService::tell(DWORD state, DWORD exitCode)
{
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    if (state == SERVICE_RUNNING)
        status.dwControlsAccepted = SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN;
    if (exitCode != 0) {
        status.dwWin32ExitCode = ERROR_SERVICE_SPECIFIC_ERROR;
        status.dwServiceSpecificExitCode = exitCode;
    }
    if (state == SERVICE_START_PENDING || state == SERVICE_STOP_PENDING) {
        status.dwCheckPoint = ++m_step;
        status.dwWaitHint = state == SERVICE_START_PENDING ? kStartMostMs : kStopMostMs;
    }
    SetServiceStatus(static_cast<SERVICE_STATUS_HANDLE>(m_handle.load()), &status);
}

} // namespace belfry::server
