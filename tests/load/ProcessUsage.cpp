#include "load/ProcessUsage.h"

#include "base/Text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace belfry::load {
namespace {

namespace fs = std::filesystem;

struct Process {
    int parent = 0;
    double tickSeconds = 0;
};

std::string contentOf(const std::string &path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string procPath(int pid, const char *name)
{
    return "/proc/" + std::to_string(pid) + '/' + name;
}

std::map<int, Process> allProcesses()
{
    std::map<int, Process> all;
    std::error_code gone;
    for (const auto &entry : fs::directory_iterator("/proc", gone)) {
        const auto pid = toNumber(entry.path().filename().string());
        if (!pid)
            continue;
        const std::string text = contentOf(entry.path() / "stat");
        const auto nameEnd = text.rfind(')');
        Process process;
        long user = 0, system = 0;
        if (nameEnd == std::string::npos ||
            std::sscanf(text.c_str() + nameEnd + 1, " %*c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %ld %ld",
                        &process.parent, &user, &system) != 3)
            continue;
        process.tickSeconds = static_cast<double>(user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
        all[static_cast<int>(*pid)] = process;
    }
    return all;
}

double threadSeconds(int pid)
{
    double sum = 0;
    std::error_code gone;
    for (const auto &entry : fs::directory_iterator(procPath(pid, "task"), gone))
        sum += std::atof(contentOf(entry.path() / "schedstat").c_str()) / 1e9;
    return sum;
}

long fieldKib(const std::string &text, const std::string &name)
{
    const auto at = text.find('\n' + name + ':');
    return at == std::string::npos ? 0 : std::atol(text.c_str() + at + name.size() + 2);
}

long memoryFilesKib(int pid, std::set<ino_t> &seen)
{
    long blocks = 0;
    std::error_code gone;
    for (const auto &entry : fs::directory_iterator(procPath(pid, "fd"), gone)) {
        const auto target = fs::read_symlink(entry.path(), gone);
        struct stat about {};
        if (!gone && target.string().starts_with("/memfd:") && stat(entry.path().c_str(), &about) == 0 &&
            seen.insert(about.st_ino).second)
            blocks += about.st_blocks;
    }
    return blocks / 2; // st_blocks counts 512 bytes
}

std::set<int> familyOf(const std::string &pids, const std::map<int, Process> &all)
{
    std::set<int> family;
    for (const std::string_view item : split(pids, ',')) {
        const auto pid = toNumber(item);
        if (pid && all.contains(static_cast<int>(*pid)))
            family.insert(static_cast<int>(*pid));
    }
    for (bool grew = true; std::exchange(grew, false);) {
        for (const auto &[pid, process] : all) {
            if (family.contains(process.parent) && family.insert(pid).second)
                grew = true;
        }
    }
    return family;
}

} // namespace

ProcessUsage ProcessUsage::of(const std::string &pids, Memory memory)
{
    ProcessUsage usage;
    if (pids.empty())
        return usage;
    const auto all = allProcesses();
    std::set<ino_t> memfds;
    long mappedKib = 0;
    for (const int pid : familyOf(pids, all)) {
        // Threads that ended are only in the ticks: those are believed when they clearly say more.
        const double ticks = all.at(pid).tickSeconds, threads = threadSeconds(pid);
        usage.cpuSeconds += ticks > threads + 0.05 ? ticks : threads;
        ++usage.processes;
        if (memory == Memory::Skip)
            continue;
        const std::string rollup = contentOf(procPath(pid, "smaps_rollup"));
        usage.pssKib += fieldKib(rollup, "Pss");
        mappedKib += fieldKib(rollup, "Pss_Shmem");
        usage.memfdKib += memoryFilesKib(pid, memfds);
    }
    usage.memoryKib = usage.pssKib - mappedKib + std::max(mappedKib, usage.memfdKib);
    return usage;
}

double ProcessUsage::ownCpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

} // namespace belfry::load
