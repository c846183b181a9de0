// A service that does nothing but be one, to see server/WindowsService under a service manager: it writes what happened to
// the file in its argument.
#include "server/WindowsService.h"

#include <windows.h>

#include <cstdio>
#include <fstream>
#include <string>

int main(int argc, char **argv)
{
    using belfry::server::WindowsService;
    if (argc < 2)
        return 2;
    std::ofstream told(argv[1], std::ios::app);
    const HANDLE wanted = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    const auto serve = [&] {
        told << "served" << std::endl;
        WindowsService::ofProcess()->tellRunning();
        WaitForSingleObject(wanted, INFINITE);
        told << "stopped" << std::endl;
        return 0;
    };
    const int status = WindowsService::serve(serve, [&] { SetEvent(wanted); });
    told << "ended with " << status << (WindowsService::ofProcess() == nullptr ? "" : " and still there") << std::endl;
    return status;
}
