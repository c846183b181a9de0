#include "server/SystemService.h"

#include "base/Log.h"
#include "net/HandedSockets.h"

#if defined(BELFRY_HAS_SYSTEMD)
#include <systemd/sd-daemon.h>
#elif defined(_WIN32)
#include "server/Process.h"
#include "server/WindowsService.h"
#endif

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace belfry::server {

#if defined(BELFRY_HAS_SYSTEMD)

void takeHandedSockets()
{
    const int count = ::sd_listen_fds(1); // and nobody we start thinks they were meant for it
    std::vector<int> descriptors;
    for (int i = 0; i < count; ++i)
        descriptors.push_back(SD_LISTEN_FDS_START + i);
    net::HandedSockets::ofProcess().add(descriptors);
}

bool isUnderServiceManager()
{
    return std::getenv("NOTIFY_SOCKET") != nullptr;
}

void tellManagerReady(std::string_view status)
{
    ::sd_notify(0, ("READY=1\nSTATUS=" + std::string(status)).c_str());
}

void tellManagerStopping()
{
    ::sd_notify(0, "STOPPING=1");
}

std::optional<Duration> watchdogEvery()
{
    std::uint64_t microseconds = 0;
    if (::sd_watchdog_enabled(0, &microseconds) <= 0)
        return std::nullopt;
    return std::chrono::duration_cast<Duration>(std::chrono::microseconds(microseconds / 3));
}

void tellManagerAlive()
{
    ::sd_notify(0, "WATCHDOG=1");
}

void showAddress(const std::string &http)
{
    const char *folder = std::getenv("RUNTIME_DIRECTORY");
    if (!folder || *folder == '\0')
        return;
    const std::filesystem::path path = std::filesystem::path(folder) / "address";
    std::ofstream file(path, std::ios::trunc);
    file << http << '\n';
    file.close();
    using std::filesystem::perms;
    std::error_code code;
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write | perms::group_read | perms::others_read, code);
    if (!file || code)
        log::warning("server", "its address could not be written for the control room", {{"file", path.string()}});
}

#elif defined(_WIN32)

void takeHandedSockets() {}

bool isUnderServiceManager()
{
    return WindowsService::ofProcess() != nullptr;
}

void tellManagerReady(std::string_view)
{
    if (WindowsService *service = WindowsService::ofProcess())
        service->tellRunning();
}

void tellManagerStopping()
{
    if (WindowsService *service = WindowsService::ofProcess())
        service->tellStopping();
}

std::optional<int> serveForManager(const std::vector<std::string> &arguments, const Serve &serve)
{
    if (arguments.empty() || arguments.front() != "--service")
        return std::nullopt;
    return WindowsService::serve([&] { return serve({arguments.begin() + 1, arguments.end()}); }, StopSignal::tellStop);
}

#else

void takeHandedSockets() {}

bool isUnderServiceManager()
{
    return false;
}

void tellManagerReady(std::string_view) {}

void tellManagerStopping() {}

#endif

#if !defined(BELFRY_HAS_SYSTEMD)
void showAddress(const std::string &) {}

std::optional<Duration> watchdogEvery()
{
    return std::nullopt;
}

void tellManagerAlive() {}
#endif

#if !defined(_WIN32)
std::optional<int> serveForManager(const std::vector<std::string> &, const Serve &)
{
    return std::nullopt;
}
#endif

void closeUnusedSockets()
{
    for (const net::Address &unused : net::HandedSockets::ofProcess().closeTheRest())
        log::warning("server", "the system holds a port open that no setting uses; it is closed", {{"address", unused.text()}});
}

} // namespace belfry::server
