#include "server/ProcessMetrics.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace belfry::server {
namespace {

using metrics::Description;

const Description kCpu{"belfry_process_cpu_seconds_total", "Processor time the server has used, all threads together."};
const Description kMemory{"belfry_process_resident_memory_bytes", "Memory of the computer that the server holds."};
const Description kFiles{"belfry_process_open_files", "Files and connections that are open."};
const Description kFilesMax{"belfry_process_open_files_max", "How many the system allows."};
const Description kThreads{"belfry_process_threads", "Threads of the server."};
const Description kDiskFree{"belfry_disk_free_bytes", "Room left on the disk of the data folder."};
const Description kDiskSize{"belfry_disk_size_bytes", "Size of the disk of the data folder."};

#if defined(__linux__)
// proc(5): the second number of statm is resident pages.
std::optional<double> residentBytes()
{
    std::ifstream file("/proc/self/statm");
    double all = 0;
    double resident = 0;
    if (!(file >> all >> resident))
        return std::nullopt;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

std::optional<double> entriesOf(const char *folder)
{
    std::error_code problem;
    std::filesystem::directory_iterator at(folder, problem);
    if (problem)
        return std::nullopt;
    double count = 0;
    while (!problem && at != std::filesystem::directory_iterator()) {
        ++count;
        at.increment(problem);
    }
    return count;
}
#endif

} // namespace

void ProcessMetrics::watchFolder(const std::string &folder)
{
    const std::lock_guard lock(m_mutex);
    m_folder = folder;
}

void ProcessMetrics::collect()
{
    const std::lock_guard lock(m_mutex);
#if defined(__unix__) || defined(__APPLE__)
    rusage used{};
    if (getrusage(RUSAGE_SELF, &used) == 0) {
        const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
        const double now = seconds(used.ru_utime) + seconds(used.ru_stime);
        m_registry.counter(kCpu).add(std::max(0.0, now - m_cpuSeconds));
        m_cpuSeconds = std::max(now, m_cpuSeconds);
    }
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur != RLIM_INFINITY)
        gauge(kFilesMax, static_cast<double>(files.rlim_cur));
#endif
#if defined(__linux__)
    if (const auto bytes = residentBytes())
        gauge(kMemory, *bytes);
    if (const auto open = entriesOf("/proc/self/fd"))
        gauge(kFiles, *open - 1); // without the one that counted
    if (const auto threads = entriesOf("/proc/self/task"))
        gauge(kThreads, *threads);
#endif
    std::error_code problem;
    const auto disk = std::filesystem::space(m_folder, problem);
    if (!m_folder.empty() && !problem) {
        gauge(kDiskFree, static_cast<double>(disk.available));
        gauge(kDiskSize, static_cast<double>(disk.capacity));
    }
}

} // namespace belfry::server
