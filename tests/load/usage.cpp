// load_usage: CPU and memory of processes, with their children, over a while.
#include "load/Options.h"
#include "load/Report.h"

#include <chrono>
#include <thread>

using namespace belfry::load;

int main(int argc, char **argv)
{
    const Options options(
        argc, argv, "CPU seconds and memory of processes over a while",
        {{"server-pid", "", "process ids, separated by commas; children are included", Options::Spec::Required},
         {"seconds", "10", "how long"}});
    const auto before = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Read);
    const std::int64_t start = steadyNs();
    std::this_thread::sleep_for(std::chrono::duration<double>(options.real("seconds")));
    const double wallSeconds = static_cast<double>(steadyNs() - start) / 1e9;
    const auto after = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Read);
    Report report;
    report.put("wall_s", wallSeconds);
    report.put(before, after, wallSeconds);
    report.put("server_memory_growth_kib", after.memoryKib - before.memoryKib);
    report.print();
    return after.processes > 0 ? 0 : 1;
}
