// ProcessUsage: CPU time and memory of processes with their children, as the system counts them.
#pragma once

#include <string>

namespace belfry::load {

struct ProcessUsage {
    double cpuSeconds = 0; ///< in nanoseconds' precision, of all threads
    long pssKib = 0;       ///< proportional share: what several processes truly cost together
    long memfdKib = 0;     ///< of memory files held open, mapped or not
    long memoryKib = 0;    ///< both; what is mapped of a memory file is counted once
    int processes = 0;

    enum class Memory { Read, Skip }; ///< reading it stops the process for a moment

    /// `pids`: separated by commas; children are counted with them, and theirs.
    static ProcessUsage of(const std::string &pids, Memory memory);
    static double ownCpuSeconds();
};

} // namespace belfry::load
